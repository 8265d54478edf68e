import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Policy } from "../policy/index.js";
import type { Language } from "../text/index.js";

/** What a module brings from which every worker takes its policy. */
export interface PolicyModule {
  readonly policy: Policy;
  readonly languages?: readonly Language[];
}

/** A `URL`, by as much of it as is needed here. */
export interface Address {
  readonly href: string;
}

/** Address of a module. @throws TypeError for a string that is neither a URL nor an absolute path. */
export function moduleAddress(policyModule: Address | string): string {
  if (typeof policyModule !== "string") return policyModule.href;
  if (isAbsolute(policyModule)) return pathToFileURL(policyModule).href;
  if (URL.canParse(policyModule)) return new URL(policyModule).href;
  throw new TypeError(`expected policyModule as a URL or an absolute path, received ${JSON.stringify(policyModule)}`);
}

/** Imports a policy. @throws TypeError where the module exports none. */
export async function importPolicy(address: string): Promise<PolicyModule> {
  const found = (await import(address)) as Partial<PolicyModule>;
  if (typeof found.policy?.hash !== "string") throw new TypeError(`expected ${address} to export policy, received ${typeof found.policy}`);
  return found as PolicyModule;
}
