import { Option } from "commander";

/** The options that say how results are written: the same for every subcommand. */
export function outputOptions(what: string): readonly Option[] {
  return [
    new Option("--format <format>", `how ${what} written`)
      .choices(["table", "json", "csv", "md"])
      .default("table"),
    new Option("--json", "the same as --format json").conflicts("format"),
    new Option("--locale <language>", "language of the words").choices(["en", "fr"]).default("en"),
    new Option("--rejects <file>", "keep every rejected row in this file, as NDJSON"),
  ];
}
