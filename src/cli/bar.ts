/** From one eighth of a column to all of it. */
const PARTS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** Draws a share of the whole, 0 to 1, as a bar of so many columns; what is there at all shows. */
export function bar(share: number, width: number): string {
  const held = Math.min(1, Math.max(0, share));
  const eighths = held === 0 ? 0 : Math.max(1, Math.round(held * width * PARTS.length));
  return "█".repeat(Math.floor(eighths / PARTS.length)) + (PARTS[eighths % PARTS.length] ?? "");
}
