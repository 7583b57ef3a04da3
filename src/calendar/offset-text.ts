const two = (value: number): string => String(value).padStart(2, "0");

/** Writes an offset from UTC as ISO 8601 does, with seconds only where history has them: `+01:00`. */
export function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const text = `${offset < 0 ? "-" : "+"}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
