import { expect, test } from "vitest";
import { PaliersError } from "../../src/index.ts";

/** What an argument is, and with it which of the wrong values are right there. */
export type Place = "rows" | "names" | "data" | "options" | "optional options";

/** A public function with arguments that it takes. */
export interface Call {
  readonly name: string;
  readonly call: (...args: never[]) => unknown;
  readonly args: readonly unknown[];
  readonly places: readonly Place[];
  /** Options without a default. */
  readonly needs?: readonly string[];
}

const WRONG: readonly (readonly [string, unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 7],
  ["a text", "text"],
  ["a list", []],
  ["an empty object", {}],
];

const RIGHT: { readonly [P in Place]: readonly string[] } = {
  rows: ["a list"],
  names: ["an empty object"],
  data: [],
  options: [],
  "optional options": ["undefined", "an empty object"],
};

function outcome({ call }: Call, args: readonly unknown[]): unknown {
  try {
    return Reflect.apply(call, undefined, args);
  } catch (error) {
    return error;
  }
}

/** Gives each function a wrong value in each place: an error of the library, never a number. */
export function testWrongArguments(calls: readonly Call[]): void {
  for (const given of calls) {
    const { name, args, places, needs = [] } = given;
    test(`${name} takes what it says`, () => {
      expect(outcome(given, args)).not.toBeInstanceOf(Error);
    });

    for (const [index, place] of places.entries()) {
      const wrong = WRONG.filter(([what]) => !RIGHT[place].includes(what));
      test.each(wrong)(`${name} refuses %s as argument ${index + 1}`, (_what, value) => {
        expect(outcome(given, args.with(index, value))).toBeInstanceOf(PaliersError);
      });
    }

    const last = args.length - 1;
    if (places[last]?.includes("options") !== true) continue;
    const options = Object(args[last]) as object;
    test(`${name} refuses an option that nobody knows, and lists those that exist`, () => {
      const error = outcome(given, args.with(last, { ...options, timeZone: "Europe/Paris" }));
      expect(error).toMatchObject({ code: "unknown-option" });
      expect(String(error)).toMatch(/no option "timeZone", expected \w+/);
    });
    test(`${name} takes undefined for an option that is not given`, () => {
      const names = String(outcome(given, args.with(last, { ...options, timeZone: 1 })))
        .split("expected ")[1]
        ?.split(", ");
      const absent = Object.fromEntries((names ?? []).map((one) => [one, undefined]));
      expect(outcome(given, args.with(last, { ...absent, ...options }))).toEqual(
        outcome(given, args),
      );
    });
    for (const need of needs)
      test(`${name} names the option "${need}" where it is missing`, () => {
        const error = outcome(given, args.with(last, { ...options, [need]: undefined }));
        expect(error).toMatchObject({ code: "missing-option" });
        expect(String(error)).toContain(`"${need}"`);
      });
  }
}

/** Results are plain data: they cross a worker, a cache or a file unchanged. */
export function testPlainResults(calls: readonly Call[]): void {
  test.each(calls.map((one) => [one.name, one] as const))(
    "%s answers plain data",
    (_name, given) => {
      const result = outcome(given, given.args);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(structuredClone(result)).toEqual(result);
    },
  );
}
