/**
 * A sum of floating-point numbers whose result does not depend on their order.
 *
 * Shewchuk's method: the parts never overlap, so that together they hold the sum without any loss.
 */
export interface ExactSum {
  /** Smallest first; copied to add up two sums: `other.parts.forEach(sum.add)`. */
  readonly parts: readonly number[];
  readonly add: (value: number) => void;
  /** The sum, rounded once. */
  readonly total: () => number;
}

/** Starts a sum, empty or with some values. */
export function exactSum(values: readonly number[] = []): ExactSum {
  const parts: number[] = [];

  function add(value: number): void {
    let high = value;
    let kept = 0;
    for (const part of parts) {
      const [large, small] = Math.abs(high) < Math.abs(part) ? [part, high] : [high, part];
      const sum = large + small;
      const rest = small - (sum - large);
      if (rest !== 0) parts[kept++] = rest;
      high = sum;
    }
    parts.length = kept;
    if (high !== 0) parts.push(high);
  }

  function total(): number {
    let index = parts.length - 1;
    let sum = parts[index] ?? 0;
    let rest = 0;
    while (index > 0 && rest === 0) {
      const part = parts[--index] ?? 0;
      const next = sum + part;
      rest = part - (next - sum);
      sum = next;
    }
    // Half-way cases round by the sign of what is left, as one rounding of the true sum would.
    const below = parts[index - 1] ?? 0;
    if ((rest < 0 && below < 0) || (rest > 0 && below > 0)) {
      const doubled = rest * 2;
      const next = sum + doubled;
      if (doubled === next - sum) return next;
    }
    return sum;
  }

  values.forEach(add);
  return { parts, add, total };
}
