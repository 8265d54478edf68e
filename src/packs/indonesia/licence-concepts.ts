import type { Concept } from "../../model/index.js";
import type { PackTable } from "./pack-table.js";

/**
 * Driving licences (SIM) and operator's licences (SIO) as concepts for a taxonomy: their labels, and which one implies which.
 *
 * Who holds the licence of a heavier vehicle may drive the lighter ones; the reverse is never so. Of motorcycles (C, CI, CII) the act names no implication.
 */
export const licenceConcepts: PackTable<Concept> = {
  id: "id.licences",
  version: "1",
  source: {
    title: "Perpol 5/2021, pasal 3 (classes); UU 22/2009, pasal 84 (a licence holds for vehicles of the same or a lower weight)",
    confidence: "unverified",
  },
  effectiveFrom: "2021-02-19",
  rows: [
    sim("a", "A", "mobil penumpang dan barang perseorangan sampai 3.500 kg", "car", []),
    sim("a-umum", "A Umum", "mobil umum sampai 3.500 kg", "car for hire", ["a"]),
    sim("b1", "BI", "mobil perseorangan lebih dari 3.500 kg", "lorry and bus", ["a"], ["B1"]),
    sim("b1-umum", "BI Umum", "mobil umum lebih dari 3.500 kg", "lorry and bus for hire", ["a", "a-umum", "b1"], ["B1 Umum"]),
    sim("b2", "BII", "alat berat, kendaraan penarik, gandengan", "articulated lorry and heavy equipment", ["a", "b1"], ["B2"]),
    sim(
      "b2-umum",
      "BII Umum",
      "kendaraan penarik dan gandengan umum",
      "articulated lorry for hire",
      ["a", "a-umum", "b1", "b1-umum", "b2"],
      ["B2 Umum"],
    ),
    sim("c", "C", "sepeda motor sampai 250 cc", "motorcycle up to 250 cc", []),
    sim("c1", "CI", "sepeda motor 250 sampai 500 cc", "motorcycle from 250 to 500 cc", [], ["C1"]),
    sim("c2", "CII", "sepeda motor lebih dari 500 cc", "motorcycle over 500 cc", [], ["C2"]),
    sim("d", "D", "kendaraan khusus penyandang disabilitas setara C", "adapted vehicle like C", []),
    sim("d1", "DI", "kendaraan khusus penyandang disabilitas setara A", "adapted vehicle like A", [], ["D1"]),
    sio("forklift", "forklift", "forklift"),
    sio("crane", "crane", "crane"),
    sio("excavator", "excavator", "excavator"),
    sio("boiler", "pesawat uap (boiler)", "boiler"),
  ],
};

function sim(
  id: string,
  name: string,
  vehicle: string,
  english: string,
  implies: readonly string[],
  others: readonly string[] = [],
): Concept {
  return {
    id: `sim-${id}`,
    kind: "licence",
    labels: { id: `SIM ${name}`, en: `Indonesian driving licence ${name} (${english})` },
    altLabels: { id: [`Surat Izin Mengemudi ${name}`, ...others.map((other) => `SIM ${other}`)] },
    definition: { id: vehicle },
    ...(implies.length === 0 ? {} : { implies: implies.map((other) => `sim-${other}`) }),
  };
}

function sio(id: string, name: string, english: string): Concept {
  return {
    id: `sio-${id}`,
    kind: "licence",
    labels: { id: `SIO ${name}`, en: `Indonesian operator's licence: ${english}` },
    altLabels: { id: [`Surat Izin Operator ${name}`] },
  };
}
