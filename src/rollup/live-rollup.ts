import type { Duration } from "../calendar/duration.ts";
import { durationMs } from "../calendar/duration-ms.ts";
import type { Family } from "../model/family.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { checkInput } from "../util/check-input.ts";
import { checkOptions } from "../util/check-options.ts";
import { checkRows } from "../util/check-rows.ts";
import type { ByName } from "../util/map-of.ts";
import { checkAct } from "./check-act.ts";
import type { Facts } from "./facts.ts";
import { rollup } from "./rollup.ts";
import type { Rows } from "./rows.ts";

/**
 * The last minutes, hours or days, for a screen.
 *
 * @public
 */
export interface LiveRollup<Id extends string> {
  /** Counts some acts; those older than the window are too late. */
  readonly add: (...interactions: readonly Interaction[]) => void;
  /** Counts all acts of an array, a set or a generator, as one change. */
  readonly addAll: (interactions: Rows<Interaction>) => void;
  /** Moves the end of the window; it never moves back. */
  readonly advance: (at: number) => void;
  /** The facts of the window: the same object until something changes. */
  readonly snapshot: () => Facts<Id>;
  /** Calls the listener after every change, until the function returned is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * What a live rollup looks at.
 *
 * @public
 */
export interface LiveRollupOptions {
  /** How long it looks back: `15m`, `6h`, `30d`. */
  readonly window: Duration;
  /** Families of one's own kinds. */
  readonly kinds?: ByName<Family> | undefined;
}

/**
 * Counts the interactions of a window that moves with them.
 *
 * The window ends with the latest `at` seen, or where `advance` put it, and includes its end but not
 * its start. What falls out of it is forgotten, so memory depends on the window alone. `snapshot` and
 * `subscribe` fit React's `useSyncExternalStore` as they are.
 *
 * @param taxonomy - The definition of the levels.
 * @param options - `window`: its length, `15m`, `6h` or `30d`; `kinds`: families of one's own kinds.
 * @returns Functions that need no `this`.
 * @throws `missing-option` without a window, `invalid-duration` for one that is none, `invalid-instant`
 *   where the window is moved to none, and what `rollup` refuses; positions are those within one call.
 *
 * @example
 * ```ts
 * import { fiveLevels, liveRollup } from "paliers";
 *
 * const live = liveRollup(fiveLevels, { window: "15m" });
 * live.add({ id: "1", at: Date.UTC(2026, 2, 9, 12, 0), kind: "like", channel: { platform: "web", ownership: "owned" } });
 * live.snapshot().interactions; // => 1
 * live.advance(Date.UTC(2026, 2, 9, 12, 15));
 * live.snapshot().interactions; // => 0
 * ```
 * @public
 */
export function liveRollup<Id extends string>(
  taxonomy: Taxonomy<Id>,
  options: LiveRollupOptions,
): LiveRollup<Id> {
  checkOptions(options, { window: 1, kinds: 1 });
  const { window, ...settings } = options;
  checkInput(window !== undefined, 'the option "window"', "missing-option");
  const length = durationMs(window);
  const listeners = new Set<() => void>();
  let acts: readonly Interaction[] = [];
  let arrived: Interaction[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let facts: Facts<Id> | null = null;

  /** Forgets what fell out of the window. */
  function settle(): void {
    acts = [...acts, ...arrived].filter(({ at }) => at > end - length);
    arrived = [];
  }

  function changed(): void {
    facts = null;
    for (const listener of listeners) listener();
  }

  function addAll(rows: Rows<Interaction>): void {
    checkRows(rows);
    const interactions = [...rows];
    interactions.forEach(checkAct);
    const inside = interactions.filter(({ at }) => at > end - length);
    if (inside.length === 0) return;
    for (const act of inside) {
      arrived.push(act);
      end = Math.max(end, act.at);
    }
    // Memory stays that of the window even when nobody looks.
    if (arrived.length > acts.length + 1024) settle();
    changed();
  }

  function advance(at: number): void {
    checkInput(typeof at === "number", "an instant", "invalid-instant");
    if (!(at > end)) return;
    end = at;
    changed();
  }

  function snapshot(): Facts<Id> {
    if (facts === null) {
      settle();
      facts = rollup(acts, taxonomy, settings);
    }
    return facts;
  }

  function subscribe(listener: () => void): () => void {
    checkInput(typeof listener === "function", "a listener, a function");
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  // A wrong taxonomy or kind is refused now, not when somebody looks.
  snapshot();
  return {
    add: (...interactions) => addAll(interactions),
    addAll,
    advance,
    snapshot,
    subscribe,
  };
}
