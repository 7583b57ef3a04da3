import { createAcrossFiles } from "./across-files.ts";
import type { Batch } from "./batch.ts";
import type { FileAccount } from "./file-account.ts";
import type { Io } from "./io.ts";
import { createProgress } from "./progress.ts";
import { readSource } from "./read-source.ts";
import type { SourceRequest } from "./source-request.ts";

/** Reads all FILEs as one whole, hands on what is new batch by batch, and accounts for each file. */
export async function readFiles(
  request: SourceRequest,
  io: Io,
  take: (batch: Batch) => void,
): Promise<readonly FileAccount[]> {
  const { files, ids, locale } = request;
  const progress = createProgress(io, locale);
  // Within one file the reader knows every id; a promise that ids are unique needs no memory at all.
  const across = files.length > 1 && ids === "exact" ? createAcrossFiles() : null;
  const accounts: FileAccount[] = [];
  for (const file of files) {
    accounts.push(
      await readSource(file, request, io, across, (batch) => {
        take(batch);
        progress.add(batch.interactions.length);
      }),
    );
  }
  progress.end();
  return accounts;
}
