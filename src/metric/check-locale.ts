import type { Locale } from "../model/locale.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";

/** Refuses a language that there are no words for. */
export function checkLocale(locale: Locale): void {
  if (locale !== "en" && locale !== "fr") {
    const nearest = didYouMean(String(locale), ["en", "fr"]);
    throw new PaliersError("unknown-locale", `there are no words in "${String(locale)}"${nearest}`);
  }
}
