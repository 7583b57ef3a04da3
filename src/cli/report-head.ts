import type { Locale } from "../model/locale.ts";
import { formatCount } from "./format-count.ts";
import type { Report } from "./report-data.ts";
import { WORDS } from "./words.ts";

/** So many files are named; of more only the number is said. */
const NAMED = 3;

/** Says in a few lines what the report is about: taxonomy, data, days, and what became of the records. */
export function reportHead(report: Report, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const { taxonomy, calendar, period, earlier, accounting, citation } = report;
  const { files, records, accepted, duplicates, rejected, orderDependent, exposures } = accounting;
  const count = (value: number): string => formatCount(value, locale);
  const nameOf = (file: string): string => (file === "-" ? words.standardInput : file);
  const names =
    files.length > NAMED
      ? words.files(count(files.length))
      : files.map(({ file }) => nameOf(file)).join(", ");
  return [
    words.levelsOf(taxonomy.id, taxonomy.version),
    words.data(names),
    ...(citation === undefined ? [] : [words.citation(citation)]),
    words.days(period.from ?? null, period.to ?? null, calendar.timeZone),
    ...(earlier === undefined ? [] : [words.comparedWith(earlier.from, earlier.to)]),
    words.records(count(records), count(accepted), count(duplicates), count(rejected)),
    ...(exposures === undefined
      ? []
      : [words.exposures(nameOf(exposures.file), count(exposures.accepted))]),
    ...(orderDependent ? [words.orderDependent] : []),
  ];
}
