/** What leaves one state of a chain, by weight: the steps to other states, and the two ends. */
export interface ChainRow {
  readonly next: Map<number, number>;
  success: number;
  failure: number;
}
