import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

const settings = {
  shared_buffers: "1GB",
  work_mem: "256MB",
  max_parallel_workers_per_gather: "2",
  fsync: "off",
  listen_addresses: "",
  jit: "off",
};

/** A PostgreSQL of one's own: the machine's server where there is one, else PGlite. Gives `{ name, query(sql, values), close() }`. */
export async function openDatabase() {
  const programs = serverPrograms();
  if (programs) return openServer(programs);
  const db = new PGlite();
  return { name: "PostgreSQL (PGlite, wasm)", query: async (sql, values) => (await db.query(sql, values)).rows, close: () => db.close() };
}

function serverPrograms() {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root) : [];
  const folders = [...versions.map((version) => join(root, version, "bin")), ...(process.env.PATH ?? "").split(":")];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

async function openServer(programs) {
  const folder = mkdtempSync(join(tmpdir(), "pengantar-peer-"));
  // The server refuses to run as root.
  const owner = process.getuid() === 0 ? ownerOf("postgres") : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  execFileSync(join(programs, "initdb"), ["-D", data, "-U", "bench", "--no-sync", "-E", "UTF8", "--locale", "C"], {
    ...owner,
    stdio: "ignore",
  });
  const options = Object.entries({ ...settings, unix_socket_directories: folder }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(programs, "postgres"), ["-D", data, ...options], { ...owner, stdio: "ignore" });
  const client = await connect(folder);
  const [{ version }] = (await client.query("SHOW server_version")).rows.map(({ server_version: version }) => ({ version }));
  return {
    name: `PostgreSQL ${version.split(" ")[0]}`,
    query: async (sql, values) => (await client.query(sql, values)).rows,
    async close() {
      await client.end();
      server.kill("SIGINT");
      await new Promise((resolve) => server.on("exit", resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ownerOf(user) {
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, user], { encoding: "utf8" })));
  return { uid, gid };
}

/** A server takes a moment to listen. */
async function connect(host) {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ host, user: "bench", database: "postgres" });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries === 100) throw error;
      await wait(100);
    }
  }
}
