/** TypeScript forgets which keys a record was made from; `recordOf` sets every one of them. */
function remember<K extends string, V>(
  _record: { readonly [key: string]: V },
  _keys: readonly K[],
): asserts _record is { readonly [P in K]: V } {}

/** Makes a record with exactly these keys; a key called `__proto__` is a key like any other. */
export function recordOf<K extends string, V>(
  keys: readonly K[],
  value: (key: K, index: number) => V,
): { readonly [P in K]: V } {
  const record = Object.fromEntries(keys.map((key, index) => [key, value(key, index)]));
  remember(record, keys);
  return record;
}
