import { numberAt } from "../../util/number-at.ts";
import type { ChainRow } from "./chain-row.ts";
import { eliminateDensely } from "./eliminate-densely.ts";

/** A chain of states with two ends; weights leaving a state need not add up to 1. */
export interface Chain {
  /** For each state the weight of its step to each other state, by number. */
  readonly steps: readonly ReadonlyMap<number, number>[];
  /** For each state the weight of ending well, and of ending badly. */
  readonly success: readonly number[];
  readonly failure: readonly number[];
}

const NOWHERE: ReadonlyMap<number, number> = new Map();

/** States that a walk along the steps can reach from some of them. */
function reach(
  from: Iterable<number>,
  stepsOf: (state: number) => Iterable<number>,
): ReadonlySet<number> {
  const found = new Set(from);
  for (const state of found) for (const next of stepsOf(state)) found.add(next);
  return found;
}

/** The part of the chain between the start and success: the rest ends badly for certain. */
function livingRows(
  { steps, success, failure }: Chain,
  start: number,
  isRemoved: (state: number) => boolean,
): Map<number, ChainRow> {
  const stepsOf = (state: number): ReadonlyMap<number, number> => steps[state] ?? NOWHERE;
  const forward = reach([start], (state) =>
    [...stepsOf(state).keys()].filter((next) => !isRemoved(next)),
  );
  const before = new Map<number, number[]>();
  for (const state of forward) {
    for (const next of stepsOf(state).keys()) {
      const known = before.get(next);
      if (known === undefined) before.set(next, [state]);
      else known.push(state);
    }
  }
  const winners = [...forward].filter((state) => numberAt(success, state) > 0);
  const living = reach(winners, (state) => before.get(state) ?? []);
  const rows = new Map<number, ChainRow>();
  for (const state of forward) {
    if (!living.has(state)) continue;
    const row: ChainRow = {
      next: new Map(),
      success: numberAt(success, state),
      failure: numberAt(failure, state),
    };
    for (const [next, weight] of stepsOf(state)) {
      // A loop only delays: what leaves the state is shared as before.
      if (next === state) continue;
      if (living.has(next) && forward.has(next) && !isRemoved(next)) row.next.set(next, weight);
      else row.failure += weight;
    }
    rows.set(state, row);
  }
  return rows;
}

/** For each state those that step to it. */
type Before = Map<number, Map<number, ChainRow>>;

/** Takes a state out: who stepped to it steps where it would have gone. Nothing is ever subtracted. */
function eliminate(state: number, row: ChainRow, before: Before): void {
  let leaving = row.success + row.failure;
  for (const weight of row.next.values()) leaving += weight;
  for (const [previous, from] of before.get(state) ?? []) {
    const share = (from.next.get(state) ?? 0) / leaving;
    from.next.delete(state);
    from.success += share * row.success;
    from.failure += share * row.failure;
    for (const [next, part] of row.next) {
      // A step back to where it came from is a loop; it scales the row and changes no share of it.
      if (next === previous) continue;
      from.next.set(next, (from.next.get(next) ?? 0) + share * part);
      before.get(next)?.set(previous, from);
    }
  }
  for (const next of row.next.keys()) before.get(next)?.delete(state);
  before.delete(state);
}

interface Crossing {
  readonly state: number;
  readonly row: ChainRow;
  /** How many pairs of steps lead through it. */
  readonly pairs: number;
}

/** The state that the fewest pairs of steps lead through: taking it out makes the least work. */
function leastCrossed(left: ReadonlyMap<number, ChainRow>, before: Before): Crossing | undefined {
  let least: Crossing | undefined;
  for (const [state, row] of left) {
    const pairs = (before.get(state)?.size ?? 0) * row.next.size;
    if (least !== undefined && pairs >= least.pairs) continue;
    least = { state, row, pairs };
    if (pairs <= 1) break;
  }
  return least;
}

/**
 * The probability that a chain ends well, exactly: by taking out one state after the other.
 *
 * States that cannot reach success are dropped first, so that loops without an exit are no trouble;
 * the elimination (Grassmann, Taksar and Heyman) only adds, multiplies and divides positive numbers,
 * so that nothing cancels out.
 *
 * @param chain - Steps and ends, with weights of at least 0.
 * @param start - The state where it starts.
 * @param isRemoved - States that end badly for whoever steps on them.
 * @returns 0 to 1; 0 when success cannot be reached.
 */
export function absorptionProbability(
  chain: Chain,
  start: number,
  isRemoved: (state: number) => boolean = () => false,
): number {
  const rows = livingRows(chain, start, isRemoved);
  const before: Before = new Map([...rows.keys()].map((state) => [state, new Map()]));
  for (const [state, row] of rows)
    for (const to of row.next.keys()) before.get(to)?.set(state, row);
  const left = new Map(rows);
  left.delete(start);
  for (;;) {
    const least = leastCrossed(left, before);
    // Where a quarter of the steps exist on either side of every state, a table is faster.
    if (least === undefined || least.pairs * 16 > left.size ** 2) break;
    left.delete(least.state);
    rows.delete(least.state);
    eliminate(least.state, least.row, before);
  }
  const { success, failure } = eliminateDensely(rows, start);
  return success === 0 ? 0 : success / (success + failure);
}
