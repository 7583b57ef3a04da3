/** Why a line cannot be read. */
export type LineFault = "invalid-encoding" | "line-too-long" | "cr-line-ends";

/** One physical line, without its line feed. A carriage return before that is still there. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Empty where there is a fault; kept where it is the only line, and seems to be many that end in CR. */
  readonly text: string;
  readonly fault: LineFault | null;
  /** Whether a line feed came after it: the last line of a file may lack it. */
  readonly ended: boolean;
  /** So many blank lines stand for one another, this the first of them: one when absent. */
  readonly blanks?: number;
}
