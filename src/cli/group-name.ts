import type { Locale } from "../model/locale.ts";
import { DIMENSIONS, type Dimension } from "../rollup/dimension.ts";
import { WORDS } from "./words.ts";

const isDimension = (name: string): name is Dimension => Object.hasOwn(DIMENSIONS, name);

/** Names a group for people: `content type: Photo, week: 2026-W11`; everything when it has no dimension. */
export function groupName(
  group: { readonly [dimension: string]: string | boolean | null },
  locale: Locale,
): string {
  const { dimension, none, whole, group: name } = WORDS[locale];
  const parts = Object.entries(group).map(([key, value]) =>
    name(isDimension(key) ? dimension[key] : key, String(value ?? none)),
  );
  return parts.length === 0 ? whole : parts.join(", ");
}
