/** Bounds around a ratio, even on the scale of logarithms: a third and three times are equally far. */
export function logInterval(
  estimate: number,
  z: number,
  variance: number,
): { readonly estimate: number; readonly lower: number; readonly upper: number } {
  const factor = Math.exp(z * Math.sqrt(Math.max(0, variance)));
  return { estimate, lower: estimate / factor, upper: estimate * factor };
}
