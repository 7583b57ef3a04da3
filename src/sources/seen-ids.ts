import { fingerprint } from "./fingerprint.ts";

/** What an id turned out to be. */
export type Sighting =
  | { readonly is: "new" }
  | { readonly is: "duplicate" }
  | { readonly is: "conflict"; readonly line: number };

const NEW: Sighting = { is: "new" };
const DUPLICATE: Sighting = { is: "duplicate" };

/**
 * Remembers ids without their records: a number for what the record said, and its line.
 *
 * Records are built in one order of their fields, so that equal ones have equal JSON texts. A copy that
 * says something else is taken for an equal one with a probability of 2^-53; it is dropped either way.
 */
export function seenIds(): (record: { readonly id: string }, line: number) => Sighting {
  const positions = new Map<string, number>();
  const prints: number[] = [];
  const lines: number[] = [];

  return (record, line) => {
    const { id } = record;
    const print = fingerprint(JSON.stringify(record));
    const known = positions.get(id);
    if (known !== undefined)
      return prints[known] === print ? DUPLICATE : { is: "conflict", line: lines[known] ?? 0 };
    positions.set(id, prints.length);
    prints.push(print);
    lines.push(line);
    return NEW;
  };
}
