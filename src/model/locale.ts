/**
 * A language of labels, messages and reports. Code, ids and field names stay English.
 *
 * @public
 */
export type Locale = "en" | "fr";
