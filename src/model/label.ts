/** What people read, by language. English is always there. */
export interface Label {
  readonly en: string;
  readonly fr?: string;
}
