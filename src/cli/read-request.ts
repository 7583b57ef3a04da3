import { bucketOf } from "../calendar/bucket-of.ts";
import type { Dimension } from "../rollup/dimension.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { dayOf } from "./day-of.ts";
import { delimiterOf } from "./delimiter-of.ts";
import { dimensionsOf } from "./dimensions-of.ts";
import { earlierPeriod } from "./earlier-period.ts";
import type { Io } from "./io.ts";
import { loadKinds } from "./load-kinds.ts";
import { loadMap } from "./load-map.ts";
import { loadTaxonomy } from "./load-taxonomy.ts";
import type { Period } from "./period.ts";
import { PRESETS } from "./presets.ts";
import type { ReportFlags } from "./report-flags.ts";
import type { ReportRequest } from "./report-request.ts";

const TIMES: readonly Dimension[] = ["hour", "day", "week", "month", "quarter", "year"];

function presetOf(name: string): NonNullable<ReportRequest["preset"]> {
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (preset !== undefined) return preset;
  const hint = didYouMean(name, Object.keys(PRESETS));
  throw new PaliersError("unknown-preset", `there is no preset "${name}"${hint}`);
}

/** Checks what was typed, all of it, before a file is opened. */
export async function readRequest(
  files: readonly string[],
  flags: ReportFlags,
  io: Io,
): Promise<ReportRequest> {
  const calendar = { timeZone: flags.timeZone, weekStart: flags.weekStart };
  // Refuses a zone that does not exist.
  bucketOf(0, "day", calendar);
  const by = flags.by === undefined ? [] : dimensionsOf(flags.by);
  if (new Set(by).size < by.length) {
    throw new PaliersError("duplicate-dimension", `--by names a dimension twice: ${by.join(",")}`);
  }
  const named = [...files, ...(flags.exposures === undefined ? [] : [flags.exposures])];
  const twice = named.find((file, index) => named.indexOf(file) < index);
  if (twice === "-") throw new PaliersError("invalid-file", "standard input can be read only once");

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

  const preset = flags.preset === undefined ? null : presetOf(flags.preset);
  const kinds = flags.kinds === undefined ? null : await loadKinds(flags.kinds, io);
  const map = flags.map === undefined ? {} : await loadMap(flags.map, io);
  return {
    files,
    taxonomy: await loadTaxonomy(flags.taxonomy, io),
    by,
    calendar,
    period,
    earlier,
    preset,
    delimiter: flags.delimiter === undefined ? null : delimiterOf(flags.delimiter),
    check: { ...map, now: io.now(), ...(kinds === null ? undefined : { kinds }) },
    kinds: kinds === "any" ? null : kinds,
    ids: flags.ids,
    format: flags.json === true ? "json" : flags.format,
    locale: flags.locale,
    rejects: flags.rejects ?? null,
    exposures: flags.exposures ?? null,
  };
}
