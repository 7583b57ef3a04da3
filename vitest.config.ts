import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The library has no module state: files share their workers, which saves starting one for each.
    isolate: false,
    // Property tests under coverage, on a machine that does other things too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { statements: 100, branches: 98, functions: 100, lines: 100 },
    },
  },
});
