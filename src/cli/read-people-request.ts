import { PaliersError } from "../util/paliers-error.ts";
import { calendarOf } from "./calendar-of.ts";
import { checkInputs } from "./check-inputs.ts";
import { climbSpans } from "./climb-spans.ts";
import { dayOf } from "./day-of.ts";
import { durationOf } from "./duration-of.ts";
import type { Io } from "./io.ts";
import { loadTaxonomy } from "./load-taxonomy.ts";
import type { PeopleFlags } from "./people-flags.ts";
import type { PeopleRequest } from "./people-request.ts";
import { readSourceRequest } from "./read-source-request.ts";

/** How soon an answer must come, unless told otherwise. */
const WITHIN = "24h";

/** Checks what was typed, all of it, before a file is opened. */
export async function readPeopleRequest(
  files: readonly string[],
  flags: PeopleFlags,
  io: Io,
): Promise<PeopleRequest> {
  const calendar = calendarOf(flags);
  checkInputs(files);
  const day = (text: string | undefined, option: string) =>
    text === undefined ? null : dayOf(text, option, calendar);
  const from = day(flags.from, "--from");
  const until = day(flags.to, "--to");
  const asOf = day(flags.asOf, "--as-of");
  // What came after the last day looked at is not looked at.
  const to = asOf === null || (until !== null && until < asOf) ? until : asOf;
  if (from !== null && to !== null && from > to)
    throw new PaliersError("invalid-range", `the days end on ${to}, before they start on ${from}`);

  const climb = climbSpans(flags, calendar);
  if (climb !== null && asOf !== null && climb.after.to > asOf) {
    throw new PaliersError(
      "invalid-range",
      `--after ends on ${climb.after.to}, later than --as-of ${asOf}: its days are not over`,
    );
  }
  if (flags.within !== undefined && flags.inbox === undefined)
    throw new PaliersError("missing-option", "--within says how soon --inbox wants an answer");
  const within = flags.inbox === undefined ? null : durationOf(flags.within ?? WITHIN);

  const source = await readSourceRequest(files, { ...flags, ids: "exact" }, calendar, io);
  return {
    ...source,
    taxonomy: await loadTaxonomy(flags.taxonomy, io),
    period: { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) },
    climb,
    cohorts: flags.cohorts ?? null,
    within,
    asOf,
    showActors: flags.showActors === true,
    format: flags.json === true ? "json" : flags.format,
    rejects: flags.rejects ?? null,
  };
}
