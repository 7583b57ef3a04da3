/**
 * What people read, by language. English is always there.
 *
 * @public
 */
export interface Label {
  /** In English. */
  readonly en: string;
  /** In French; the English one when absent. */
  readonly fr?: string | undefined;
}
