/** Where a package says where it lives. */
const ADDRESSES = ["homepage", "repository", "bugs"];

/**
 * The addresses of a manifest that are still to be given: absent, or under `.invalid`, the domain
 * that nobody can own.
 */
export function placeholders(manifest: { readonly [field: string]: unknown }): readonly string[] {
  return ADDRESSES.filter((field) => {
    const text = JSON.stringify(manifest[field] ?? "");
    return !/https?:\/\/[^/"]+\.[^/"]+/.test(text) || /\.invalid[/":]/.test(text);
  });
}
