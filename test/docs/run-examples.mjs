// Imports the modules named on the command line, one after the other, and prints as its last line
// what each threw: a list of messages, null where all went well.
import { pathToFileURL } from "node:url";

const outcomes = [];
for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(file).href);
    outcomes.push(null);
  } catch (error) {
    outcomes.push(String(error instanceof Error ? error.message : error));
  }
}
console.log(`\n${JSON.stringify(outcomes)}`);
