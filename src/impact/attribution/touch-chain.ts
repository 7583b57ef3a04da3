import type { Chain } from "../../stats/time/absorption-probability.ts";
import { numberAt } from "../../util/number-at.ts";
import type { Path } from "../journeys/paths.ts";

/** The chain that journeys make: its states are the last touches, and which keys each state holds. */
export interface TouchChain extends Chain {
  /** The number of the state where journeys start. */
  readonly start: number;
  readonly states: readonly (readonly string[])[];
}

/**
 * Counts the steps between states of `order` touches; a shorter journey is one state.
 *
 * Steps weigh what the journey converted and did not; it ends well as often as it converted.
 */
export function touchChain(rows: readonly Path[], order: number): TouchChain {
  const numbers = new Map<string, number>();
  const states: (readonly string[])[] = [[]];
  const steps: Map<number, number>[] = [new Map<number, number>()];
  const success = [0];
  const failure = [0];

  function stateOf(touches: readonly string[]): number {
    const name = JSON.stringify(touches);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = states.length;
    numbers.set(name, number);
    states.push(touches);
    steps.push(new Map());
    success.push(0);
    failure.push(0);
    return number;
  }

  for (const { path, conversions, nulls } of rows) {
    const weight = conversions + nulls;
    if (weight === 0) continue;
    const last = Math.max(0, path.length - order);
    let from = 0;
    for (let index = 0; index <= last; index += 1) {
      const to = stateOf(path.slice(index, index + order));
      const step = steps[from];
      step?.set(to, (step.get(to) ?? 0) + weight);
      from = to;
    }
    success[from] = numberAt(success, from) + conversions;
    failure[from] = numberAt(failure, from) + nulls;
  }
  return { start: 0, states, steps, success, failure };
}
