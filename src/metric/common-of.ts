import type { MetricParts } from "./metric.ts";

/** What several rows or metrics have in common: their taxonomy, and that a bucket among them was cut. */
export function commonOf(
  parts: readonly { readonly taxonomy?: MetricParts["taxonomy"]; readonly partial?: boolean }[],
): Pick<MetricParts, "taxonomy" | "partial"> & { readonly mixed: boolean } {
  const named = parts.flatMap(({ taxonomy }) => taxonomy ?? []);
  const [first] = named;
  const mixed = named.some(({ id, version }) => id !== first?.id || version !== first.version);
  return {
    mixed,
    ...(first !== undefined && !mixed && { taxonomy: first }),
    ...(parts.some(({ partial }) => partial === true) && { partial: true as const }),
  };
}
