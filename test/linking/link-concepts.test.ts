import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countUnmatched, createConceptLinker, linkConcepts, type LinkedText, type LinkOptions } from "../../src/linking/index.js";
import type { Concept } from "../../src/model/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { english } from "../../src/text/index.js";
import { indonesian } from "../../src/text/indonesian.js";

const concepts: readonly Concept[] = [
  { id: "welding", kind: "skill", labels: { en: "Welding", id: "Pengelasan" }, altLabels: { en: ["metal joining"] } },
  { id: "pipe-welding", kind: "skill", labels: { en: "Pipe welding", id: "Pengelasan pipa" }, broader: ["welding"] },
  { id: "welder", kind: "occupation", labels: { en: "Welder", id: "Juru las" }, essentialSkills: ["welding", "drawings-technical"] },
  { id: "drawings-technical", kind: "skill", labels: { en: "Reading of technical drawings" }, altLabels: { en: ["drawing"] } },
  { id: "drawings-artistic", kind: "skill", labels: { en: "Sketching" }, altLabels: { en: ["drawing"] } },
  { id: "illustrator", kind: "occupation", labels: { en: "Illustrator" }, optionalSkills: ["drawings-artistic"] },
  { id: "nurse", kind: "occupation", labels: { en: "Nurse", id: "Perawat" } },
  { id: "care", kind: "skill", labels: { en: "Care of patients", id: "Perawatan" } },
  { id: "children", kind: "skill", labels: { en: "Care of children", id: "Mengasuh anak" } },
  { id: "budgets", kind: "skill", labels: { en: "manage budgets" } },
  { id: "marketing", kind: "skill", labels: { en: "marketing" } },
  { id: "excel", kind: "skill", labels: { en: "Microsoft Excel" }, altLabels: { en: ["Excel"] } },
  { id: "word", kind: "skill", labels: { en: "Microsoft Word" } },
  { id: "c", kind: "skill", labels: { en: "C" } },
  { id: "c++", kind: "skill", labels: { en: "C++" } },
  { id: "c#", kind: "skill", labels: { en: "C#" } },
  { id: "java", kind: "skill", labels: { en: "Java (computer programming)" } },
  { id: "it", kind: "field", labels: { en: "IT" } },
  { id: "k3", kind: "certificate", labels: { id: "Ahli K3" }, altLabels: { id: ["K3"] } },
  { id: "sim-a", kind: "licence", labels: { id: "SIM A" } },
  { id: "sim-c", kind: "licence", labels: { id: "SIM C" } },
  { id: "japanese", kind: "language", labels: { en: "Japanese", id: "Bahasa Jepang" } },
  { id: "warehouse", kind: "skill", labels: { en: "Warehouse operations", id: "Operasional gudang" } },
  { id: "stop", kind: "skill", labels: { en: "and the", id: "yang di" } },
  { id: "typing", kind: "skill", labels: { id: "Mengetik" }, replacedBy: "keyboard" },
  { id: "keyboard", kind: "skill", labels: { en: "Keyboarding" } },
];
const { value: taxonomy } = createTaxonomy({ id: "test", version: "1", concepts });
const linker = createConceptLinker(taxonomy, { languages: [indonesian, english] });
const link = (text: string, options?: LinkOptions): LinkedText => linker.link(text, options);
const found = (text: string, options?: LinkOptions): string[] =>
  link(text, options).mentions.map(({ from, to, concept }) => `${text.slice(from, to)}=${concept}`);

