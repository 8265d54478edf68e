#!/usr/bin/env node
import process from "node:process";
import { exitCodes } from "./exit-codes.js";
import { localeOf } from "./locale-of.js";
import { runProgram } from "./program.js";
import { shellOf } from "./shell.js";

// Whoever reads our output may stop reading, as `head` does: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

const args = process.argv.slice(2);
try {
  process.exitCode = await runProgram(args, shellOf(process, localeOf(args, process.env)));
} catch (error) {
  console.error(error);
  process.exitCode = exitCodes.fault;
}
