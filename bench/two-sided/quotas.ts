import type { Random } from "../random.js";
import { share } from "./draws.js";

/**
 * Places of a vacancy, as 3,472 vacancies of a ministry's programme had them in November 2025: one in 51 %, two in 29 %, and a tail that falls with the power
 * 1.75 from three to 103. `bench:simulate` prints how far that is from the real ones.
 */
export function drawQuota(random: Random): number {
  const one = share(random);
  if (one < 0.508) return 1;
  if (one < 0.801) return 2;
  // A Pareto tail, cut at the largest quota there was.
  const [least, most, power] = [3, 104, 1.75];
  const rest = (one - 0.801) / 0.199;
  return Math.floor(least * (1 - rest * (1 - (least / most) ** power)) ** (-1 / power));
}
