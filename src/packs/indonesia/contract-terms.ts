import type { IsoDate, LocalizedText } from "../../model/index.js";
import type { PackTable } from "./pack-table.js";

/** Something that a contract of work abroad must say. */
export interface ContractTerm {
  /** `term` of the vacancy's `facts.contractTerms`. */
  readonly term: string;
  readonly name: LocalizedText;
  readonly legalBasis: string;
  readonly effectiveFrom: IsoDate;
  /** A field of the vacancy that says it as well. */
  readonly field?: string | undefined;
  /** Words of an office's list that mean it, in lower case without spaces and signs. */
  readonly words: readonly string[];
}

const act = "UU 18/2017 pasal 15 ayat (2)";
const standard = "Peraturan BP2MI 1/2020 pasal 2 ayat (2)";

/**
 * What a contract of work abroad must say at least; of whom and to which end is the mission's to read.
 *
 * The act's list (letters a to g) was read, and that of the regulation which carries it out (letters a to l). Of the regulation only the year is known: it
 * counts from the end of it.
 */
export const contractTerms: PackTable<ContractTerm> = {
  id: "id.contractTerms",
  version: "1",
  source: {
    title: "UU 18/2017 pasal 15 ayat (2); Peraturan BP2MI 1/2020 pasal 2 ayat (2), standar perjanjian kerja",
    url: "https://pasal.id/peraturan/perban/peraturan-bppmi-no-01-tahun-2020/koreksi/8101874",
    confidence: "verified",
  },
  effectiveFrom: "2017-11-22",
  rows: [
    ofAct(
      "employer",
      "huruf a",
      "nama, profil dan alamat pemberi kerja",
      "name, profile and address of the employer",
      "pemberikerja majikan pengguna namadanalamatpemberikerja parapihak",
    ),
    ofAct(
      "worker",
      "huruf b",
      "nama dan alamat pekerja",
      "name and address of the worker",
      "pekerja identitaspekerja namadanalamatpekerja parapihak",
    ),
    ofAct(
      "occupation",
      "huruf c",
      "jabatan atau jenis pekerjaan",
      "occupation or kind of work",
      "jabatan jenispekerjaan uraianpekerjaan",
      "vacancy.title",
    ),
    ofAct(
      "duties",
      "huruf d",
      "hak dan kewajiban para pihak",
      "rights and duties of both sides",
      "hakdankewajiban hakdankewajibanparapihak hakkewajiban",
    ),
    ofAct(
      "payment",
      "huruf e",
      "upah dan tata cara pembayarannya",
      "wage and how it is paid",
      "upah gaji carapembayaran upahdancarapembayaran upahdantatacarapembayaran",
    ),
    ofAct(
      "leave",
      "huruf e",
      "hak cuti dan waktu istirahat",
      "leave and rest",
      "cuti hakcuti istirahat waktuistirahat hakcutidanwaktuistirahat",
    ),
    ofAct(
      "facilities",
      "huruf e",
      "fasilitas (tempat tinggal, makan, angkutan)",
      "facilities (lodging, meals, transport)",
      "fasilitas akomodasi konsumsi transportasi tempattinggal",
      "vacancy.benefits",
    ),
    ofAct(
      "socialSecurity",
      "huruf e",
      "jaminan sosial atau asuransi",
      "social security or insurance",
      "jaminansosial asuransi bpjs jaminansosialdanatauasuransi jaminansosialatauasuransi",
    ),
    ofAct(
      "duration",
      "huruf f",
      "jangka waktu perjanjian",
      "duration of the contract",
      "jangkawaktu masakontrak lamakontrak jangkawaktuperjanjian jangkawaktuperjanjiankerja",
      "vacancy.contract.months",
    ),
    ofAct(
      "safety",
      "huruf g",
      "jaminan keamanan dan keselamatan",
      "safety at work",
      "keselamatan keamanan k3 jaminankeselamatan keamanandankeselamatan",
    ),
    ofStandard("renewal", "huruf g", "tata cara perpanjangan", "how it is prolonged", "perpanjangan tatacaraperpanjangan"),
    ofStandard(
      "termination",
      "huruf h dan i",
      "pemutusan hubungan kerja dan berakhirnya perjanjian",
      "how it ends",
      "pemutusan phk berakhirnyaperjanjian pemutusanhubungankerja",
    ),
    ofStandard(
      "disputes",
      "huruf j",
      "penyelesaian perselisihan",
      "settlement of disputes",
      "perselisihan penyelesaianperselisihan tatacarapenyelesaianperselisihan",
    ),
    ofStandard("return", "huruf k", "tata cara pemulangan", "the way home", "pemulangan kepulangan tatacarapemulangan"),
  ],
};

function ofAct(term: string, letter: string, id: string, en: string, words: string, field?: string): ContractTerm {
  const named = { term, name: { id, en }, words: words.split(" ") };
  return { ...named, legalBasis: `${act} ${letter}`, effectiveFrom: "2017-11-22", ...(field === undefined ? {} : { field }) };
}

function ofStandard(term: string, letter: string, id: string, en: string, words: string): ContractTerm {
  return { term, name: { id, en }, words: words.split(" "), legalBasis: `${standard} ${letter}`, effectiveFrom: "2020-12-31" };
}
