import { type Command, Option } from "commander";
import type { Io } from "./io.ts";
import { outputOptions } from "./output-options.ts";
import { people } from "./people.ts";
import type { PeopleFlags } from "./people-flags.ts";
import { SHIPPED_TAXONOMIES } from "./shipped-taxonomies.ts";

/** Adds `paliers people` to the program. */
export function peopleCommand(program: Command, io: Io, finish: (code: number) => void): void {
  const command = program
    .command("people")
    .description("People: who stands at which level, who climbed, who came back, who waits.")
    .argument("<file...>", 'NDJSON or CSV, gzip too; "-" is standard input; several are one whole')
    .option(
      "--taxonomy <name>",
      `${Object.keys(SHIPPED_TAXONOMIES).join(", ")}, or a module or JSON file of yours`,
      "five-levels",
    )
    .option("--before <from..to>", "climbs: the days before, such as 2026-02-01..2026-02-28")
    .option("--after <from..to>", "climbs: as many days after them")
    .addOption(
      new Option("--cohorts <unit>", "who came back, by when people were first seen").choices([
        "week",
        "month",
      ]),
    )
    .option("--inbox", "what waits for an answer of the brand, the most negative and oldest first")
    .option("--within <duration>", "how soon an answer must come (default: 24h)")
    .option("--show-actors", "say in the inbox who wrote")
    .option("--as-of <day>", "the last day looked at (default: that of the latest act)")
    .option("--from <day>", "first day, included: 2026-03-01")
    .option("--to <day>", "last day, included")
    .option("--time-zone <zone>", "the days of the business: Europe/Paris", "UTC")
    .addOption(
      new Option("--week-start <day>", "first day of the week")
        .choices(["monday", "sunday"])
        .default("monday"),
    )
    .option(
      "--delimiter <character>",
      "between the cells of a CSV file: ';' or tab (default: comma)",
    )
    .option("--map <file>", "JSON or module that says which column holds which field")
    .option("--kinds <file>", 'JSON of your own kinds and their families, or "any"');
  for (const option of outputOptions("the answers are")) command.addOption(option);
  command
    .addHelpText(
      "after",
      `
Examples:
  paliers people acts.csv --before 2026-02-01..2026-02-28 --after 2026-03-01..2026-03-28
  paliers people events.ndjson --cohorts week --as-of 2026-05-10 --locale fr
  paliers people events.ndjson --inbox --within 4h --time-zone Europe/Paris

Data go to standard output, words to standard error. Nobody is named unless --show-actors
asks for it. Exit code 1: bad use, a file that could not be read to its end, or nothing to
use. Rejected rows are no failure.`,
    )
    .action(async (files: readonly string[], flags: PeopleFlags) => {
      finish(await people(files, flags, io));
    });
}
