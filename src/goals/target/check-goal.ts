import { parseDay } from "../../calendar/parse-day.ts";
import { checkCurrency } from "../../model/outcome/check-currency.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { isObject } from "../../util/is-object.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { CountingPolicy, Goal } from "./goal.ts";
import { isEngagementWord } from "./is-engagement-word.ts";

const FIELDS: { readonly [Field in keyof Required<Goal>]: 1 } = {
  id: 1,
  counts: 1,
  target: 1,
  baseline: 1,
  baselineSize: 1,
  currency: 1,
  from: 1,
  by: 1,
  policy: 1,
  label: 1,
};
const COUNTS: readonly string[] = ["conversions", "value", "points", "percent"];
const WINDOWS: readonly string[] = ["day", "week", "month"];

/** Definitions also come from files, where the types promise nothing. */
const isText = (text: unknown): text is string => typeof text === "string" && text !== "";
const isNumber = (number: unknown): number is number =>
  typeof number === "number" && Number.isFinite(number);

/** Refuses a goal that nobody could ever say to be reached. */
export function checkGoal(goal: Goal): void {
  if (!isObject(goal)) throw new PaliersError("goal-without-id", "a goal needs an id");
  const { id, counts, target, from, by, label } = goal;
  if (!isText(id)) throw new PaliersError("goal-without-id", "a goal needs an id");
  // A misspelt field would be ignored: another policy, another currency, without a word.
  for (const field of Object.keys(goal)) {
    if (Object.hasOwn(FIELDS, field)) continue;
    const hint = didYouMean(field, Object.keys(FIELDS));
    throw new PaliersError("unknown-option", `goal "${id}" has a field "${field}"${hint}`);
  }
  checkCounts(id, counts);
  if (!isNumber(target) || target === 0) {
    throw new PaliersError("goal-without-target", `goal "${id}" needs a target other than zero`);
  }
  if (!isText(by)) {
    throw new PaliersError("goal-without-deadline", `goal "${id}" needs a last day, "by"`);
  }
  if (!isText(from)) {
    throw new PaliersError("goal-without-start", `goal "${id}" needs a first day, "from"`);
  }
  if (parseDay(from) > parseDay(by)) {
    throw new PaliersError(
      "invalid-range",
      `goal "${id}" ends on ${by}, before it starts on ${from}`,
    );
  }
  checkBaseline(goal);
  if (counts === "value") {
    if (!isText(goal.currency)) {
      throw new PaliersError("goal-without-currency", `goal "${id}" counts money, but in what?`);
    }
    checkCurrency(goal.currency);
  }
  checkPolicy(goal);
  if (label !== undefined && !(isObject(label) && isText(label.en))) {
    throw new PaliersError("missing-label", `the label of goal "${id}" needs an English text`);
  }
}

function checkCounts(id: string, counts: string): void {
  if (COUNTS.includes(counts)) return;
  if (isText(counts) && isEngagementWord(counts)) {
    throw new PaliersError(
      "engagement-is-not-a-goal",
      `goal "${id}" counts "${counts}": engagement is a means, so it can be there without any success; count what it is for, one of ${COUNTS.join(", ")}`,
    );
  }
  const word = String(counts);
  throw new PaliersError(
    "unknown-word",
    `goal "${id}" counts "${word}"${didYouMean(word, COUNTS)}`,
  );
}

function checkBaseline({ id, counts, target, baseline, baselineSize }: Goal): void {
  if (counts === "conversions" || counts === "value") {
    if ((baseline === undefined || baseline === 0) && baselineSize === undefined) return;
    throw new PaliersError(
      "goal-with-baseline",
      `goal "${id}" counts from zero on its first day: its baseline can only be 0`,
    );
  }
  if (baselineSize !== undefined && !(Number.isSafeInteger(baselineSize) && baselineSize > 0)) {
    throw new PaliersError(
      "invalid-option",
      `goal "${id}" has a baseline of ${baselineSize} people, expected a whole number from 1`,
    );
  }
  const change = `${target > 0 ? "+" : ""}${target} ${counts}`;
  if (!isNumber(baseline)) {
    throw new PaliersError(
      "goal-without-baseline",
      `goal "${id}" asks for ${change}, but from what?`,
    );
  }
  if (counts === "percent" && baseline <= 0) {
    throw new PaliersError(
      "goal-without-baseline",
      `goal "${id}" asks for ${change}, which needs a baseline above zero`,
    );
  }
}

const isWindow = (policy: CountingPolicy): policy is Exclude<CountingPolicy, string> =>
  isObject(policy);

function checkPolicy({ id, policy }: Goal): void {
  if (policy === undefined) return;
  if (isWindow(policy)) {
    if (WINDOWS.includes(policy.oncePer)) return;
    const word = String(policy.oncePer);
    throw new PaliersError(
      "unknown-word",
      `goal "${id}" counts once per "${word}"${didYouMean(word, WINDOWS)}`,
    );
  }
  const policies: readonly string[] = ["every", "once-per-actor"];
  if (policies.includes(policy)) return;
  const word = String(policy);
  throw new PaliersError(
    "unknown-word",
    `goal "${id}" has the policy "${word}"${didYouMean(word, policies)}`,
  );
}
