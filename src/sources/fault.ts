import type { Finding } from "./problem.ts";

/** Why a value does not pass, before it is known where it stood. A class, so that no legal value looks like one. */
export class Fault {
  readonly finding: Finding;

  constructor(finding: Finding) {
    this.finding = finding;
  }
}
