import { Option } from "commander";

/** The option that says how an export writes its dates, where its rows do not prove it. */
export function datesOption(): Option {
  return new Option("--dates <order>", "of an export: what 09/03/2026 begins with").choices([
    "day/month/year",
    "month/day/year",
  ]);
}
