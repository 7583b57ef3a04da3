import { type Command, Option } from "commander";
import { datesOption } from "./dates-option.ts";
import type { Io } from "./io.ts";
import { outputOptions } from "./output-options.ts";
import { PRESETS } from "./presets.ts";
import { report } from "./report.ts";
import type { ReportFlags } from "./report-flags.ts";
import { SHIPPED_TAXONOMIES } from "./shipped-taxonomies.ts";

const list = (names: object): string => Object.keys(names).join(", ");

/** Adds `paliers report` to the program. */
export function reportCommand(program: Command, io: Io, finish: (code: number) => void): void {
  const command = program
    .command("report")
    .description("Levels and KPIs of files: what people did, and what it was divided by.")
    .argument("<file...>", 'NDJSON or CSV, gzip too; "-" is standard input; several are one whole')
    .option(
      "--taxonomy <name>",
      `${list(SHIPPED_TAXONOMIES)}, or a module or JSON file of yours`,
      "five-levels",
    )
    .option("--by <dimensions>", "group by these, separated by commas: week,platform")
    .option("--time-zone <zone>", "the days of the business: Europe/Paris", "UTC")
    .addOption(
      new Option("--week-start <day>", "first day of the week")
        .choices(["monday", "sunday"])
        .default("monday"),
    )
    .option("--preset <name>", `FILE is a platform's export: ${list(PRESETS)}`)
    .addOption(datesOption())
    .option(
      "--delimiter <character>",
      "between the cells of a CSV file: ';' or tab (default: comma)",
    )
    .option("--map <file>", "JSON or module that says which column holds which field")
    .option("--from <day>", "first day, included: 2026-03-01")
    .option("--to <day>", "last day, included")
    .option("--against <from..to>", "compare with an earlier period: 2026-02-01..2026-02-28");
  for (const option of outputOptions("the report is")) command.addOption(option);
  command
    .addOption(
      new Option("--ids <promise>", '"unique" promises that no id returns: less memory')
        .choices(["exact", "unique"])
        .default("exact"),
    )
    .option("--kinds <file>", 'JSON of your own kinds and their families, or "any"')
    .option(
      "--exposures <file>",
      "NDJSON or CSV of reach, impressions, followers: what acts are divided by",
    )
    .addHelpText(
      "after",
      `
Examples:
  paliers report posts.csv --by month,platform --time-zone Europe/Paris
  paliers report metrics.csv --preset facebook-metrics --by contentType --locale fr
  gunzip -c events.ndjson.gz | paliers report - --format json

Data go to standard output, words to standard error. Exit code 1: bad use, a file that
could not be read to its end, or nothing to report on. Rejected rows are no failure.`,
    )
    .action(async (files: readonly string[], flags: ReportFlags) => {
      finish(await report(files, flags, io));
    });
}
