/** What a record itself holds at a key; one called `constructor` that it lacks is not there. */
export function ownValue<V>(record: { readonly [key: string]: V }, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
