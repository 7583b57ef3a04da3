import type { Calendar } from "../calendar/calendar.ts";
import type { Kinds } from "../model/kinds.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { delimiterOf } from "./delimiter-of.ts";
import type { Io } from "./io.ts";
import { loadKinds } from "./load-kinds.ts";
import { loadMap } from "./load-map.ts";
import { PRESETS } from "./presets.ts";
import type { ReportFlags } from "./report-flags.ts";
import type { SourceRequest } from "./source-request.ts";

/** The options that say how files of interactions are read. */
export type SourceFlags = Pick<
  ReportFlags,
  "preset" | "dates" | "delimiter" | "map" | "kinds" | "ids" | "locale"
>;

function presetOf(name: string): NonNullable<SourceRequest["preset"]> {
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (preset !== undefined) return preset;
  const hint = didYouMean(name, Object.keys(PRESETS));
  throw new PaliersError("unknown-preset", `there is no preset "${name}"${hint}`);
}

/** Checks how files are to be read, and loads what the options name. */
export async function readSourceRequest(
  files: readonly string[],
  flags: SourceFlags,
  calendar: Calendar,
  io: Io,
): Promise<SourceRequest & { readonly kinds: Kinds | null }> {
  const preset = flags.preset === undefined ? null : presetOf(flags.preset);
  if (flags.dates !== undefined && preset === null)
    throw new PaliersError(
      "invalid-option",
      "--dates says how an export writes its dates: it goes with --preset",
    );
  const kinds = flags.kinds === undefined ? null : await loadKinds(flags.kinds, io);
  const map = flags.map === undefined ? {} : await loadMap(flags.map, io);
  return {
    files,
    preset,
    dates: flags.dates ?? null,
    calendar,
    delimiter: flags.delimiter === undefined ? null : delimiterOf(flags.delimiter),
    check: { ...map, now: io.now(), ...(kinds === null ? undefined : { kinds }) },
    kinds: kinds === "any" ? null : kinds,
    ids: flags.ids,
    locale: flags.locale,
  };
}