describe("a mention", () => {
  test("has offsets into the original, the label that was met, and how", () => {
    const text = "\u00A0Wajib bisa  ＰＥＮＧＥＬＡＳＡＮ\tPipa.";
    expect(link(text).mentions).toEqual([
      {
        from: 13,
        to: 28,
        concept: "pipe-welding",
        row: taxonomy.rowOf("pipe-welding"),
        kind: "skill",
        label: "Pengelasan pipa",
        locale: "id",
        method: "exact",
        confidence: 1,
        context: "required",
        alternatives: [],
      },
    ]);
    expect(text.slice(13, 28)).toBe("ＰＥＮＧＥＬＡＳＡＮ\tPipa");
  });

  test("is of the longest label", () => {
    expect(found("pipe welding and welding")).toEqual(["pipe welding=pipe-welding", "welding=welding"]);
  });

  test("may have other affixes, another number, or be doubled", () => {
    expect(found("Bisa mengelas pipa")).toEqual(["mengelas pipa=pipe-welding"]);
    expect(found("mengasuh anak-anak")).toEqual(["mengasuh anak-anak=children"]);
    expect(found("managing budgets, manage a budget, welders")).toEqual(["managing budgets=budgets", "welders=welder"]);
    expect(link("managing budgets").mentions).toMatchObject([{ method: "inflected", confidence: 0.9 }]);
  });

  test("does not take who does it for what is done, nor a noun for its relative", () => {
    expect(found("dicari perawat")).toEqual(["perawat=nurse"]);
    expect(found("perawatan, merawat")).toEqual(["perawatan=care", "merawat=care"]);
    expect(found("the job market, rawat")).toEqual([]);
  });

  test("may be misspelt as far as its length allows, and never turns a short term into another", () => {
    expect(link("Microsft Excel").mentions).toMatchObject([{ concept: "excel", method: "fuzzy" }]);
    expect(link("warehous operatons").mentions).toMatchObject([{ concept: "warehouse", method: "fuzzy" }]);
    expect(found("wellding; walding; markeing")).toEqual(["wellding=welding", "markeing=marketing"]);
    expect(found("warehous operatons", { fuzzy: false })).toEqual([]);
    expect(found("K2, C+, C*, D++, C##, SIM B, XIM A")).toEqual([]);
    expect(found("C++; C#")).toEqual(["C++=c++", "C#=c#"]);
  });

  test("of a replaced concept is of its replacement", () => {
    expect(link("mengetik").mentions).toMatchObject([{ concept: "keyboard", label: "Mengetik", confidence: 0.9 }]);
  });

  test("needs not say what the label has in brackets", () => {
    expect(link("Java").mentions).toMatchObject([{ concept: "java", confidence: 0.9 }]);
    expect(link("Java (computer programming)").mentions).toMatchObject([{ concept: "java", confidence: 1, to: 26 }]);
  });

  test("of one letter, or of it, needs the company of another", () => {
    expect(found("it is grade C")).toEqual([]);
    expect(found("C, C++ and more")).toEqual(["C=c", "C++=c++"]);
    expect(found("IT, Excel")).toEqual(["IT=it", "Excel=excel"]);
  });

  test("never comes from stop words alone, and never crosses the end of a sentence, a comma or an item", () => {
    expect(found("and the yang di")).toEqual([]);
    expect(found("pipe. Welding")).toEqual(["Welding=welding"]);
    expect(found("Microsoft, Word; Microsoft\n- Word")).toEqual([]);
  });

  test("may be asked of some kinds only", () => {
    expect(found("juru las, SIM A, welding", { kinds: ["licence", "occupation"] })).toEqual(["juru las=welder", "SIM A=sim-a"]);
  });
});

describe("words that may mean several concepts", () => {
  test("mean what the vacancy's occupation needs", () => {
    expect(link("drawing", { occupation: "welder" }).mentions).toMatchObject([
      { concept: "drawings-technical", confidence: 0.95, alternatives: ["drawings-artistic"] },
    ]);
    expect(link("drawing", { occupation: "illustrator" }).mentions).toMatchObject([{ concept: "drawings-artistic", confidence: 0.95 }]);
  });

  test("are divided among them where nothing tells", () => {
    expect(link("drawing").mentions).toMatchObject([
      { concept: "drawings-artistic", confidence: 0.95 / 2, alternatives: ["drawings-technical"] },
    ]);
  });

  test("an occupation that is not there is the caller's mistake", () => {
    expect(() => link("drawing", { occupation: "none" })).toThrow(RangeError);
  });
});

