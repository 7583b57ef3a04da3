/**
 * Where the errors of a ratio are about even: logarithms for a rate that may pass 1, log-odds for a
 * share between 0 and 1, log-odds of its place between -1 and 1 for a balance.
 */
export type RatioScale = "rate" | "share" | "balance";
