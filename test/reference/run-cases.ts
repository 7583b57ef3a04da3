import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { problemsOf, readCases } from "./reference-case.ts";

// npm run cases -- FILE…: runs files of reference cases, all those of this folder when none is named.

const given = process.argv.slice(2);
const folder = new URL("cases/", import.meta.url);
const files: readonly (string | URL)[] =
  given.length > 0
    ? given
    : readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => new URL(name, folder));

let failures = 0;
for (const file of files) {
  const title = basename(file instanceof URL ? file.pathname : file);
  let read: ReturnType<typeof readCases>;
  try {
    read = readCases(file);
  } catch (error) {
    failures += 1;
    console.log(
      `${title}: cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    continue;
  }
  const found = read.map((one) => ({ name: one.name, problems: problemsOf(one) }));
  const ours = found.filter(({ problems }) => problems[0] !== "no adapter");
  // The library may be asked for less than it was once planned to do, but not for what it was named.
  const cases = given.length > 0 ? found : ours;
  if (cases.length === 0) continue;
  const failed = cases.filter(({ problems }) => problems.length > 0);
  failures += failed.length;
  console.log(`${title}: ${cases.length - failed.length} of ${cases.length} passed`);
  for (const { name, problems } of failed) console.log(`  ${name}: ${problems.join("; ")}`);
}
if (failures > 0) process.exitCode = 1;