describe("the context of a mention", () => {
  const contexts = (text: string): string[] => link(text).mentions.map(({ concept, context }) => `${concept} ${context}`);

  test.each([
    ["Welding", "welding unmarked"],
    ["Wajib bisa welding", "welding required"],
    ["Min. 2 tahun pengalaman welding", "welding required"],
    ["Welding is required", "welding required"],
    ["You must have Excel", "excel required"],
    ["Bahasa Jepang tidak wajib", "japanese negated"],
    ["Excel tidak diperlukan", "excel negated"],
    ["Japanese is not required", "japanese negated"],
    ["No experience in welding needed", "welding negated"],
    ["Excel menjadi nilai tambah", "excel optional"],
    ["Lebih disukai yang bisa Excel", "excel optional"],
    ["Diutamakan bisa Bahasa Jepang", "japanese optional"],
    ["Knowledge of Java is a plus", "java optional"],
    ["Excel preferred", "excel optional"],
    ["Nice to have: Java", "java optional"],
    ["Tidak harus menguasai Bahasa Jepang", "japanese negated"],
    ["Bahasa Jepang bukan syarat utama", "japanese negated"],
    ["Bahasa Jepang tidak diwajibkan", "japanese negated"],
    ["Excel isn't necessary", "excel negated"],
    ["You don't need Excel", "excel negated"],
    ["We do not require Java", "java negated"],
    ["Excel (not mandatory)", "excel negated"],
    ["Diutamakan menguasai Excel", "excel optional"],
    ["Nilai tambah jika menguasai Excel", "excel optional"],
    ["Memiliki SIM A (diutamakan)", "sim-a optional"],
    ["Jika bisa Bahasa Jepang lebih baik", "japanese optional"],
    ["Java would be an advantage", "java optional"],
    ["min 2 th mengelas", "welding required"],
    ["Setidaknya paham Excel", "excel required"],
    ["Tidak merokok dan memiliki SIM C", "sim-c unmarked"],
  ])("%s", (text, expected) => {
    expect(contexts(text)).toEqual([expected]);
  });

  test.each([
    ["Wajib SIM A, SIM C nilai tambah", ["sim-a required", "sim-c optional"]],
    ["SIM A wajib, SIM C", ["sim-a required", "sim-c unmarked"]],
    ["Menguasai Excel, Java, Bahasa Jepang", ["excel required", "java required", "japanese required"]],
    ["Java, C++ and Excel are a plus", ["java optional", "c++ optional", "excel optional"]],
    ["Must have Excel but Java is not needed", ["excel required", "java negated"]],
    ["Excel is required, Java is not", ["excel required", "java negated"]],
    ["Harus bisa Excel, tidak harus menguasai Java", ["excel required", "java negated"]],
    ["Menguasai Excel, diutamakan menguasai Java", ["excel required", "java optional"]],
    ["We do not require Java, but Excel is mandatory", ["java negated", "excel required"]],
    ["SIM C (wajib), SIM A (nilai tambah)", ["sim-c required", "sim-a optional"]],
    ["Java, namun tidak wajib", ["java negated"]],
    ["Wajib SIM A. Bahasa Jepang", ["sim-a required", "japanese unmarked"]],
  ])("is that of the clause: %s", (text, expected) => {
    expect(contexts(text)).toEqual(expected);
  });

  test("comes from the heading where the clause does not tell", () => {
    const text =
      "Tanggung jawab:\n- Pengelasan pipa\n\nKualifikasi:\n- SIM A\n- Excel lebih disukai\n\nNilai tambah\n1. Bahasa Jepang\n2. Java";
    expect(contexts(text)).toEqual(["pipe-welding unmarked", "sim-a required", "excel optional", "japanese optional", "java optional"]);
  });
});

