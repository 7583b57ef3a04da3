/** Writes an offset from UTC as ISO 8601 does, with seconds only where history has them: `+01:00`. */
export function offsetText(offset: number): string {
  const time = new Date(Math.abs(offset)).toISOString().slice(11, 19);
  return (offset < 0 ? "-" : "+") + time.replace(/:00$/, "");
}
