import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/stats/index.ts", "src/sources/index.ts", "src/cli/main.ts"],
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  dts: false,
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
  onSuccess: "tsc -p tsconfig.build.json",
});
