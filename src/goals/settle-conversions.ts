import type { Conversion } from "../model/outcome/conversion.ts";
import type { Money } from "../model/outcome/money.ts";
import { isMoney } from "./is-money.ts";
import { outcomeKey } from "./outcome-key.ts";
import { type SettledOutcome, settleOutcomes } from "./settle-outcomes.ts";

/** A conversion taken back: whole, or an amount of it. */
export interface Taking {
  readonly at: number;
  /** Never below zero; `null` takes back the whole. */
  readonly amount: Money | null;
}

/** One conversion as it was known, with what took it back. */
export interface SettledConversion {
  /** The first record, what it left open filled by the last one, whose value it has. */
  readonly record: Conversion;
  readonly at: number;
  /** In the order of time. */
  readonly takings: readonly Taking[];
}

/** Every conversion once, and how many records took back what nobody knows. */
export interface SettledConversions {
  readonly conversions: readonly SettledConversion[];
  readonly unmatchedUndoes: number;
}

/** A record that takes another one back, and those that take it back in turn. */
interface Undo {
  readonly outcome: SettledOutcome<Conversion>;
  readonly undoneBy: Undo[];
  isStanding: boolean;
  amount: Money | null;
}

/**
 * Settles conversions: each once, with the value that was stated last and what took it back since.
 *
 * A later record of a conversion's own id replaces its value; who converted, when and through what stay
 * as first stated, if they were. A record that `undoes` another of its goal takes it back, whole or by its value, and is
 * no conversion itself. It can be taken back in turn: whole, or by the amount of another.
 *
 * @param until - What happened or was stated at or after it is not known yet.
 * @returns In the order of time, then of ids. What takes back nothing known is counted, and subtracts nothing.
 */
export function settleConversions(
  records: Iterable<Conversion>,
  until?: number,
): SettledConversions {
  // Apart, since an undo may come under the id of what it takes back.
  const plain: Conversion[] = [];
  const taking: Conversion[] = [];
  for (const record of records) (isUndo(record) ? taking : plain).push(record);

  const conversions = settleOutcomes(plain, until);
  if (taking.length === 0)
    return { conversions: conversions.map((one) => settled(one, [])), unmatchedUndoes: 0 };
  const takenBy = new Map<string, Undo[]>();
  for (const { first } of conversions) takenBy.set(outcomeKey(first.goal, first.id), []);
  const undoes = new Map<string, Undo>();
  for (const outcome of settleOutcomes(taking, until)) {
    const key = outcomeKey(outcome.first.goal, outcome.first.id);
    undoes.set(key, { outcome, undoneBy: [], isStanding: true, amount: amountOf(outcome.record) });
  }
  for (const undo of undoes.values()) {
    const { goal, undoes: target = "" } = undo.outcome.first;
    const key = outcomeKey(goal, target);
    (takenBy.get(key) ?? undoes.get(key)?.undoneBy)?.push(undo);
  }
  const reached = standing([...takenBy.values()].flat());
  return {
    conversions: conversions.map((one) =>
      settled(one, takenBy.get(outcomeKey(one.first.goal, one.first.id)) ?? []),
    ),
    unmatchedUndoes: undoes.size - reached,
  };
}

/** Records may come from JavaScript, where the types promise nothing. */
const isUndo = (record: Conversion | null): boolean => typeof record?.undoes === "string";

/** Refunds are written with either sign. */
function amountOf({ value }: Conversion): Money | null {
  return isMoney(value) ? { ...value, minor: Math.abs(value.minor) } : null;
}

/**
 * Decides which undoes stand: those that nothing took back, from the last of every chain to the first.
 *
 * @returns How many there are. What leads round in a circle takes back no conversion, and is not among them.
 */
function standing(undoes: readonly Undo[]): number {
  const chain = [...undoes];
  // The list grows while it is read.
  for (const { undoneBy } of chain) for (const undo of undoneBy) chain.push(undo);
  for (const undo of chain.reverse()) {
    for (const { isStanding, amount } of undo.undoneBy) {
      if (!isStanding) continue;
      if (amount === null || undo.amount?.currency !== amount.currency) undo.isStanding = false;
      else undo.amount = { ...amount, minor: Math.max(0, undo.amount.minor - amount.minor) };
    }
  }
  return chain.length;
}

function settled(
  { first, record, at }: SettledOutcome<Conversion>,
  undoes: readonly Undo[],
): SettledConversion {
  const takings = undoes.flatMap(({ isStanding, amount, outcome }): readonly Taking[] =>
    isStanding ? [{ at: outcome.at, amount }] : [],
  );
  return {
    record: first === record ? record : revalued(first, record),
    at,
    takings: takings.sort((a, b) => a.at - b.at),
  };
}

/** What the first record said stays, and what it left open is filled; the value is the last one's. */
function revalued(first: Conversion, last: Conversion): Conversion {
  const { value: _first, actor, channel, campaign, content, ...rest } = first;
  const { value, ...later } = last;
  return {
    ...later,
    ...rest,
    ...(actor !== undefined && { actor }),
    ...(channel !== undefined && { channel }),
    ...(campaign !== undefined && { campaign }),
    ...(content !== undefined && { content }),
    ...(value !== undefined && { value }),
  };
}
