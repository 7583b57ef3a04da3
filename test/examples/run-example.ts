// npm run example -- 01: builds, then runs the example of that number, on the Node that the project
// brings. Without a number it lists them.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../examples");
const programs = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const [asked = ""] = process.argv.slice(2);
const found = asked === "" ? [] : programs.filter((name) => name.startsWith(asked));
const [program] = found;
if (program === undefined || found.length > 1) {
  console.log("npm run example -- NUMBER, one of:");
  for (const name of programs) console.log(`  ${name.replace(/\.ts$/, "")}`);
  process.exitCode = asked === "" ? 0 : 2;
} else {
  process.exitCode =
    spawnSync(process.execPath, [join(folder, program)], { stdio: "inherit" }).status ?? 1;
}
