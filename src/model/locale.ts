/** A language of labels, messages and reports. Code, ids and field names stay English. */
export type Locale = "en" | "fr";
