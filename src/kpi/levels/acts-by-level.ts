/** Adds up the acts at any level. */
export function actsByLevel(byLevel: { readonly [level: string]: number }): number {
  return Object.values(byLevel).reduce((sum, acts) => sum + acts, 0);
}
