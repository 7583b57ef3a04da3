import type { Command } from "commander";
import { goals } from "./goals.ts";
import type { GoalsFlags } from "./goals-flags.ts";
import type { Io } from "./io.ts";
import { outputOptions } from "./output-options.ts";

/** Adds `paliers goals` to the program. */
export function goalsCommand(program: Command, io: Io, finish: (code: number) => void): void {
  const command = program
    .command("goals")
    .description("Where every goal of the business stands on a day. Engagement is not read at all.")
    .requiredOption("--goals <file>", "JSON list of goals, or a module that exports one")
    .option("--conversions <file>", "CSV, NDJSON or a JSON list: sales, CVs, co-creators …")
    .option("--measurements <file>", "the same, of surveys: awareness, satisfaction …")
    .option("--costs <file>", "the same, of what was spent")
    .requiredOption("--as-of <day>", "the day to look from, to its end: 2026-03-16")
    .option("--time-zone <zone>", "the days of the business: Europe/Paris", "UTC")
    .option("--hourly-rate <money>", 'what an hour of the staff costs: "45 EUR"')
    .option("--check", "exit code 1 when a goal is behind or missed")
    .option(
      "--delimiter <character>",
      "between the cells of CSV files: ';' or tab (default: comma)",
    );
  for (const option of outputOptions("the goals are")) command.addOption(option);
  command
    .addHelpText(
      "after",
      `
A goal: { "id": "new-customers", "counts": "conversions", "target": 400,
          "from": "2026-01-01", "by": "2026-03-31", "label": { "en": "New customers" } }
counts is conversions, value (with currency), points or percent (with baseline,
and baselineSize: how many people it was asked of).

Columns, those in brackets if you have them:
  conversions   id, at, goal [, actor, value, currency, campaign, content.id,
                channel.platform, channel.ownership, channel.offline,
                undoes, revision]
  measurements  goal, at, value [, sampleSize, revision]
  costs         id, at, amount, currency, activity [, hours, campaign,
                channel.platform, channel.ownership, channel.offline]

Example:
  paliers goals --goals goals.json --conversions sales.csv --as-of 2026-03-16 --locale fr

Data go to standard output, words to standard error. Exit code 1: bad use, a goal that is
none, a file that could not be read to its end; with --check, a goal behind or missed.`,
    )
    .action(async (flags: GoalsFlags) => {
      finish(await goals(flags, io));
    });
}
