import type { RowAccess } from "./row-access.ts";

/** Reads an empty cell as a field that is not given. */
export function withoutBlanks<Row>(access: RowAccess<Row>): RowAccess<Row> {
  return {
    ...access,
    read(index) {
      const value = access.read(index);
      return value === "" ? undefined : value;
    },
  };
}
