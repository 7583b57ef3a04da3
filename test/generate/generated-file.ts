/** A file of the tree that follows from others, or that holds a part which does. */
export interface GeneratedFile {
  /** From the root: `src/index.ts`. */
  readonly path: string;
  readonly text: string;
}
