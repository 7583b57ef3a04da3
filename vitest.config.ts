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
      thresholds: { statements: 99.5, branches: 97, functions: 99.9, lines: 99.5 },
    },
  },
});
