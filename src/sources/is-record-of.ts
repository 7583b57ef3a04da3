/**
 * Takes a record that passed all rules for what its type says.
 *
 * The rules are data and the type is not there at run time: a test compares the two field by field.
 */
// The type is all that it is for.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function isRecordOf<T>(
  record: Readonly<Record<string, unknown>>,
): record is Readonly<Record<string, unknown>> & T {
  return Object.keys(record).length > 0;
}
