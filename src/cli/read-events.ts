import { readCsv } from "../sources/read-csv.ts";
import { readNdjson } from "../sources/read-ndjson.ts";
import type { ReadingAccounting } from "../sources/reading.ts";
import { interactionRecord } from "../sources/records/interaction-record.ts";
import type { Batch } from "./batch.ts";
import type { SourceRequest } from "./source-request.ts";

/** Streams one file of interactions, a batch at a time, and says what became of it. */
export async function readEvents(
  bytes: AsyncIterable<Uint8Array>,
  format: "ndjson" | "csv",
  request: SourceRequest,
  delimiter: string | undefined,
  take: (batch: Batch) => void,
): Promise<ReadingAccounting> {
  const options = { ...request.check, ids: request.ids };
  const reading =
    format === "ndjson"
      ? readNdjson(bytes, interactionRecord, options)
      : readCsv(bytes, interactionRecord, { ...options, delimiter });
  for await (const interactions of reading) take({ interactions, exposures: [] });
  return reading.accounting;
}
