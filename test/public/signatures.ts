import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");

/** A parameter as users see it. */
export interface Parameter {
  /** Its name; empty where its members are taken apart at once. */
  readonly name: string;
  /** The names of the members that it can have. */
  readonly members: readonly string[];
  /** A copy of a value in which every optional member that is not there is there and `undefined`. */
  readonly withUndefined: (value: unknown) => unknown;
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Reads the parameters of the functions that entries publish, below `src`. */
export function signaturesOf(
  entries: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, readonly Parameter[]>> {
  const { config } = ts.readConfigFile(resolve(root, "tsconfig.json"), (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = entries.map((entry) => resolve(root, "src", entry));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();

  const parts = (type: ts.Type): readonly ts.Type[] => {
    const known = checker.getBaseConstraintOfType(type) ?? type;
    return known.isUnion() ? known.types.flatMap(parts) : [known];
  };
  const elementOf = (type: ts.Type): ts.Type | undefined =>
    checker.getIndexTypeOfType(type, ts.IndexKind.Number) ??
    checker.getIndexInfosOfType(type)[0]?.type ??
    type.aliasTypeArguments?.[0] ??
    ("typeArguments" in type ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined);

  function fill(value: unknown, type: ts.Type): unknown {
    if (Array.isArray(value)) {
      const element = parts(type).flatMap((part) => elementOf(part) ?? [])[0];
      return element === undefined ? value : value.map((one) => fill(one, element));
    }
    if (!isPlain(value)) return value;
    const given: { readonly [name: string]: unknown } = { ...value };
    const isOptional = (member: ts.Symbol) => (member.flags & ts.SymbolFlags.Optional) !== 0;
    const fitting = parts(type).find(
      (part) =>
        checker.getSignaturesOfType(part, ts.SignatureKind.Call).length === 0 &&
        checker
          .getPropertiesOfType(part)
          .every((member) => isOptional(member) || Object.hasOwn(given, member.name)),
    );
    if (fitting === undefined) return value;
    const filled: { [name: string]: unknown } = { ...given };
    for (const member of checker.getPropertiesOfType(fitting)) {
      if (Object.hasOwn(given, member.name))
        filled[member.name] = fill(given[member.name], checker.getTypeOfSymbol(member));
      else if (isOptional(member)) filled[member.name] = undefined;
    }
    return filled;
  }

  return new Map(
    entries.map((entry, index) => {
      const file = program.getSourceFile(files[index] ?? "");
      const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
      const found = new Map<string, readonly Parameter[]>();
      for (const name of module === undefined ? [] : checker.getExportsOfModule(module)) {
        const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
        if (!(symbol.flags & ts.SymbolFlags.Function)) continue;
        const signature = checker.getTypeOfSymbol(symbol).getCallSignatures().at(-1);
        found.set(
          name.name,
          (signature?.parameters ?? []).map((parameter) => {
            const type = checker.getTypeOfSymbol(parameter);
            return {
              name: parameter.name.startsWith("__") ? "" : parameter.name,
              members: parts(type).flatMap((part) =>
                checker.getPropertiesOfType(part).map((member) => member.name),
              ),
              withUndefined: (value: unknown) => fill(value, type),
            };
          }),
        );
      }
      return [entry, found] as const;
    }),
  );
}
