// npm run test:one -- FILE…: runs test files, or those whose path holds a word, without coverage.
import { spawnSync } from "node:child_process";

// These use the package as its users do, by its name: they read what was built.
const OF_THE_PACKAGE = /(?:^|\/)(?:package|docs|examples)(?:\/|$)|built/;

const asked = process.argv.slice(2);
const shell = process.platform === "win32";
const run = (program: string, ...args: readonly string[]) =>
  spawnSync(program, args, { stdio: "inherit", shell }).status ?? 1;

if (asked.length === 0) {
  console.log("npm run test:one -- FILE…, for instance test/kpi/all-kpis.test.ts");
  process.exitCode = 2;
} else {
  const built = asked.some((path) => OF_THE_PACKAGE.test(path))
    ? run("npm", "run", "-s", "build")
    : 0;
  process.exitCode = built === 0 ? run("npx", "vitest", "run", ...asked) : built;
}
