/**
 * A page with the part between two marks written anew: `<!-- generated: NAME -->` and
 * `<!-- end of NAME -->`.
 */
export function betweenMarks(page: string, name: string, part: string): string {
  const [start, end] = [`<!-- generated: ${name} -->\n`, `<!-- end of ${name} -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`no part of the page is marked as ${name}`);
  return `${page.slice(0, from)}${start}\n${part}\n\n${page.slice(to)}`;
}
