import type { Taxonomy } from "../../src/index.ts";

/** More levels than these are told by their number and their ends. */
const FEW = 8;

/**
 * The table of the shipped taxonomies: their names in code, levels and pages.
 *
 * @param shipped - Each with the name that it is imported by.
 */
export function taxonomyIndex(
  shipped: readonly { readonly name: string; readonly taxonomy: Taxonomy }[],
): string {
  const rows = shipped.map(({ name, taxonomy: { id, levels } }) => {
    const labels = levels.map(({ label }) => label.en);
    const ends = `${labels.length}, from ${labels[0]} to ${labels.at(-1)}`;
    const told = labels.length > FEW ? ends : labels.join(", ");
    return `| \`${name}\` | ${told} | [${id}](${id}.md) | [table](${id}.table.md) |`;
  });
  return [
    "| in code | levels, from the lowest | page | every kind |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
