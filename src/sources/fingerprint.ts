const FNV_PRIME = 0x01000193;
const FNV_START = 0x811c9dc5;
/** An odd constant of another mixer, so that the two lanes disagree. */
const OTHER_PRIME = 0x85ebca6b;

/** Makes a number of 53 bits from a text: equal texts give equal numbers, others nearly always different ones. */
export function fingerprint(text: string): number {
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
