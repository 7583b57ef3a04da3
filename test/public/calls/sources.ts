import { facebookPosts } from "../../../src/sources/index.ts";
import type { Call, Calls } from "./call.ts";

const of = (...args: readonly unknown[]): Call => ({ args: () => args });

const at = "2026-03-10T09:30:00Z";
const channel = { platform: "web", ownership: "owned" };
const defaults = { channel };
const problem = { line: 4128, field: "kind", column: "type", code: "unknown-kind", value: "liek" };

/** Functions of `paliers/sources`. */
export const sources: Calls = {
  checkConversions: of([
    { id: "s1", at, goal: "sales", value: 49.9, currency: "EUR" },
    { id: "s2" },
  ]),
  checkCosts: of([{ id: "1", at, amount: 300, currency: "EUR", activity: "content" }, {}]),
  checkExposures: of([{ at, channel: { platform: "x" }, reach: 2752 }, {}]),
  checkInteractions: of([
    { id: "1", at, kind: "like", channel },
    { id: "2", at, kind: "liek", channel },
  ]),
  checkMeasurements: of([{ goal: "awareness", at, value: 32.8 }, {}]),
  checkExport: of(
    [{ "Post ID": "77", "Publish time": "03/16/2026 09:30", Reactions: "9", Comments: "3" }],
    facebookPosts,
    { timeZone: "Europe/Paris" },
  ),
  problemText: of([problem]),
  readCsv: of(`id,at,kind\n1,${at},like\n2,${at},liek\n`, { defaults }),
  readNdjson: of(`{"id":"1","at":"${at}","kind":"like"}\n{"id":"2"}\n`, { defaults }),
};
