/** When a record was stated: its revision, or the instant that it tells of. */
export function statedAt({
  at,
  revision,
}: {
  readonly at: number;
  readonly revision?: number | undefined;
}): number {
  return typeof revision === "number" && Number.isFinite(revision) ? revision : at;
}
