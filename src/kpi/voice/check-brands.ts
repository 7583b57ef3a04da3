import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";

/** A share needs the set that it is a share of, and the brand in it; each brand counts once. */
export function checkBrands(brand: string, among: readonly string[]): readonly string[] {
  if (!among.includes(brand)) {
    const nearest = among.length === 0 ? ", which is empty" : didYouMean(brand, among);
    throw new PaliersError("unknown-brand", `"${brand}" is not in the set of brands${nearest}`);
  }
  return [...new Set(among)];
}
