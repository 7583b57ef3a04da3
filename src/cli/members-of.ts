import { PaliersError } from "../util/paliers-error.ts";

/** The members of a definition: of the object itself, or of what its module exports as default. */
export function membersOf(loaded: unknown, path: string): readonly (readonly [string, unknown])[] {
  const isObject = (value: unknown): value is object =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const main = isObject(loaded) && "default" in loaded ? loaded.default : loaded;
  if (!isObject(main)) throw new PaliersError("invalid-file", `"${path}" holds no object { … }`);
  return Object.entries(main);
}
