import { execFileSync } from "node:child_process";
import { describe, expect, inject, it } from "vitest";
import manifest from "../package.json" with { type: "json" };

const subpaths = Object.keys(manifest.exports).filter((subpath) => subpath !== "./package.json");

/** What a user's program, in a project that has only the packed package, finds under a name. */
function namesIn(subpath: string): string[] {
  const program = `import * as names from ${JSON.stringify(subpath.replace(".", "pengantar"))}; console.log(JSON.stringify(Object.keys(names)));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: inject("userProject"),
    encoding: "utf8",
  });
  // Anything that the library prints of its own on import is no JSON, and fails here.
  return (JSON.parse(printed) as string[]).sort();
}

describe("the packed package exports these names and no others", () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    ".": [
      "NOT_STATED",
      "NO_DAY",
      "ONGOING",
      "RuleError",
      "UNLINKED",
      "candidateSchema",
      "canonicalJson",
      "checkMarket",
      "compareCodePoints",
      "conceptSchema",
      "contentHash",
      "countWeights",
      "createMarket",
      "createMarketFrom",
      "createMatcher",
      "createPlaces",
      "createTaxonomy",
      "definePolicy",
      "demandState",
      "demographicsSchema",
      "describeIssue",
      "educationLevels",
      "listState",
      "loadMarket",
      "migrationReport",
      "packLetters",
      "parsePolicy",
      "payPeriods",
      "placeSchema",
      "policyToJson",
      "rankAll",
      "recordRows",
      "relocationBit",
      "restate",
      "saveMarket",
      "similarityLevels",
      "termWeight",
      "unpackLetters",
      "updateMarket",
      "vacancySchema",
      "vacancyStatus",
      "verifyExplanation",
    ],
    "./text": [
      "bm25",
      "characterGrams",
      "collectStatistics",
      "cosine",
      "createAnalyzer",
      "createStatistics",
      "editDistance",
      "english",
      "guessLanguage",
      "indexVectors",
      "inverseDocumentFrequency",
      "normalizeLabel",
      "parseStatistics",
      "sparseMatrix",
      "statisticsToJson",
      "tfIdfVector",
      "tfIdfWeight",
      "tokenize",
      "weighTexts",
      "wordBeginnings",
    ],
    "./text/indonesian": ["indonesian"],
    "./taxonomy": [
      "compareTaxonomies",
      "createSimilarity",
      "createTaxonomy",
      "joinTaxonomies",
      "lin",
      "linkedRows",
      "loadTaxonomy",
      "saveTaxonomy",
      "sharedSkills",
      "similarityLevels",
      "wuPalmer",
    ],
    "./linking": [
      "cleanTitle",
      "countUnmatched",
      "createConceptLinker",
      "createLabelIndex",
      "createOccupationLinker",
      "linkConcepts",
      "linkOccupations",
      "reportLabels",
    ],
    "./linking/space": ["createConceptSpace", "createSkillRanker", "createTextPool"],
    "./geo": ["createPlaces", "greatCircleKm", "rungs"],
    "./rules": [
      "availability",
      "builtInGates",
      "builtInRules",
      "checkRule",
      "describeGate",
      "desiredOccupation",
      "education",
      "experience",
      "location",
      "occupation",
      "openingsLeft",
      "pairGate",
      "pairRule",
      "skills",
      "vacancyOpen",
      "wage",
      "wording",
    ],
    "./io": [
      "applyMapping",
      "countUnlinked",
      "createUnlinkedCounter",
      "guardCell",
      "idOfTrec",
      "linkMentions",
      "parseMapping",
      "readColumns",
      "readEsco",
      "readIsco08",
      "readJson",
      "readKbji",
      "readKbli",
      "readOnet",
      "readPlaces",
      "readRecords",
      "readSkos",
      "readTaxonomy",
      "trecId",
      "unguardCell",
      "writeRunCsv",
      "writeRunJson",
      "writeRunTrec",
    ],
    "./cluster": ["rankAllInWorkers"],
  };

  it("under these subpaths", () => {
    expect(Object.keys(expected).sort()).toEqual(subpaths.sort());
  });

  it.each(subpaths)("%s", (subpath) => {
    expect(namesIn(subpath)).toEqual(expected[subpath]);
  });
});
