/** Any rows in memory: an array, a set, a generator. */
export type Rows<T> = readonly T[] | Iterable<T>;
