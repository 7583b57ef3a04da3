import { expect, expectTypeOf, test } from "vitest";
import * as sources from "../../src/sources/index.ts";

test("the entry gives what its contract names", () => {
  const names = [
    "check",
    "checkExport",
    "conversionRecord",
    "costRecord",
    "exposureRecord",
    "facebookMetrics",
    "facebookPosts",
    "fieldsOf",
    "interactionRecord",
    "measurementRecord",
    "problemText",
    "readCsv",
    "readNdjson",
    "schemaOf",
  ];
  for (const name of names) expect(sources).toHaveProperty(name);
});

test("inputs of the platform need no conversion", () => {
  expectTypeOf<ReadableStream<Uint8Array>>().toExtend<sources.Input>();
  expectTypeOf<AsyncIterable<Uint8Array>>().toExtend<sources.Input>();
  expectTypeOf<AbortSignal>().toExtend<sources.StopSignal>();
  expectTypeOf<sources.Reading<number>>().toExtend<AsyncIterable<readonly number[]>>();
});
