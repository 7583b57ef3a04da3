/** How far a number may be from the reference: relatively, or absolutely, whichever allows more. */
export interface Tolerance {
  readonly rel?: number;
  readonly abs?: number;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function isNear(expected: number, actual: unknown, { rel = 0, abs = 0 }: Tolerance): boolean {
  if (typeof actual !== "number" || Number.isNaN(actual)) return false;
  return (
    expected === actual || Math.abs(expected - actual) <= Math.max(abs, rel * Math.abs(expected))
  );
}

/** Own fields only: a channel called `__proto__` is a channel like any other. */
function fieldOf(of: unknown, key: string): { readonly value: unknown } | null {
  if (of instanceof Map) return of.has(key) ? { value: of.get(key) } : null;
  return isObject(of) && Object.hasOwn(of, key) ? { value: Reflect.get(of, key) } : null;
}

/**
 * Holds a result against what a reference case expects.
 *
 * Only the fields that are expected are looked at. An absent field passes for an expected `null`,
 * and the text `"Infinity"` stands for what JSON cannot write.
 *
 * @returns One line a difference; none when the case passes.
 */
export function compare(
  expected: unknown,
  actual: unknown,
  tolerance: Tolerance = {},
  path = "$",
): readonly string[] {
  const differs = () => [`${path}: expected ${String(expected)}, got ${String(actual)}`];
  if (expected === "Infinity") return actual === Number.POSITIVE_INFINITY ? [] : differs();
  if (typeof expected === "number") return isNear(expected, actual, tolerance) ? [] : differs();
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      return [`${path}: expected a list of ${expected.length}`];
    }
    return expected.flatMap((item, index) =>
      compare(item, actual[index], tolerance, `${path}[${index}]`),
    );
  }
  if (isObject(expected)) {
    return Object.entries(expected).flatMap(([key, value]) => {
      const field = fieldOf(actual, key);
      if (field !== null) return compare(value, field.value, tolerance, `${path}.${key}`);
      return value === null ? [] : [`${path}.${key}: missing`];
    });
  }
  return Object.is(expected, actual) ? [] : differs();
}
