/** Ends a reading from within. It never leaves this room: it becomes the `fatal` problem of the accounting. */
export class ReadFailure extends Error {
  readonly code: string;
  readonly value: string;
  readonly hint: string | undefined;
  readonly field: string;

  constructor(code: string, value = "", hint?: string, field = "") {
    super(code);
    this.code = code;
    this.value = value;
    this.hint = hint;
    this.field = field;
  }
}