describe("what is set aside", () => {
  test("boilerplate is, with its kind, and what it mentions is no mention", () => {
    const text = `Tentang kami
Kami bergerak di bidang welding sejak 1990.

Kualifikasi:
- Juru las
Kami adalah perusahaan yang memakai Excel.
We are an equal opportunity employer, regardless of Japanese.
Kirim CV dan Excel ke kantor kami.
PT Contoh adalah perusahaan baru yang membutuhkan welder.`;
    const { mentions, boilerplate } = link(text);
    expect(mentions.map(({ concept }) => concept)).toEqual(["welder", "welder"]);
    expect(boilerplate.map(({ from, to, kind }) => [kind, text.slice(from, to).slice(0, 12)])).toEqual([
      ["company", "Tentang kami"],
      ["company", "Kami bergera"],
      ["company", "Kami adalah "],
      ["diversity", "We are an eq"],
      ["application", "Kirim CV dan"],
    ]);
  });
});

describe("what the taxonomy does not know", () => {
  test("is kept with the nearest concepts, where something is asked", () => {
    const text = "Kami senang.\n- Pengalaman minimal 2 tahun operasional kapal\n- Excel\nMust have pottery glazing";
    expect(link(text).unmatched.map(({ from, to, text: words }) => [text.slice(from, to), words])).toEqual([
      ["operasional kapal", "operasional kapal"],
      ["pottery glazing", "pottery glazing"],
    ]);
    expect(link(text).unmatched[0]!.nearest).toMatchObject([{ concept: "warehouse", label: "Operasional gudang" }]);
    expect(link(text, { nearest: 0 }).unmatched[0]!.nearest).toEqual([]);
  });

  test("is counted over many texts, the most frequent first", () => {
    const texts = ["- Kiln firing\n- kiln  FIRING\n- glazing", "- kiln firing"].map((text) => link(text).unmatched);
    expect(countUnmatched(texts)).toMatchObject([
      { text: "Kiln firing", count: 3, texts: 2 },
      { text: "glazing", count: 1, texts: 1 },
    ]);
  });

  test("sentences without a mention may be ranked by the caller, and only what the taxonomy holds is kept", () => {
    const asked: string[] = [];
    const fallback = (sentence: string): { concept: string; score: number }[] => {
      asked.push(sentence);
      return [
        { concept: "welding", score: 2 },
        { concept: "elsewhere", score: 1 },
      ];
    };
    const text = "Excel. Join metal parts! Kami adalah perusahaan.";
    expect(link(text, { fallback }).guesses).toEqual([{ from: 7, to: 23, ranked: [{ concept: "welding", score: 2 }] }]);
    expect(asked).toEqual(["Join metal parts"]);
    const ranker = { ranked: [{ concept: "welding", score: 2 }], rankSkills: () => ranker.ranked };
    expect(link(text, { fallback: ranker }).guesses).toEqual(link(text, { fallback }).guesses);
  });
});

