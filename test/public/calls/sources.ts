import type { Interaction } from "../../../src/index.ts";
import {
  costRecord,
  facebookPosts,
  interactionRecord,
  type StandardSchema,
} from "../../../src/sources/index.ts";
import type { Call, Calls } from "./call.ts";

const of = (...args: readonly unknown[]): Call => ({ args: () => args });

const at = "2026-03-10T09:30:00Z";
const channel = { platform: "web", ownership: "owned" };
const defaults = { channel };
const problem = { line: 4128, field: "kind", column: "type", code: "unknown-kind", value: "liek" };

/** Functions of `paliers/sources`. */
export const sources: Calls = {
  check: of(
    [
      { id: "1", at, kind: "like", channel },
      { id: "2", at, kind: "liek", channel },
    ],
    interactionRecord,
  ),
  checkExport: of(
    [{ "Post ID": "77", "Publish time": "03/16/2026 09:30", Reactions: "9", Comments: "3" }],
    facebookPosts,
    { calendar: { timeZone: "Europe/Paris" } },
  ),
  fieldsOf: { ...of(costRecord), givesBack: true },
  problemText: of([problem]),
  readCsv: of(`id,at,kind\n1,${at},like\n2,${at},liek\n`, interactionRecord, { defaults }),
  readNdjson: of(`{"id":"1","at":"${at}","kind":"like"}\n{"id":"2"}\n`, interactionRecord, {
    defaults,
  }),
  schemaOf: {
    ...of(interactionRecord),
    read: (schema: StandardSchema<Interaction>) =>
      schema["~standard"].validate({ id: "1", at, kind: "like", channel }),
  },
};
