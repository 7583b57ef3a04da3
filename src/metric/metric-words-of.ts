import type { Locale } from "../model/locale.ts";
import { checkLocale } from "./check-locale.ts";
import { EN_WORDS } from "./words/en-words.ts";
import { FR_WORDS } from "./words/fr-words.ts";
import type { MetricWords } from "./words/metric-words.ts";

const WORDS: { readonly [L in Locale]: MetricWords } = { en: EN_WORDS, fr: FR_WORDS };

/** The words around a value in one language; refuses a language that there are none for. */
export function metricWordsOf(locale: Locale): MetricWords {
  checkLocale(locale);
  return WORDS[locale];
}
