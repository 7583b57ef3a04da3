import type { RecordKind } from "./records/record-kind.ts";

/** What a record is known by: equal for copies, nothing for a record of its own. */
export type IdentityOf = (record: object) => string | undefined;

const idOf: IdentityOf = (record) =>
  "id" in record && typeof record.id === "string" ? record.id : undefined;

/** Makes of a definition's identity what tells copies. */
export function identityOf({ identity }: Pick<RecordKind<unknown>, "identity">): IdentityOf {
  if (!identity.includes("id")) return () => undefined;
  const others = identity.filter((field) => field !== "id");
  if (others.length === 0) return idOf;
  return (record) => {
    const id = idOf(record);
    if (id === undefined) return id;
    const parts = others.map((field) => {
      const part: unknown = Reflect.get(record, field);
      const text = typeof part === "string" || typeof part === "number" ? String(part) : "";
      // By its length, so that no two records make the same key.
      return `${text.length} ${text}`;
    });
    return parts.join("") + id;
  };
}
