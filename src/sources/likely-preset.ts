/** By what the exports of platforms are known: names that stand in no table of one's own. */
const SIGNS: readonly { readonly preset: string; readonly columns: readonly string[] }[] = [
  { preset: "facebookMetrics", columns: ["Page total likes", "Lifetime Post Total Reach"] },
  { preset: "facebookPosts", columns: ["Post ID", "Reactions"] },
  { preset: "facebookPosts", columns: ["Post ID", "Reach"] },
];

/** Tells which preset would read these columns: they look like totals per post. */
export function likelyPreset(columns: readonly string[]): string | undefined {
  return SIGNS.find((sign) => sign.columns.every((column) => columns.includes(column)))?.preset;
}
