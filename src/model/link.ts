/**
 * Two accounts of one person, and when: a device that is shared, a name that changed hands.
 *
 * @public
 */
export interface Link {
  /** The account. */
  readonly from: string;
  /** Whose it was: the person, or another account of theirs. */
  readonly to: string;
  /** First instant of that, epoch milliseconds; since ever when absent. */
  readonly at?: number | undefined;
  /** First instant after it, epoch milliseconds; for ever when absent. */
  readonly until?: number | undefined;
}
