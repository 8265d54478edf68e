import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluation/evaluate.js";
import { parseQrels } from "../../src/evaluation/parse-qrels.js";
import { parseRun } from "../../src/evaluation/parse-run.js";
import { trecMeasures, type TrecVersion } from "../../src/evaluation/trec-measures.js";
import { writeTrecEval } from "../../src/evaluation/write-trec-eval.js";

const golden = resolve(import.meta.dirname, "../../../shared/golden/trec_eval_fuzz.json");
const reference = resolve(import.meta.dirname, "../../../shared/data/trec_eval");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Case {
  readonly qrels: string;
  readonly run: string;
  readonly "v9.0.8": { readonly out: string };
  readonly "v10.0-rc3": { readonly out: string };
}

/** The report of one run, made as `pengantar evaluate` makes it. */
function report(
  qrels: Uint8Array,
  run: Uint8Array,
  names: readonly string[],
  {
    version,
    complete = false,
    perQuery = true,
  }: { readonly version: TrecVersion; readonly complete?: boolean; readonly perQuery?: boolean },
): string {
  const measures = trecMeasures(names, version);
  const evaluation = evaluate(parseQrels(qrels).value, parseRun(run).value, {
    metrics: measures.flatMap(({ metrics }) => metrics),
    singlePrecision: version === 9,
    missing: complete ? (version === 9 ? "zero" : "emptyRanking") : "leaveOut",
    relevanceStrings: 10,
  });
  return Array.from(writeTrecEval(evaluation, measures, { perQuery })).join("");
}

/** What the golden outputs were asked for: all of these, of every query, complete. */
const asked = [
  ...["num_q", "num_ret", "num_rel", "num_rel_ret", "map", "gm_map", "Rprec", "bpref", "recip_rank", "iprec_at_recall", "P.1,3,5,10"],
  ...[
    "recall.1,3,5,10",
    "infAP",
    "11pt_avg",
    "ndcg",
    "Rndcg",
    "ndcg_cut.1,3,5,10",
    "map_cut.5,10",
    "success.1,5,10",
    "set_P",
    "set_recall",
    "set_F",
  ],
];

/** Parts of what trec_eval 9.0.8 prints of its reference run (its own test/out.test.aq). */
const printedByNine: readonly (readonly [string, string])[] = [
  ["301", "relstring '0000011000'; recall_5 0.0000; recall_10 0.0042"],
  [
    "301",
    "Rprec_mult_1.80 0.0831; Rprec_mult_2.00 0.0749; utility -358.0000; 11pt_avg 0.0450; binG 0.0238; G 0.0238; ndcg 0.1584; ndcg_rel 0.1651; Rndcg 0.1567",
  ],
  ["302", "relstring '1101110110'"],
  [
    "302",
    "utility -400.0000; 11pt_avg 0.4360; binG 0.2160; G 0.2160; ndcg 0.6617; ndcg_rel 0.7130; Rndcg 0.6196; ndcg_cut_5 0.8304; ndcg_cut_10 0.7530",
  ],
  ["303", "Rprec_mult_2.00 0.0500; utility -480.0000; 11pt_avg 0.1065; binG 0.1782; G 0.1782; ndcg 0.3862; ndcg_rel 0.2263; Rndcg 0.1931"],
  ["303", "relative_P_20 0.1000; relative_P_30 0.1000; relative_P_100 0.9000; relative_P_200 1.0000"],
  ["303", "set_P 0.0200; set_relative_P 1.0000; set_recall 1.0000; set_map 0.0200; set_F 0.0392; num_nonrel_judged_ret 205"],
  [
    "all",
    "runid STANDARD; num_q 3; num_ret 1500; num_rel 561; num_rel_ret 131; map 0.1785; gm_map 0.1051; Rprec 0.2174; bpref 0.1981; recip_rank 0.4064",
  ],
  ["all", "iprec_at_recall_0.00 0.4665; iprec_at_recall_0.10 0.3884; iprec_at_recall_0.20 0.3186"],
  ["all", "iprec_at_recall_0.60 0.0822; iprec_at_recall_0.70 0.0348"],
  ["all", "P_1000 0.0437; recall_5 0.0173; recall_10 0.0317"],
  ["all", "recall_1000 0.5997; infAP 0.1785; gm_bpref 0.0083; Rprec_mult_0.20 0.3445; Rprec_mult_0.40 0.3157; Rprec_mult_0.60 0.2842"],
  [
    "all",
    "Rprec_mult_2.00 0.1369; utility -412.6667; 11pt_avg 0.1958; binG 0.1393; G 0.1393; ndcg 0.4021; ndcg_rel 0.3682; Rndcg 0.3232; ndcg_cut_5 0.2768",
  ],
  ["all", "map_cut_5 0.0154; map_cut_10 0.0259; map_cut_15 0.0425; map_cut_20 0.0591; map_cut_30 0.0795; map_cut_100 0.1622"],
  [
    "all",
    "relative_P_5 0.2667; relative_P_10 0.3000; relative_P_15 0.3111; relative_P_20 0.3833; relative_P_30 0.3556; relative_P_100 0.5585",
  ],
  [
    "all",
    "success_1 0.3333; success_5 0.3333; success_10 0.6667; set_P 0.0873; set_relative_P 0.5997; set_recall 0.5997; set_map 0.0354; set_F 0.1194",
  ],
  ["all", "num_nonrel_judged_ret 607"],
];

