import { stirlingError } from "./stirling-error.ts";

/** ln Γ(x + k) - ln Γ(x), x > 0, k ≥ 0: the digits that the two share are never written. */
export function logRising(x: number, k: number): number {
  return (
    (x - 0.5) * Math.log1p(k / x) +
    k * (Math.log(x + k) - 1) +
    stirlingError(x + k) -
    stirlingError(x)
  );
}
