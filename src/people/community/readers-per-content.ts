import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import type { Interaction } from "../../model/interaction.ts";
import { checkOptions } from "../../util/check-options.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import type { Acts } from "../acts.ts";
import { identifiedShare } from "../identified-share.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";

/**
 * Who read one content.
 *
 * @public
 */
export interface ContentReaders {
  /** The content's id. */
  readonly key: string;
  /** Distinct identified people; `null` where all of its readers are anonymous. */
  readonly readers: Metric;
  /** Acts of reading, anonymous ones included. */
  readonly acts: number;
  /** Acts of reading were counted; views, where nobody recorded any reading. */
  readonly kind: "read" | "view";
}

/**
 * Counts the readers of each content: people, not page views.
 *
 * Formula: distinct people with a `read` on the content; where a content has no `read`, with a `view`.
 * Readers of two contents are never added up: somebody may have read both.
 *
 * Source: a French article on five levels of engagement measures reading by readers per article.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param options - `from` and `to`: days, both included.
 * @returns One row a content that was read or viewed, the most read first; `null` with `no-people` where
 *   nobody is identified. `readersPerArticle` gives the mean.
 * @throws `unknown-option`, `invalid-input`, `invalid-range`, `unknown-word`.
 *
 * @example
 * ```ts
 * import { readersPerContent, type Interaction } from "paliers";
 *
 * const channel = { platform: "blog", ownership: "owned" } as const;
 * const read = (id: string, actor: string): Interaction =>
 *   ({ id, at: 0, kind: "read", channel, actor, content: { id: "article:1" } });
 * const [article] = readersPerContent([read("1", "ann"), read("2", "ann"), read("3", "bob")]);
 * [article?.readers.value, article?.acts]; // => [2, 3]
 * ```
 * @public
 */
export function readersPerContent(
  interactions: Acts,
  options: PeopleOptions = {},
): readonly ContentReaders[] {
  checkOptions(options, PEOPLE_OPTIONS);
  const { acts, range } = standingActs(interactions, options);
  const contents = new Map<
    string,
    { readonly read: Interaction[]; readonly view: Interaction[] }
  >();
  for (const act of within(acts, range)) {
    const { kind, content } = act;
    if (content === undefined || (kind !== "read" && kind !== "view")) continue;
    const known = contents.get(content.id) ?? { read: [], view: [] };
    contents.set(content.id, known);
    (kind === "read" ? known.read : known.view).push(act);
  }
  const rows = [...contents].map(([key, { read, view }]) => {
    const kind = read.length > 0 ? "read" : "view";
    const some = kind === "read" ? read : view;
    const people = new Set(some.flatMap(({ actor }) => actor ?? [])).size;
    return {
      key,
      readers: peopleMetric("readers-per-content", people === 0 ? null : people, null, {
        coverage: identifiedShare(some),
        unit: "count",
        per: null,
      }),
      acts: some.reduce((sum, { count = 1 }) => sum + count, 0),
      kind,
    } as const;
  });
  return rows.sort(
    (a, b) => (b.readers.value ?? 0) - (a.readers.value ?? 0) || compareCodeUnits(a.key, b.key),
  );
}
