import { actKey } from "../model/act-key.ts";
import { isObject } from "../util/is-object.ts";
import type { RecordKind } from "./records/record-kind.ts";

/** What a record is known by: equal for copies, nothing for a record of its own. */
export type IdentityOf = (record: object) => string | undefined;

const idOf: IdentityOf = (record) =>
  "id" in record && typeof record.id === "string" ? record.id : undefined;

/** The id of an act is its platform's. */
const platformAndId: IdentityOf = (record) => {
  const id = idOf(record);
  if (id === undefined || !("channel" in record) || !isObject(record.channel)) return id;
  const platform = "platform" in record.channel ? record.channel.platform : undefined;
  return typeof platform === "string" ? actKey(platform, id) : id;
};

/** Makes of a definition's identity what tells copies. */
export function identityOf({ identity }: Pick<RecordKind<unknown>, "identity">): IdentityOf {
  if (!identity.includes("id")) return () => undefined;
  if (identity.includes("channel.platform")) return platformAndId;
  if (!identity.includes("at")) return idOf;
  return (record) => {
    const id = idOf(record);
    return id === undefined || !("at" in record) ? id : `${String(record.at)} ${id}`;
  };
}
