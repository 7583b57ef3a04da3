import { DIMENSIONS, type Dimension } from "../rollup/dimension.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { calendarOf } from "./calendar-of.ts";
import { checkInputs } from "./check-inputs.ts";
import { dayOf } from "./day-of.ts";
import { earlierPeriod } from "./earlier-period.ts";
import type { Io } from "./io.ts";
import { loadTaxonomy } from "./load-taxonomy.ts";
import type { Period } from "./period.ts";
import { readSourceRequest } from "./read-source-request.ts";
import type { ReportFlags } from "./report-flags.ts";
import type { ReportRequest } from "./report-request.ts";

const TIMES: readonly Dimension[] = ["hour", "day", "week", "month", "quarter", "year"];

/** All but the people themselves: a report names nobody. */
const NAMES = Object.keys(DIMENSIONS).filter((name) => name !== "actor");

const isDimension = (word: string): word is Exclude<Dimension, "actor"> => NAMES.includes(word);

/** Reads `week,platform` as a list of dimensions. */
function dimensionsOf(text: string): readonly Dimension[] {
  const words = text.split(",").map((word) => word.trim());
  return words.map((word) => {
    if (isDimension(word)) return word;
    const hint = didYouMean(word, NAMES);
    throw new PaliersError("unknown-dimension", `cannot group by "${word}"${hint}`);
  });
}

/** Checks what was typed, all of it, before a file is opened. */
export async function readRequest(
  files: readonly string[],
  flags: ReportFlags,
  io: Io,
): Promise<ReportRequest> {
  const calendar = calendarOf(flags);
  const by = flags.by === undefined ? [] : dimensionsOf(flags.by);
  if (new Set(by).size < by.length) {
    throw new PaliersError("duplicate-dimension", `--by names a dimension twice: ${by.join(",")}`);
  }
  checkInputs([...files, flags.exposures]);

  const asked: Period = {
    ...(flags.from === undefined ? undefined : { from: dayOf(flags.from, "--from", calendar) }),
    ...(flags.to === undefined ? undefined : { to: dayOf(flags.to, "--to", calendar) }),
  };
  const { period, earlier } =
    flags.against === undefined
      ? { period: asked, earlier: null }
      : earlierPeriod(flags.against, asked, calendar);
  if (period.from !== undefined && period.to !== undefined && period.from > period.to) {
    throw new PaliersError(
      "invalid-range",
      `the report ends on ${period.to}, before it starts on ${period.from}`,
    );
  }
  const time = by.find((dimension) => TIMES.includes(dimension));
  if (earlier !== null && time !== undefined) {
    throw new PaliersError(
      "invalid-option",
      `--against compares two whole periods: leave "${time}" out of --by`,
    );
  }

  const source = await readSourceRequest(files, flags, calendar, io);
  return {
    ...source,
    taxonomy: await loadTaxonomy(flags.taxonomy, io),
    by,
    period,
    earlier,
    format: flags.json === true ? "json" : flags.format,
    rejects: flags.rejects ?? null,
    exposures: flags.exposures ?? null,
  };
}
