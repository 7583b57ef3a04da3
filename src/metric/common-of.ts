import type { MetricParts } from "./metric.ts";

/** What several rows or metrics have in common: their taxonomy, and that a bucket among them was cut. */
export function commonOf(
  parts: readonly { readonly taxonomy?: MetricParts["taxonomy"]; readonly partial?: boolean }[],
): Pick<MetricParts, "taxonomy" | "partial"> & { readonly mixed: boolean } {
  const first = parts.find(({ taxonomy }) => taxonomy !== undefined)?.taxonomy;
  const mixed = parts.some(
    ({ taxonomy = first }) => taxonomy?.id !== first?.id || taxonomy?.version !== first?.version,
  );
  return {
    mixed,
    ...(first !== undefined && !mixed && { taxonomy: first }),
    ...(parts.some(({ partial }) => partial === true) && { partial: true as const }),
  };
}
