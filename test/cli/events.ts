/** Rows as they stand in files. */
export type Row = { readonly [field: string]: unknown };

/** A like on the brand's page, or what `more` makes of it. */
export function row(id: number | string, more: Row = {}): Row {
  const channel = { platform: "facebook", ownership: "owned" };
  return { id: String(id), at: "2026-03-10T09:30:00Z", kind: "like", channel, ...more };
}

/** One JSON object a line. */
export function ndjson(...rows: readonly (Row | string)[]): string {
  return rows.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
}

/** A CSV file of events with the columns that are required. */
export function csv(...lines: readonly string[]): string {
  return ["id,at,kind,channel.platform,channel.ownership", ...lines, ""].join("\n");
}
