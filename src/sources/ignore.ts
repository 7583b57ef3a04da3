/** Takes the failure of a source that nobody needs any more. */
export function ignore(): void {
  // What it held has been given out; there is nobody left to tell.
}
