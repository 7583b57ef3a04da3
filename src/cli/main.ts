#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { nodeIo } from "./node-io.ts";
import { packageVersion } from "./package-version.ts";
import { run } from "./run.ts";

// `paliers report … | head` closes the pipe early: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const version = packageVersion(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
process.exitCode = await run(process.argv.slice(2), nodeIo(process, version));
