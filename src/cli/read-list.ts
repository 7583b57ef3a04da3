import { sample } from "../sources/sample.ts";
import { failureText } from "./failure-text.ts";
import type { TableRows } from "./read-table.ts";
import { readText } from "./read-text.ts";

const isList = (value: unknown): value is readonly object[] => Array.isArray(value);

/** Reads a JSON list: the line of a row is its position. */
export async function readList(bytes: AsyncIterable<Uint8Array>): Promise<TableRows> {
  const nothing = { rows: [], lines: [], broken: [] };
  try {
    const list: unknown = JSON.parse(await readText(bytes));
    const rows = isList(list) ? list : [];
    return { rows, lines: rows.map((_, index) => index + 1), broken: [], fatal: null };
  } catch (error) {
    const value = sample(failureText(error));
    return { ...nothing, fatal: { line: 0, field: "", code: "source-error", value } };
  }
}
