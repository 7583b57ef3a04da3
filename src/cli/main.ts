#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { nodeIo } from "./node-io.ts";
import { run } from "./run.ts";

// `paliers report … | head` closes the pipe early: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const manifest: unknown = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const version =
  typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "";
process.exitCode = await run(process.argv.slice(2), nodeIo(process, version));
