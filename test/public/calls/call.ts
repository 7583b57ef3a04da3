/** One good call of a public function. Its arguments are not typed: the tests give it wrong ones too. */
export interface Call {
  /** Made anew each time, since some inputs can be read only once. */
  readonly args: () => readonly unknown[];
  /** What plain data to look at, where the result is made of functions. */
  readonly read?: (result: never) => unknown;
  /** Hands a definition or a rule of it back as it was given, members that are `undefined` included. */
  readonly givesBack?: true;
}

/** The good calls of one entry, by the name of the function: no public function may miss. */
export interface Calls {
  readonly [name: string]: Call;
}