describe.skipIf(!existsSync(golden))("reports are trec_eval's, byte for byte (skipped where ../shared/golden is not there)", () => {
  const cases = existsSync(golden) ? (JSON.parse(readFileSync(golden, "utf8")) as readonly Case[]) : [];

  it.each([
    ["9.0.8", 9, "v9.0.8"],
    ["10.0-rc3", 10, "v10.0-rc3"],
  ] as const)("as version %s, in all cases", (_, version, key) => {
    const names = version === 9 ? asked : [...asked, "rbp"];
    const wrong = cases.filter(
      ({ qrels, run, [key]: { out } }) => report(bytes(qrels), bytes(run), names, { version, complete: true }) !== out,
    );
    expect(cases).toHaveLength(200);
    expect(wrong.map(({ run }) => run)).toEqual([]);
  });
});

describe.skipIf(!existsSync(reference))("the reference run has its known report (skipped where ../shared/data is not there)", () => {
  const file = (name: string): Uint8Array => readFileSync(resolve(reference, name));

  it("of the official measures", () => {
    const out = new TextDecoder().decode(file("out.test"));
    expect(report(file("qrels.test"), file("results.test"), ["official"], { version: 10, perQuery: false })).toBe(out);
  });

  it("of all measures, as version 9 prints them", () => {
    const lines = report(file("qrels.test"), file("results.test"), ["all_trec"], { version: 9 }).split("\n");
    const of = (query: string): string =>
      lines
        .map((line) => line.split("\t"))
        .filter((parts) => parts[1] === query)
        .map(([name, , value]) => `${name!.trimEnd()} ${value!}`)
        .join("; ");
    for (const [query, part] of printedByNine) expect(of(query)).toContain(part);
  });

  it("with parameters, which become part of the names", () => {
    const names =
      "iprec_at_recall..10,.20,.25,.75,.50 P.5,7,3 recall.20,2000 Rprec_mult.5.0,0.2,0.35 utility.2,-1,0,0 11pt_avg..25,.5,.75 ndcg.1=3,2=9,4=4.5 ndcg_cut.10,20,23.4 success.2,5,20";
    const lines = report(file("qrels.test"), file("results.test"), names.split(" "), { version: 9, perQuery: false });
    expect(
      lines
        .replace(/ *\tall\t/g, " ")
        .trimEnd()
        .split("\n")
        .join("; "),
    ).toBe(
      "iprec_at_recall_0.10 0.3884; iprec_at_recall_0.20 0.3186; iprec_at_recall_0.25 0.2879; iprec_at_recall_0.50 0.2184; iprec_at_recall_0.75 0.0312; " +
        "P_3 0.2222; P_5 0.2667; P_7 0.3333; recall_20 0.1061; recall_2000 0.5997; Rprec_mult_0.20 0.3445; Rprec_mult_0.35 0.3192; " +
        "Rprec_mult_5.00 0.0849; utility_2,-1,0,0 -369.0000; 11pt_avg_.25,.5,.75 0.1792; ndcg_1=3,2=9,4=4.5 0.4021; ndcg_cut_10 0.3016; " +
        "ndcg_cut_20 0.3525; ndcg_cut_23 0.3429; success_2 0.3333; success_5 0.3333; success_20 1.0000",
    );
  });
});
