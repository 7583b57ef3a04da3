/** What the first bytes of a file look like. */
export type Sniffed = "ndjson" | "csv" | "array" | "gzip" | "unreadable";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Office documents and archives, old spreadsheets, Parquet, PDF. */
const OTHERS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x50, 0x41, 0x52, 0x31],
  [0x25, 0x50, 0x44, 0x46],
];
const OPENING_BRACE = 0x7b;
const OPENING_BRACKET = 0x5b;

/**
 * Tells from its first bytes what a file is: `{` begins NDJSON, `[` a JSON array, any other text is CSV.
 *
 * A NUL makes it no text, unless it begins like UTF-16: the reader has a better word for that.
 */
export function sniff(head: Uint8Array): Sniffed {
  if (startsWith(head, [0x1f, 0x8b])) return "gzip";
  if (OTHERS.some((signature) => startsWith(head, signature))) return "unreadable";
  const isUtf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (head.includes(0) && !isUtf16) return "unreadable";
  const text = startsWith(head, [0xef, 0xbb, 0xbf]) ? head.subarray(3) : head;
  const first = text.find((byte) => byte > 0x20);
  if (first === OPENING_BRACE) return "ndjson";
  return first === OPENING_BRACKET ? "array" : "csv";
}
