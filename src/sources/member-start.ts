/** The bytes of a member's header that are always there. */
const HEADER = 10;
const MAGIC = [0x1f, 0x8b, 8] as const;

/**
 * Finds where a gzip member seems to begin inside these bytes: by its magic numbers, flags and system.
 *
 * Packed bytes look so by chance once in some 10^11: the caller has to make sure.
 *
 * @param isLast - No bytes come after these: a header may break off.
 * @returns The first position, from `from` on; -1 when there is none.
 */
export function memberStart(bytes: Uint8Array, from: number, isLast: boolean): number {
  for (let at = bytes.indexOf(MAGIC[0], from); at >= 0; at = bytes.indexOf(MAGIC[0], at + 1)) {
    const rest = bytes.length - at;
    if (rest < HEADER && !isLast) return -1;
    const isMagic = MAGIC.every((byte, index) => index >= rest || bytes[at + index] === byte);
    const { 3: flags = 0, 8: extra = 0, 9: system = 0 } = bytes.subarray(at, at + HEADER);
    if (isMagic && flags < 32 && extra < 5 && (system < 20 || system === 255)) return at;
  }
  return -1;
}
