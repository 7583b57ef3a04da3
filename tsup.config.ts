import { defineConfig } from "tsup";

export default defineConfig({
  // An object: files of an array are globbed, in an order that changes from build to build.
  entry: {
    index: "src/index.ts",
    "goals/index": "src/goals/index.ts",
    "impact/index": "src/impact/index.ts",
    "stats/index": "src/stats/index.ts",
    "sources/index": "src/sources/index.ts",
    // No entry of the package: in a file of its own, the CSV parser is left out by bundlers where nothing reads CSV.
    "sources/split-cells": "src/sources/split-cells.ts",
    "cli/main": "src/cli/main.ts",
  },
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  removeNodeProtocol: false,
  dts: false,
  splitting: true,
  clean: true,
});
