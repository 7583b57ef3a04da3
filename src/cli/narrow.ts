/**
 * Writes the narrow space of French typography before percent and currency signs.
 *
 * Some versions of Node write the wide one there, and the same data should give the same text.
 */
export function narrow(text: string): string {
  return text.replace(/\u00a0(?=[%\p{Sc}])/gu, "\u202f");
}
