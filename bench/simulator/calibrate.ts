import { kolmogorovSmirnov, simulateMarket, randomPolicy, wassersteinDistance } from "pengantar/evaluation";
import { createRandom } from "../random.js";
import { missing, readJsonLines } from "../quality/data.js";
import { normal } from "../two-sided/draws.js";
import { drawQuota } from "../two-sided/quotas.js";

const file = "maganghub/vacancies.jsonl";

interface RealVacancy {
  readonly quota: number;
  readonly applicants: number;
  readonly province: string;
}

/** How attractive vacancies are to everybody: ln-normal, and more so with more places. */
interface Attraction {
  /** Standard deviation of the attraction, in logits. */
  readonly deviation: number;
  /** Logits for each e-fold of places. */
  readonly places: number;
}

/**
 * Fits the attraction of vacancies to the applicants a place of one province, and holds the simulator against another one, which the fit has not seen.
 * Candidates see 30 vacancies at random, as of a board that everybody searches in another way, and apply to at most three: assumptions, as no record says.
 */
export function calibrate(): void {
  const absent = missing([file]);
  if (absent.length > 0) {
    console.log(`The calibration is skipped: no ${absent.join(", ")}.\n`);
    return;
  }
  const rows = (readJsonLines(file) as readonly Record<string, unknown>[]).map((row): RealVacancy => ({
    quota: Number(row["jumlah_kuota"]),
    applicants: Number(row["jumlah_terdaftar"]),
    province: String(row["kode_provinsi"]),
  }));
  const [fitted, held] = ["33", "34"].map((code) => rows.filter(({ province }) => province === code)) as [RealVacancy[], RealVacancy[]];
  const grid = [1.2, 1.4, 1.6, 1.8, 2].flatMap((deviation) => [0, 0.5, 0.75, 1, 1.25, 1.5].map((places) => ({ deviation, places })));
  const best = grid
    .map((attraction) => ({ attraction, distance: kolmogorovSmirnov(aPlace(fitted), simulated(fitted, attraction, 1)) }))
    .sort((a, b) => a.distance - b.distance)[0]!.attraction;
  console.log(
    `Applicants a place, ${String(rows.length)} real vacancies. Fitted on province 33: deviation ${String(best.deviation)}, places ${String(best.places)}\n`,
  );
  console.log(`${"".padEnd(44)}${"KS".padStart(8)}${"Wasserstein".padStart(14)}${"mean".padStart(8)}${"none".padStart(9)}`);
  const line = (name: string, real: readonly number[], other: readonly number[]): void => {
    const none = other.filter((value) => value === 0).length / other.length;
    const mean = other.reduce((sum, value) => sum + value, 0) / other.length;
    console.log(
      `${name.padEnd(44)}${kolmogorovSmirnov(real, other).toFixed(3).padStart(8)}${wassersteinDistance(real, other).toFixed(2).padStart(14)}${mean.toFixed(2).padStart(8)}${(none * 100).toFixed(1).padStart(7)} %`,
    );
  };
  line("simulated, province 33 (fitted; other seed)", aPlace(fitted), simulated(fitted, best, 2));
  line("simulated, province 34 (not fitted)", aPlace(held), simulated(held, best, 2));
  line("real, province 34 against 33", aPlace(fitted), aPlace(held));
  line("all vacancies alike, against province 34", aPlace(held), simulated(held, { deviation: 0, places: 0 }, 2));
  const odd = (wanted: number): readonly number[] => aPlace(held.filter((_, at) => at % 2 === wanted));
  line("half of province 34 against the other half", odd(0), odd(1));
  const random = createRandom(3);
  line(
    "made-up places of a vacancy against the real",
    rows.map(({ quota }) => quota),
    Array.from({ length: 20_000 }, () => drawQuota(random)),
  );
  console.log();
}

function aPlace(vacancies: readonly RealVacancy[]): number[] {
  return vacancies.map(({ quota, applicants }) => applicants / quota);
}

/** Applicants a place when as many applications as there were are sent. */
function simulated(vacancies: readonly RealVacancy[], { deviation, places }: Attraction, seed: number): number[] {
  const random = createRandom(seed);
  const attraction = new Map(
    vacancies.map(({ quota }, at) => [`v${String(at)}`, 5 + deviation * normal(random) + places * Math.log(quota)]),
  );
  const most = 3;
  const wanted = vacancies.reduce((sum, { applicants }) => sum + applicants, 0);
  const { applicationsByVacancy, applications } = simulateMarket(
    {
      candidates: Array.from({ length: Math.round(wanted / most) }, (_, at) => ({ id: `c${String(at)}` })),
      vacancies: vacancies.map(({ quota }, at) => ({ id: `v${String(at)}`, openings: quota })),
      candidateUtility: (_, vacancy) => attraction.get(vacancy)!,
      employerUtility: () => 0,
    },
    randomPolicy({ top: 30, seed }),
    { months: 1, seed, applications: most, examination: "logarithmic" },
  );
  if (Math.abs(applications - wanted) > 0.05 * wanted) throw new Error(`${String(applications)} applications instead of ${String(wanted)}`);
  return vacancies.map(({ quota }, at) => applicationsByVacancy.get(`v${String(at)}`)! / quota);
}
