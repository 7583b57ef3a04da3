/**
 * What people read, by language. English is always there.
 *
 * @public
 */
export interface Label {
  readonly en: string;
  readonly fr?: string | undefined;
}
