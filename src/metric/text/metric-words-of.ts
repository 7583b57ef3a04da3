import type { Locale } from "../../model/locale.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { EN_WORDS } from "../words/en-words.ts";
import { FR_WORDS } from "../words/fr-words.ts";
import type { MetricWords } from "../words/metric-words.ts";

const WORDS: { readonly [L in Locale]: MetricWords } = { en: EN_WORDS, fr: FR_WORDS };

/** The words around a value in one language; refuses a language that there are none for. */
export function metricWordsOf(locale: Locale): MetricWords {
  if (!Object.hasOwn(WORDS, locale)) {
    const nearest = didYouMean(String(locale), Object.keys(WORDS));
    throw new PaliersError("unknown-locale", `there are no words in "${String(locale)}"${nearest}`);
  }
  return WORDS[locale];
}
