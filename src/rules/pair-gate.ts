import type { Gate } from "./gate.js";
import { gate, type GateDefinition } from "./own-gate.js";

/** A gate by its essentials: what it asks of a pair, and what it says. */
export type PairGateDefinition = Extract<GateDefinition, { readonly status: unknown }>;

/** Makes a gate of one function over both records: the short way in. It decodes each record that it looks at. */
export function pairGate(definition: PairGateDefinition): Gate {
  return gate(definition);
}