describe("laws of linking", () => {
  const labels = taxonomy.concepts.flatMap(({ labels: own, altLabels }) =>
    [own.en, own.id, ...(altLabels?.en ?? [])].filter((label) => label !== undefined),
  );
  const word = fc.oneof(
    fc.constantFrom(
      ...labels,
      "wajib",
      "nilai tambah",
      "is a plus",
      "tidak wajib",
      "Kualifikasi:",
      "tentang kami",
      "mengelas",
      "operatons",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom("__proto__", "constructor", "(a+)+$", "[", "\\", "\u202E", "\u200F", "😀", "é", "ﬁ", "\uD800"),
  );
  const texts = fc
    .array(fc.tuple(word, fc.constantFrom(" ", ", ", ". ", "\n", "\n- ", "\n\n", "; ", "")), { maxLength: 20 })
    .map((parts) => parts.flat().join(""));
  const meaning = ({ mentions }: LinkedText): unknown =>
    mentions.map(({ concept, method, context, confidence }) => [concept, method, context, confidence]);

  test("whatever the text: offsets slice the original in order, and every concept is one of the taxonomy", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, unmatched, boilerplate } = link(text);
        let before = 0;
        for (const { from, to, concept, row, confidence, alternatives } of mentions) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to > from && to <= text.length).toBe(true);
          expect(taxonomy.concepts[row]!.id).toBe(concept);
          expect(confidence > 0 && confidence <= 1).toBe(true);
          for (const other of alternatives) expect(taxonomy.rowOf(other)).toBeGreaterThanOrEqual(0);
          before = to;
        }
        for (const { from, to, text: words } of unmatched) expect(text.slice(from, to)).toBe(words);
        for (const { from, to } of boilerplate) expect(from < to && to <= text.length).toBe(true);
      }),
    );
  });

  test("case, the Unicode form and the amount of white space between words make no difference", () => {
    const written = fc
      .array(
        fc.tuple(
          fc.constantFrom(...labels, "wajib", "nilai tambah", "is a plus", "mengelas", "operatons", "café"),
          fc.constantFrom(" ", ", ", ". "),
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(written, (text) => {
        const expected = meaning(link(text));
        expect(meaning(link(text.toUpperCase()))).toEqual(expected);
        expect(meaning(link(text.normalize("NFD")))).toEqual(expected);
        expect(meaning(link(text.replaceAll(" ", " \t \u00A0")))).toEqual(expected);
      }),
    );
  });

  test("every label finds its concept, or one with the same label", () => {
    for (const { id, labels: own } of concepts.filter(({ id: name }) => !["stop", "c", "it", "typing"].includes(name))) {
      for (const label of Object.values(own) as string[]) {
        expect(link(label).mentions).toMatchObject([{ method: "exact", from: 0, to: label.replace(/[)]$/, "").length }]);
        expect(link(label).mentions.flatMap(({ concept, alternatives }) => [concept, ...alternatives])).toContain(id);
      }
    }
  });

  test("texts in which only the alias of a concept is another mention the same", () => {
    const swapped = createTaxonomy({
      id: "test",
      version: "1",
      concepts: concepts.map((concept) =>
        concept.id === "excel" ? { ...concept, labels: { en: "Excel" }, altLabels: { en: ["Microsoft Excel"] } } : concept,
      ),
    }).value;
    const other = createConceptLinker(swapped, { languages: [indonesian, english] });
    const text = "Excel wajib, Microsoft Excel nilai tambah, Word";
    const named = (linked: LinkedText): unknown => linked.mentions.map(({ from, to, concept, context }) => [from, to, concept, context]);
    expect(named(other.link(text))).toEqual(named(link(text)));
  });

  test("labels that could reach a prototype or a regular expression are like any other", () => {
    const odd = [
      "__proto__",
      "constructor",
      "a.*b (c|d)+$",
      "\\d+ tools",
      "😀 crafts",
      "\u202Ereversed\u202C work",
      "𝒶𝒷𝒸 craft",
      "x".repeat(5000),
    ];
    const { value } = createTaxonomy({
      id: "odd",
      version: "1",
      concepts: odd.map((label, place) => ({
        id: place === 0 ? "__proto__" : `odd-${String(place)}`,
        kind: "skill",
        labels: { en: label },
      })),
    });
    const harmless = createConceptLinker(value);
    for (const [place, label] of odd.entries()) {
      expect(harmless.link(`I know ${label}, well`).mentions).toMatchObject([
        { concept: place === 0 ? "__proto__" : `odd-${String(place)}` },
      ]);
    }
    expect(harmless.link("toString valueOf hasOwnProperty 😀 aab cd").mentions).toEqual([]);
  });
});

test("a taxonomy that is not prepared gives the same as a prepared one", () => {
  const text = "Wajib mengelas pipa, Excel nilai tambah";
  expect(linkConcepts(text, taxonomy, { languages: [indonesian, english], kinds: ["skill"] })).toEqual(
    linkConcepts(text, linker, { kinds: ["skill"] }),
  );
  expect(linkConcepts("welding", taxonomy).mentions).toHaveLength(1);
});

test.each([-1, 0.5, Number.NaN])("%d nearest concepts are the caller's mistake", (nearest) => {
  expect(() => link("welding", { nearest })).toThrow(RangeError);
});
