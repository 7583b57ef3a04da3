import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Family } from "../../model/family.ts";
import { familyIn } from "../../model/family-in.ts";
import type { Interaction } from "../../model/interaction.ts";
import { kindsOf } from "../../model/kinds-of.ts";
import { checkOptions } from "../../util/check-options.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import type { ByName } from "../../util/map-of.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { Acts } from "../acts.ts";
import { byActor } from "../by-actor.ts";
import { dayIndexer } from "../day-indexer.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";

/**
 * Somebody who speaks for the brand where it is not at home, with the evidence.
 *
 * @public
 */
export interface Ambassador {
  /** The person's name. */
  readonly key: string;
  /** Works of their own. */
  readonly created: number;
  /** Other acts that speak well of the brand. */
  readonly praised: number;
  /** Different days. */
  readonly days: number;
  /** First and last instant. */
  readonly first: number;
  /** Last instant. */
  readonly last: number;
  /** Words against the brand, off its channels too: read them before you call. */
  readonly negative: number;
  /** The ids of the acts that count, oldest first. */
  readonly evidence: readonly string[];
}

/**
 * What the acts must name, and how often is repeatedly.
 *
 * @public
 */
export interface AmbassadorsOptions extends PeopleOptions {
  /** The brand or product that the acts must name in `about`; any act when absent. */
  readonly brand?: string | undefined;
  /** At least so many acts; 2 when absent. */
  readonly acts?: number | undefined;
  /** On at least so many different days; 2 when absent. */
  readonly days?: number | undefined;
  /** Families of one's own kinds. */
  readonly kinds?: ByName<Family> | undefined;
}

const isFree = ({ prompted }: Interaction): boolean =>
  prompted !== "rewarded" && prompted !== "contest";

/**
 * Finds the brand's ambassadors: people who repeatedly create or speak well of it off its own channels.
 *
 * Works of one's own count unless they are negative, other acts when they are positive; only in other
 * people's spaces (`earned`), and only what was not rewarded and no contest asked for. Once is not
 * repeatedly: so many acts, on so many different days.
 *
 * Formula: acts of the families create and collaborate that are not negative, and positive acts of any
 * other family, by person; at least `acts` of them on at least `days` days.
 *
 * Source: our own definition, after a French article on community strategy; influence itself is not
 * measured here.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param options - `brand`: the brand or product that the acts must name; any act when absent. `acts` and
 *   `days`: 2 and 2 when absent. `from` and `to`; `kinds`; `exclude: ["employee"]` leaves one's own people out.
 * @returns The most active first; equals by name. Empty when nobody is identified.
 * @throws `unknown-option`, `unknown-family`, `invalid-input`, `invalid-option`, `invalid-range`,
 *   `unknown-word`.
 *
 * @example
 * ```ts
 * import { ambassadors, type Interaction } from "paliers";
 *
 * const channel = { platform: "blog", ownership: "earned" } as const;
 * const on = (day: number, kind: string, more: Partial<Interaction> = {}): Interaction =>
 *   ({ id: `${day}`, at: Date.UTC(2026, 2, day), kind, channel, actor: "ann", ...more });
 * const acts = [on(1, "article"), on(5, "mention", { sentiment: "positive" }), on(9, "video", { prompted: "contest" })];
 * const [ann] = ambassadors(acts);
 * [ann?.key, ann?.created, ann?.praised, ann?.evidence]; // => ["ann", 1, 1, ["1", "5"]]
 * ```
 * @public
 */
export function ambassadors(
  interactions: Acts,
  options: AmbassadorsOptions = {},
): readonly Ambassador[] {
  checkOptions(options, { ...PEOPLE_OPTIONS, brand: 1, acts: 1, days: 1, kinds: 1 });
  const { brand, acts: least = 2, days: leastDays = 2, calendar } = options;
  const kinds = kindsOf(options.kinds);
  for (const [option, value] of Object.entries({ acts: least, days: leastDays })) {
    if (Number.isInteger(value) && value >= 1) continue;
    throw new PaliersError("invalid-option", `option "${option}" is ${value}, expected 1, 2, …`);
  }
  const { identified, range } = standingActs(interactions, options);
  const indexOf = dayIndexer(zoneClock(calendar));
  const isWork = ({ kind }: Interaction): boolean =>
    ["create", "collaborate"].includes(familyIn(kind, kinds));
  const abroad = within(identified, range).filter(
    (act) =>
      act.channel.ownership === "earned" &&
      (act.count ?? 1) > 0 &&
      (brand === undefined || act.about?.includes(brand) === true),
  );
  const found: Ambassador[] = [];
  for (const [actor, own] of byActor(abroad)) {
    const good = own.filter(
      (act) =>
        isFree(act) && (isWork(act) ? act.sentiment !== "negative" : act.sentiment === "positive"),
    );
    const [first] = good;
    const last = good.at(-1);
    const days = new Set(good.map(({ at }) => indexOf(at))).size;
    if (first === undefined || last === undefined || good.length < least || days < leastDays)
      continue;
    const created = good.filter(isWork).length;
    found.push({
      key: actor,
      created,
      praised: good.length - created,
      days,
      first: first.at,
      last: last.at,
      negative: own.filter(({ sentiment }) => sentiment === "negative").length,
      evidence: good.map(({ id }) => id),
    });
  }
  return found.sort(
    (a, b) => b.evidence.length - a.evidence.length || compareCodeUnits(a.key, b.key),
  );
}
