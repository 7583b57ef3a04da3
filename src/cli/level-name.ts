import type { Locale } from "../model/locale.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";

/** What people call a level. */
export function levelName(level: string, { levels }: Taxonomy, locale: Locale): string {
  const label = levels.find(({ id }) => id === level)?.label;
  return label?.[locale] ?? label?.en ?? level;
}
