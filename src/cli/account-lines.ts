import type { Locale } from "../model/locale.ts";
import { formatCount } from "./format-count.ts";
import type { ReportAccounting } from "./report-data.ts";
import { WORDS } from "./words.ts";

/** So many files are named; of more only the number is said. */
const NAMED = 4;

/** Says which files were read, and what became of their records. */
export function accountLines(accounting: ReportAccounting, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const { files, records, accepted, duplicates, rejected } = accounting;
  const count = (value: number): string => formatCount(value, locale);
  const names =
    files.length > NAMED
      ? words.files(count(files.length))
      : files.map(({ file }) => (file === "-" ? words.standardInput : file)).join(", ");
  return [
    words.data(names),
    words.records(count(records), count(accepted), count(duplicates), count(rejected)),
  ];
}
