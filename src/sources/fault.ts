/** Why a value does not pass, before it is known where it stood. A class, so that no legal value looks like one. */
export class Fault {
  readonly code: string;
  readonly value: string;
  readonly hint: string | undefined;

  constructor(code: string, value: string, hint?: string) {
    this.code = code;
    this.value = value;
    this.hint = hint;
  }
}
