import type { Duration } from "../calendar/duration.ts";
import { durationMs } from "../calendar/duration-ms.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Kinds } from "../model/kinds.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { checkAct } from "./check-act.ts";
import type { Facts } from "./facts.ts";
import { rollup } from "./rollup.ts";

/**
 * The last minutes, hours or days, for a screen.
 *
 * @public
 */
export interface LiveRollup<Id extends string> {
  /** Counts some acts; those older than the window are too late. */
  readonly add: (...interactions: readonly Interaction[]) => void;
  /** Moves the end of the window; it never moves back. */
  readonly advance: (at: number) => void;
  /** The facts of the window: the same object until something changes. */
  readonly snapshot: () => Facts<Id>;
  /** Calls the listener after every change, until the function returned is called. */
  readonly subscribe: (listener: () => void) => () => void;
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
 * @throws `invalid-duration` for a window that is none, `unchecked-record` for an act whose `at` or
 *   `count` is no number.
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
  options: { readonly window: Duration; readonly kinds?: Kinds },
): LiveRollup<Id> {
  const { window, ...settings } = options;
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

  function add(...interactions: readonly Interaction[]): void {
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
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return { add, advance, snapshot, subscribe };
}
