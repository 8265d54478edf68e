/**
 * Ranks the bench's candidates for its vacancies with what people would use instead, and with the library: `npm --prefix bench/peers start`, after `npm run build`.
 * `--rows N` candidates (100,000) · `--only NAME` one peer · `--as-of` the day (2026-11-24) · `--seed N` another made-up world (1).
 */
import { fork } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { candidates } from "../candidates.ts";
import { quantile, secondsOf } from "../measure.ts";
import { isOpen } from "../reference.ts";
import { vacancies } from "../vacancies.ts";
import { zipfWorld } from "../world.ts";
import { flexsearch } from "./flexsearch.mjs";
import { minisearch } from "./minisearch.mjs";
import { orama } from "./orama.mjs";
import { pengantar } from "./pengantar.mjs";
import { postgresql } from "./postgresql.mjs";
import { sqlite } from "./sqlite.mjs";
import { wink } from "./wink.mjs";

/** Each opens a world's candidates and gives `{ rank(vacancy), close? }`; `rank` gives the ids of the best hundred, best first. */
const peers = { pengantar, minisearch, flexsearch, wink, orama, sqlite, postgresql };
/** Others to warm up with: fifteen, and more for as long as it does not take two seconds. */
const WARM_UP = { least: 15, most: 60, seconds: 2 };
const SHOTS = 21;

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "100000" },
    only: { type: "string" },
    "as-of": { type: "string", default: "2026-11-24" },
    seed: { type: "string", default: "1" },
    peer: { type: "string" },
  },
});

await (values.peer === undefined ? runAll() : runPeer(peers[values.peer]));

/** Opens one peer, and times rankings: each vacancy once, after a warm-up with others. */
async function runPeer(peer) {
  const seed = Number(values.seed);
  const world = zipfWorld(seed);
  const asked = [...vacancies({ world, seed, count: 100 })].filter((record) => isOpen({ record }, values["as-of"]));
  const records = () => candidates({ world, seed, count: Number(values.rows) });
  for (const work of peer.works) {
    const opened = await secondsOf(() => peer.open({ world, records, vacancies: asked, asOf: values["as-of"], work }));
    const { rank, close, name = peer.name } = opened.value;
    // Before the warm-up: compiled code goes with the garbage.
    globalThis.gc();
    let warm = 0;
    for (const [i, vacancy] of asked.slice(0, WARM_UP.most).entries()) {
      if (i < WARM_UP.least || warm < WARM_UP.seconds) warm += (await secondsOf(() => rank(vacancy))).seconds;
    }
    const times = [];
    const lists = [];
    for (const vacancy of asked.slice(WARM_UP.most, WARM_UP.most + SHOTS)) {
      const { seconds, value } = await secondsOf(() => rank(vacancy));
      times.push(seconds * 1000);
      lists.push(value);
    }
    times.sort((a, b) => a - b);
    await close?.();
    process.send({ work, name, index: opened.seconds, median: quantile(times, 0.5), lists });
  }
  process.disconnect();
}

async function runAll() {
  console.log(`${"".padEnd(30)}${["work", "index", "median", "× ours", "same"].map((head) => head.padStart(12)).join("")}`);
  const ours = new Map();
  for (const name of Object.keys(peers)) {
    if (values.only !== undefined && name !== "pengantar" && name !== values.only) continue;
    await inProcess(name, ({ work, name: title, index, median, lists }) => {
      if (name === "pengantar") ours.set(work, { median, lists });
      const own = ours.get(work);
      const cells = [
        work,
        `${index.toFixed(1)} s`,
        `${median.toPrecision(3)} ms`,
        (median / own.median).toFixed(1),
        `${overlap(lists, own.lists).toFixed(0)} %`,
      ];
      console.log(`${title.padEnd(30)}${cells.map((cell) => cell.padStart(12)).join("")}`);
    });
  }
}

/** Share of our lists' ids that are in theirs, in percent. */
function overlap(theirs, own) {
  const shares = own.map((list, i) => list.filter((id) => theirs[i].includes(id)).length / list.length);
  return (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
}

function inProcess(peer, take) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), "--peer", peer], {
      execArgv: ["--expose-gc", "--max-old-space-size=8192"],
    });
    child.on("message", take);
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${peer} ended with ${code}`))));
  });
}
