/**
 * Any rows in memory: an array, a set, a generator.
 *
 * @public
 */
export type Rows<T> = readonly T[] | Iterable<T>;
