/** How a file is read, by its name; `null` where only its first bytes can tell. */
export interface SourceFormat {
  readonly format: "ndjson" | "csv" | "unreadable" | null;
  readonly delimiter?: string;
}

const BY_EXTENSION: { readonly [extension: string]: SourceFormat } = {
  ndjson: { format: "ndjson" },
  jsonl: { format: "ndjson" },
  json: { format: "ndjson" },
  csv: { format: "csv" },
  tsv: { format: "csv", delimiter: "\t" },
  ...Object.fromEntries(
    ["xlsx", "xls", "xlsm", "ods", "numbers", "parquet", "pdf", "zip", "docx"].map((extension) => [
      extension,
      { format: "unreadable" },
    ]),
  ),
};

/** Tells from the name of a file how to read it; `.gz` at its end does not count. */
export function sourceFormat(file: string): SourceFormat {
  const [, extension = ""] = /\.([a-z]+)(?:\.gz)?$/.exec(file.toLowerCase()) ?? [];
  return (
    (Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined) ?? {
      format: null,
    }
  );
}
