import { isFields } from "./is-fields.ts";
import type { RecordKind } from "./records/record-kind.ts";

/** What a record is known by: equal for copies, nothing for a record of its own. */
export type IdentityOf = (record: object) => string | undefined;

const idOf: IdentityOf = (record) =>
  "id" in record && typeof record.id === "string" ? record.id : undefined;

/** No text of a record holds it, so that no two lists of parts make one key. */
const BETWEEN = "\u0000";

/** Makes of a definition's identity what tells copies. */
export function identityOf({ identity }: Pick<RecordKind<unknown>, "identity">): IdentityOf {
  if (!identity.includes("id")) return () => undefined;
  const within = identity.filter((name) => name !== "id");
  if (within.length === 0) return idOf;
  const paths = within.map((name) => name.split("."));
  return (record) => {
    let key = idOf(record);
    if (key === undefined) return undefined;
    for (const path of paths) {
      let part: unknown = record;
      for (const name of path) part = isFields(part) ? part[name] : undefined;
      key = `${key}${BETWEEN}${String(part)}`;
    }
    return key;
  };
}
