import { styleText } from "node:util";

/** How parts of the report stand out. */
export interface Style {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly aside: (text: string) => string;
  readonly bar: (text: string) => string;
}

type Format = Parameters<typeof styleText>[0];

/** Colours, where the terminal has them and the user wants them. */
export function createStyle(hasColors: boolean): Style {
  const paint = (format: Format) => (text: string) =>
    // Whether to paint has been decided for this output already, not for the process.
    hasColors ? styleText(format, text, { validateStream: false }) : text;
  return {
    title: paint("bold"),
    heading: paint(["bold", "cyan"]),
    aside: paint("dim"),
    bar: paint("cyan"),
  };
}
