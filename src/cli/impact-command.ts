import { type Command, Option } from "commander";
import { datesOption } from "./dates-option.ts";
import { impact } from "./impact.ts";
import type { ImpactFlags } from "./impact-flags.ts";
import { IMPACT_MODELS } from "./impact-models.ts";
import type { Io } from "./io.ts";
import { outputOptions } from "./output-options.ts";
import { PRESETS } from "./presets.ts";

/** Adds `paliers impact` to the program. */
export function impactCommand(program: Command, io: Io, finish: (code: number) => void): void {
  const command = program
    .command("impact")
    .description(
      "What came with engagement: results credited, spend per result, posts without use.",
    )
    .argument("<file...>", 'interactions, as for report; "-" is standard input')
    .requiredOption("--conversions <file>", "CSV, NDJSON or a JSON list: sales, CVs …")
    .option("--costs <file>", "the same, of what was spent")
    .option("--plan <file>", 'JSON: the goal of each campaign, { "spring": "new-customers" }')
    .option("--goals <file>", "JSON list of goals: names them, and tells which do not exist")
    .option("--as-of <day>", "with --goals: where they stand on this day")
    .option("--goal <id>", "conversions of this goal only")
    .addOption(
      new Option("--by <dimension>", "what is credited")
        .choices(["campaign", "platform", "content"])
        .default("campaign"),
    )
    .option("--model <name>", `${Object.keys(IMPACT_MODELS).join(", ")}, coded (default: linear)`)
    .option("--lookback <duration>", "how long before a conversion counts: 30d, unlimited", "30d")
    .option("--window <days>", "days before and after a campaign, to see who climbed: 14d", "28d")
    .option("--exposures <file>", "reach, impressions, followers: CSV, NDJSON or a JSON list")
    .option("--time-zone <zone>", "the days of the business: Europe/Paris", "UTC")
    .option("--hourly-rate <money>", 'what an hour of the staff costs: "45 EUR"')
    .option("--preset <name>", `FILE is a platform's export: ${Object.keys(PRESETS).join(", ")}`)
    .addOption(datesOption())
    .option(
      "--delimiter <character>",
      "between the cells of CSV files: ';' or tab (default: comma)",
    )
    .option("--map <file>", "which column of FILE holds which field, as for report")
    .option("--kinds <file>", 'JSON of your own kinds and their families, or "any"');
  for (const option of outputOptions("the results are")) command.addOption(option);
  command
    .addHelpText(
      "after",
      `
Example:
  paliers impact events.ndjson --conversions sales.csv --costs costs.csv --plan plan.json

Where no act names a person, conversions are credited by the campaign, content or channel
that their own link or code names. "paliers goals --help" lists the columns of each file.

Data go to standard output, words to standard error. Exit code 1: bad use, a goal that is
none, a file that could not be read to its end.`,
    )
    .action(async (files: readonly string[], flags: ImpactFlags) => {
      finish(await impact(files, flags, io));
    });
}
