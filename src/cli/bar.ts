/** A column is drawn in eighths. */
const EIGHTHS = 8;
/** From one eighth of a column to seven. */
const PARTS = "▏▎▍▌▋▊▉";

/** Draws a share of the whole, 0 to 1, as a bar of so many columns; what is there at all shows. */
export function bar(share: number, width: number): string {
  const held = Math.min(1, Math.max(0, share));
  const size = held === 0 ? 0 : Math.max(1, Math.round(held * width * EIGHTHS));
  return "█".repeat(Math.floor(size / EIGHTHS)) + PARTS.charAt((size % EIGHTHS) - 1);
}
