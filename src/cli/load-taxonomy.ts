import { defineTaxonomy } from "../taxonomy/define-taxonomy.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { isObject } from "../util/is-object.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Io } from "./io.ts";
import { loadData } from "./load-data.ts";
import { SHIPPED_TAXONOMIES } from "./shipped-taxonomies.ts";

/** Enough of a taxonomy that `defineTaxonomy` can say the rest. */
const isTaxonomy = (value: unknown): value is Taxonomy =>
  isObject(value) &&
  "id" in value &&
  "version" in value &&
  "levels" in value &&
  Array.isArray(value.levels) &&
  value.levels.every(isObject);

function taxonomyIn(exported: unknown, path: string): Taxonomy {
  if (isTaxonomy(exported)) return exported;
  const members: readonly (readonly [string, unknown])[] = isObject(exported)
    ? Object.entries(exported)
    : [];
  const main = members.find(([name]) => name === "default")?.[1];
  if (isTaxonomy(main)) return main;
  const found = members.flatMap(([name, value]) => (isTaxonomy(value) ? [{ name, value }] : []));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only.value;
  throw new PaliersError(
    "no-taxonomy",
    only === undefined
      ? `"${path}" exports no taxonomy: an object with id, version and levels`
      : `"${path}" exports several taxonomies (${found.map(({ name }) => name).join(", ")}): export default the one to use`,
  );
}

/** Finds the taxonomy that was asked for: one of the shipped by its id, or the user's own by its path. */
export async function loadTaxonomy(name: string, io: Io): Promise<Taxonomy> {
  const shipped = Object.hasOwn(SHIPPED_TAXONOMIES, name) ? SHIPPED_TAXONOMIES[name] : undefined;
  if (shipped !== undefined) return shipped;
  if (!/[/\\]|\.(?:json|[cm]?[jt]s)$/.test(name)) {
    const hint = didYouMean(name, Object.keys(SHIPPED_TAXONOMIES));
    throw new PaliersError("unknown-taxonomy", `there is no taxonomy "${name}"${hint}`);
  }
  return defineTaxonomy(taxonomyIn(await loadData(name, io), name));
}
