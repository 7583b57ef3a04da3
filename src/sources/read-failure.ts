import type { FileProblem } from "./problem.ts";

/** Ends a reading from within. It never leaves this room: it becomes the `fatal` problem of the accounting. */
export class ReadFailure extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
