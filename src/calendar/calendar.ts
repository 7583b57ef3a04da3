/**
 * How a business counts its days.
 *
 * @public
 */
export interface Calendar {
  /** An IANA name such as `Europe/Paris`. */
  readonly timeZone: string;
  /** Monday when absent. */
  readonly weekStart?: "monday" | "sunday" | undefined;
}
