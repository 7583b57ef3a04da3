import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/goals/index.ts",
    "src/impact/index.ts",
    "src/stats/index.ts",
    "src/sources/index.ts",
    "src/cli/main.ts",
  ],
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  removeNodeProtocol: false,
  dts: false,
  splitting: true,
  clean: true,
});
