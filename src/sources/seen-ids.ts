const FNV_PRIME = 0x01000193;
const FNV_START = 0x811c9dc5;
/** An odd constant of another mixer, so that the two lanes disagree. */
const OTHER_PRIME = 0x85ebca6b;

/** What an id turned out to be. */
export type Sighting =
  | { readonly is: "new" }
  | { readonly is: "duplicate" }
  | { readonly is: "conflict"; readonly line: number };

const NEW: Sighting = { is: "new" };
const DUPLICATE: Sighting = { is: "duplicate" };

/**
 * Remembers what records are known by without keeping them: a number for what the record said, and its line.
 *
 * Records are built in one order of their fields, so that equal ones have equal JSON texts. A copy that
 * says something else is taken for an equal one with a probability of 2^-53; it is dropped either way.
 */
export function seenIds(): (key: string, record: object, line: number) => Sighting {
  const positions = new Map<string, number>();
  const prints: number[] = [];
  const lines: number[] = [];

  return (key, record, line) => {
    const print = fingerprint(JSON.stringify(record));
    const known = positions.get(key);
    if (known !== undefined)
      return prints[known] === print ? DUPLICATE : { is: "conflict", line: lines[known] ?? 0 };
    positions.set(key, prints.length);
    prints.push(print);
    lines.push(line);
    return NEW;
  };
}

/** Makes a number of 53 bits from a text: equal texts give equal numbers, others nearly always different ones. */
function fingerprint(text: string): number {
  let low = FNV_START;
  let high = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, FNV_PRIME);
    high = Math.imul(high ^ unit, OTHER_PRIME);
    high ^= high >>> 15;
  }
  // 32 bits of one lane above 21 of the other
  return (high >>> 0) * 0x200000 + (low >>> 11);
}
