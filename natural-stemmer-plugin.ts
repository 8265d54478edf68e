import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** How often the two files of rules speak of a sloppy-mode `this`; another count means another version of natural. */
const expectedUses: Readonly<Record<string, number>> = { "prefix_rules.js": 12, "suffix_rules.js": 6 };

/**
 * Makes natural's Indonesian stemmer fit to be bundled as an ES module.
 *
 * Its rules keep their outcome on `this` of plain function calls: the global object in sloppy mode, `undefined` in an ES module, where every affixed word
 * would throw. Here each file gets an object of its own for it. Its dictionary, 29,933 words, is packed as one string.
 * @throws where a file does not look as expected: then this plugin must be read again beside it.
 */
export function naturalStemmerPlugin(): Plugin {
  return {
    name: "natural-stemmer",
    setup(build) {
      build.onLoad({ filter: /stemmers[\\/]indonesian[\\/](prefix|suffix)_rules\.js$/ }, async ({ path }) => {
        const name = path.replace(/^.*[\\/]/, "");
        return { contents: withOwnOutcome(await readFile(path, "utf8"), name), loader: "js" };
      });
      build.onLoad({ filter: /stemmers[\\/]indonesian[\\/]data[\\/]kata-dasar\.json$/ }, async ({ path }) => ({
        contents: packed(JSON.parse(await readFile(path, "utf8")) as unknown),
        loader: "js",
      }));
    },
  };
}

function withOwnOutcome(source: string, name: string): string {
  let uses = 0;
  const rewritten = source.replace(/\bthis\.(removal|currentWord)\b|\breturn this\b/g, (use, property: string | undefined) => {
    uses++;
    return property === undefined ? use.replace("this", "outcome") : `outcome.${property}`;
  });
  if (uses !== expectedUses[name] || /\bthis\b/.test(rewritten.replace(/const \w+ = this\b|\/\*[\s\S]*?\*\/|\/\/.*/g, ""))) {
    throw new Error(
      `${name} of natural: expected ${String(expectedUses[name])} uses of an outcome on this, received ${String(uses)} or others`,
    );
  }
  return `const outcome = {};\n${rewritten}`;
}

function packed(words: unknown): string {
  if (!Array.isArray(words) || !words.every((word) => typeof word === "string" && !/\s/.test(word))) {
    throw new Error("kata-dasar.json of natural: expected a list of words without white space");
  }
  return `module.exports = ${JSON.stringify(words.join(" "))}.split(" ");`;
}
