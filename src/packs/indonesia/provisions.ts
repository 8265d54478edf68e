import { advertProvisions } from "./advert-provisions.js";
import { domesticProvisions } from "./domestic-provisions.js";
import { overseasProvisions } from "./overseas-provisions.js";
import type { PackTable } from "./pack-table.js";
import type { Provision } from "./provision.js";

/** All provisions of the pack. Nothing in it is legal advice: each says how far it may be relied on, and what is unverified asks an officer. */
export const provisions: PackTable<Provision> = {
  id: "id.provisions",
  version: "1",
  source: {
    title: "The acts that each provision names, as far as published parts and reports of them could be read in November 2026",
    confidence: "reported",
  },
  datedRows: true,
  rows: [...advertProvisions, ...domesticProvisions, ...overseasProvisions],
};
