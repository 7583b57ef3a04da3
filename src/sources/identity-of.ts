import type { RecordKind } from "./records/record-kind.ts";

/** What a record is known by: equal for copies, nothing for a record of its own. */
export type IdentityOf = (record: object) => string | undefined;

const idOf: IdentityOf = (record) =>
  "id" in record && typeof record.id === "string" ? record.id : undefined;

/** Makes of a definition's identity what tells copies. */
export function identityOf({ identity }: Pick<RecordKind<unknown>, "identity">): IdentityOf {
  if (!identity.includes("id")) return () => undefined;
  if (!identity.includes("at")) return idOf;
  return (record) => {
    const id = idOf(record);
    return id === undefined || !("at" in record) ? id : `${String(record.at)} ${id}`;
  };
}
