/**
 * A file of labels with a line for each metric: those that are missing come with an empty text, which
 * a test refuses until somebody has written it.
 *
 * @param file - The file as it is: whatever stands before the names stays.
 * @param ids - Every id that a metric can have.
 */
export function labelFile(file: string, ids: readonly string[]): string {
  const head = file.slice(0, file.indexOf("= {") + 3);
  const names = new Map(
    [...file.matchAll(/^ {2}(?:"([\w-]+)"|(\w+)):\s+"([^"]*)",$/gm)].map(
      ([, quoted, bare, name = ""]) => [quoted ?? bare ?? "", name] as const,
    ),
  );
  const lines = [...ids]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((id) => `  ${/^\w+$/.test(id) ? id : `"${id}"`}: "${names.get(id) ?? ""}",`);
  return `${head}\n${lines.join("\n")}\n};\n`;
}
