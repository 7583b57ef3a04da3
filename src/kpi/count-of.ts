/** What a breakdown holds under a name that a user gave: `constructor` is a name like any other. */
export function countOf(counts: { readonly [name: string]: number }, name: string): number {
  return Object.entries(counts).find(([key]) => key === name)?.[1] ?? 0;
}
