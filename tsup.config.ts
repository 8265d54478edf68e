import { existsSync, readdirSync } from "node:fs";
import type { Plugin } from "esbuild";
import { defineConfig } from "tsup";
import manifest from "./package.json" with { type: "json" };
import { naturalStemmerPlugin } from "./natural-stemmer-plugin.js";

/** Rooms that run in Node alone: they use the library from outside. */
const outside = new Set(["cli", "cluster", "office"]);

/** Every other room is an entry, so that the command line runs on the library's own files; package.json says which of them are public. */
const rooms = readdirSync("src").filter((room) => !outside.has(room) && existsSync(`src/${room}/index.ts`));

const publicEntries = Object.values(manifest.exports).flatMap((target) =>
  typeof target === "string" ? [] : [target.default.replace("./dist/", "src/").replace(/\.js$/, ".ts")],
);

const entries = new Set(
  [...publicEntries, ...rooms.map((room) => `src/${room}/index.ts`)].filter((entry) => !outside.has(entry.split("/")[1] ?? "")),
);

/**
 * Such rooms leave the others in their own files: `../text/index.js` of src/cluster/ is that of dist/cluster/, and `./text/index.js` of dist/cli.js. Only
 * what has no entry of its own, the office's room, is carried inside.
 */
const roomsStayOutside = (rooms: string, isFolder: boolean): Plugin => ({
  name: "rooms-stay-outside",
  setup(build) {
    build.onResolve({ filter: /^\.\.\// }, ({ path, importer }) =>
      !path.startsWith("../office/") && new RegExp(`[\\\\/]src[\\\\/](?:${rooms})[\\\\/][^\\\\/]+$`).test(importer)
        ? { path: isFolder ? path : path.slice(1), external: true }
        : undefined,
    );
  },
});

export default defineConfig([
  {
    name: "library",
    entry: Object.fromEntries([...entries].map((file) => [file.replace(/^src\/|\.ts$/g, ""), file])),
    format: "esm",
    platform: "neutral",
    target: "es2022",
    splitting: true,
    // natural installs 52 packages and prints on import: its stemmers are carried inside, and nobody has to install it.
    noExternal: [/^natural\//],
    esbuildPlugins: [naturalStemmerPlugin()],
    // tsup hands TypeScript 6 a deprecated option of its own.
    dts: { entry: publicEntries, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    name: "cluster",
    // Each thread starts with a file of its own, beside the room's.
    entry: { "cluster/index": "src/cluster/index.ts", "cluster/worker": "src/cluster/worker.ts" },
    format: "esm",
    platform: "node",
    target: "node20",
    removeNodeProtocol: false,
    splitting: false,
    esbuildPlugins: [roomsStayOutside("cluster", true)],
  },
  {
    name: "command line",
    entry: { cli: "src/cli/main.ts" },
    format: "esm",
    platform: "node",
    target: "node20",
    removeNodeProtocol: false,
    // What only the shell needs is bundled, so that library users do not install it.
    noExternal: ["commander", "saxes", /^n3\//],
    esbuildPlugins: [roomsStayOutside("cli|office", false)],
    // Nobody reads what is bundled; names stay, for whoever sends us an error.
    esbuildOptions(options) {
      options.minifyWhitespace = true;
    },
    // commander is CommonJS, and asks Node for its parts by require.
    banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
  },
]);
