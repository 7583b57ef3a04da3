import type { Locale } from "../model/locale.ts";
import { formatCount } from "./format-count.ts";
import type { Report } from "./report-data.ts";
import { WORDS } from "./words.ts";

/** So many kinds are named, those with most acts; of more only that there are some. */
const NAMED = 3;

/** Says which kinds no level takes, and what would place them; nothing where every act has a level. */
export function unclassifiedText({ whole, groups }: Report, locale: Locale): readonly string[] {
  const kinds = Object.entries((whole ?? groups[0])?.facts.unclassifiedByKind ?? {});
  if (kinds.length === 0) return [];
  const most = kinds.sort(([, a], [, b]) => b - a).slice(0, NAMED);
  const rest = kinds.length > NAMED ? ["…"] : [];
  return [
    WORDS[locale].unclassifiedKinds(
      [...most.map(([kind, acts]) => `${kind} (${formatCount(acts, locale)})`), ...rest].join(", "),
      [...most.map(([kind]) => `${JSON.stringify(kind)}: level`), ...rest].join(", "),
    ),
  ];
}
