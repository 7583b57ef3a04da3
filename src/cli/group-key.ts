/** Names a group by its values, so that the same group of two periods can be found. */
export function groupKey(group: { readonly [dimension: string]: string | boolean | null }): string {
  return JSON.stringify(Object.entries(group));
}
