const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

/** Tells whether a key, or one part of a dotted name, reaches behind the object that it is set on. */
export function isUnsafeName(name: string): boolean {
  // Nearly every name is one part, and this is asked for every key of every record.
  return (
    UNSAFE.has(name) ||
    (name.includes(".") && name.split(".").some((part) => UNSAFE.has(part.trim())))
  );
}
