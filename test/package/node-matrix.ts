// Runs the packed package on every supported line of Node, each fetched into a temporary folder, and
// compares what it prints. `npm run matrix -- 20 22` for some of them only.
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeConsumer, outcomeOf } from "./consumer.ts";

const asked = process.argv.slice(2);
const lines = asked.length > 0 ? asked : ["20", "22", "24"];
// The binary alone, as the registry holds it for each platform: no script runs.
const binary = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const golden = readFileSync(join(import.meta.dirname, "smoke.golden.txt"), "utf8");

const consumer = await makeConsumer();
let failed = 0;
try {
  copyFileSync(join(import.meta.dirname, "smoke.mjs"), join(consumer.folder, "smoke.mjs"));
  copyFileSync(join(import.meta.dirname, "require.cjs"), join(consumer.folder, "require.cjs"));
  for (const line of lines) {
    const home = join(consumer.folder, `node-${line}`);
    const install = ["install", "--prefix", home, "--no-save", "--ignore-scripts"];
    const fetched = await outcomeOf("npm", [...install, `${binary}@${line}`], consumer.folder);
    const node = join(home, "node_modules", binary, "bin/node");
    const version = fetched.ok ? await consumer.run(node, "--version") : fetched;
    const imported = version.ok ? await consumer.run(node, "smoke.mjs") : version;
    const required = version.ok ? await consumer.run(node, "require.cjs") : version;
    const same = imported.ok && imported.output === golden && required.ok;
    const verdict = same
      ? "the same result"
      : `another result:\n${imported.output}${required.output}`;
    console.log(`Node ${version.ok ? version.output.trim() : line}: ${verdict}`);
    if (!same) failed += 1;
  }
} finally {
  consumer.remove();
}
process.exitCode = failed === 0 ? 0 : 1;
