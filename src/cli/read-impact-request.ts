import type { Day } from "../calendar/day.ts";
import type { Duration } from "../calendar/duration.ts";
import type { Money } from "../model/outcome/money.ts";
import { wholeDays } from "../people/whole-days.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { dayOf } from "./day-of.ts";
import { durationOf } from "./duration-of.ts";
import { hourlyRateOf } from "./hourly-rate-of.ts";
import type { ImpactFlags } from "./impact-flags.ts";
import { IMPACT_MODELS } from "./impact-models.ts";
import type { Io } from "./io.ts";
import { loadData } from "./load-data.ts";
import { membersOf } from "./members-of.ts";
import { readRequest } from "./read-request.ts";
import type { ReportRequest } from "./report-request.ts";

/** What `paliers impact` is asked for, checked. */
export interface ImpactRequest
  extends Pick<
    ImpactFlags,
    "by" | "conversions" | "costs" | "goals" | "goal" | "format" | "locale"
  > {
  /** How the files of interactions are read. */
  readonly source: ReportRequest;
  readonly plan: { readonly [campaign: string]: string } | null;
  /** The word of a model; `null` leaves the choice to the data. */
  readonly model: string | null;
  readonly lookback: Duration | "unlimited";
  /** Whole days before a campaign and after it. */
  readonly window: Duration;
  readonly hourlyRate: Money | null;
  readonly asOf: Day | null;
  readonly rejects: string | null;
}

/** Reads `--window`: whole days such as 28d. */
function windowOf(text: string): Duration {
  const window = durationOf(text);
  wholeDays("--window", window);
  return window;
}

/** Loads a plan: the goal of each campaign, `{ "spring": "new-customers" }`. */
async function loadPlan(path: string, io: Io): Promise<{ readonly [campaign: string]: string }> {
  const members = membersOf(await loadData(path, io), path);
  const plan = members.map(([campaign, goal]) => {
    if (typeof goal === "string") return [campaign, goal] as const;
    throw new PaliersError(
      "invalid-plan",
      `the goal of campaign "${campaign}" in "${path}" is not a text`,
    );
  });
  return Object.fromEntries(plan);
}

/** Checks what was typed, before a file of records is opened. */
export async function readImpactRequest(
  files: readonly string[],
  flags: ImpactFlags,
  io: Io,
): Promise<ImpactRequest> {
  const { by: _by, ...shared } = flags;
  const source = await readRequest(
    files,
    { ...shared, taxonomy: "five-levels", weekStart: "monday", ids: "exact" },
    io,
  );
  const inputs = [...files, flags.conversions, flags.costs, flags.exposures];
  if (inputs.filter((file) => file === "-").length > 1) {
    throw new PaliersError("invalid-file", "standard input can be read only once");
  }
  const { model = null } = flags;
  const models = [...Object.keys(IMPACT_MODELS), "coded"];
  if (model !== null && !models.includes(model)) {
    throw new PaliersError(
      "unknown-model",
      `there is no model "${model}"${didYouMean(model, models)}`,
    );
  }
  if (flags.asOf !== undefined && flags.goals === undefined) {
    throw new PaliersError("missing-option", "--as-of looks at goals: name them with --goals FILE");
  }
  return {
    ...flags,
    source,
    model,
    lookback: flags.lookback === "unlimited" ? flags.lookback : durationOf(flags.lookback),
    window: windowOf(flags.window),
    hourlyRate: flags.hourlyRate === undefined ? null : hourlyRateOf(flags.hourlyRate),
    asOf: flags.asOf === undefined ? null : dayOf(flags.asOf, "--as-of", source.calendar),
    plan: flags.plan === undefined ? null : await loadPlan(flags.plan, io),
    format: source.format,
    rejects: source.rejects,
  };
}
