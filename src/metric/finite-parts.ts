/** Sums that go beside a metric; one that is no finite number is left out, since JSON has no word for it. */
export function finiteParts(parts: { readonly [name: string]: number }): {
  readonly [name: string]: number;
} {
  const finite = Object.entries(parts).filter(([, value]) => Number.isFinite(value));
  return Object.fromEntries(finite.map(([name, value]) => [name, value + 0] as const));
}
