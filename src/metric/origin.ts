/** What a metric keeps of the facts that it was made of. Facts are one, and so is an empty object. */
export interface Origin {
  readonly taxonomy?: { readonly id: string; readonly version: number };
  readonly partial?: boolean;
}
