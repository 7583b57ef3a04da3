import { checkOptions } from "../../util/check-options.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { neededOption } from "../needed-option.ts";

/**
 * Whose share of voice, and among whom.
 *
 * @public
 */
export interface ShareOfVoiceOptions {
  /** One brand of the set, as `about` names it. */
  readonly brand: string;
  /** The set of brands; it has no default, since another set is another share. */
  readonly among: readonly string[];
}

/** A share needs the set that it is a share of, and the brand in it; each brand counts once. */
export function brandsOf(options: ShareOfVoiceOptions): {
  readonly brand: string;
  readonly among: readonly string[];
} {
  checkOptions(options ?? {}, { brand: 1, among: 1 });
  const brand = neededOption(options, "brand");
  const among = neededOption(options, "among");
  if (!Array.isArray(among))
    throw new PaliersError("invalid-option", `option "among" is a list of brands`);
  if (!among.includes(brand)) {
    const nearest = among.length === 0 ? ", which is empty" : didYouMean(String(brand), among);
    throw new PaliersError("unknown-brand", `"${brand}" is not in the set of brands${nearest}`);
  }
  return { brand, among: [...new Set(among)] };
}
