/** Why a line cannot be read. */
export type LineFault = "invalid-encoding" | "line-too-long";

/** One physical line, without its line feed. A carriage return before that is still there. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Empty where there is a fault. */
  readonly text: string;
  readonly fault: LineFault | null;
  /** Whether a line feed came after it: the last line of a file may lack it. */
  readonly ended: boolean;
}
