/** What lies on each side of a point, as logarithms, so that no tail is too thin to be measured. */
export interface Tails {
  readonly logLower: number;
  readonly logUpper: number;
  /** Of the density by the step that the point's scale takes (the logarithm, or the log-odds). */
  readonly logDensity: number;
}
