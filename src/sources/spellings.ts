import { compareCodeUnits } from "../util/compare-code-units.ts";
import type { ProblemField, SpellingVariant } from "./problem.ts";
import { sample } from "./sample.ts";

/** Names of one field that are remembered: a hostile input must not be able to fill the memory. */
const MOST = 10_000;

/** The spellings of one field that differ in nothing that should matter. */
export interface FieldSpellings {
  readonly field: ProblemField;
  readonly line: number;
  readonly value: string;
  readonly variants: readonly SpellingVariant[];
}

/** Remembers the names of an input, field by field. */
export interface Spellings {
  readonly see: (field: ProblemField, text: string, line: number) => void;
  /** One entry for each field with names that differ only in case or in Unicode form. */
  readonly variants: () => readonly FieldSpellings[];
}

interface Seen {
  readonly line: number;
  rows: number;
}

/** Upper case first: some letters have two small forms, and one is written with two large ones. */
const fold = (text: string): string =>
  text.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");

/** Starts without any name. */
export function spellings(): Spellings {
  const fields = new Map<ProblemField, Map<string, Seen>>();

  function see(field: ProblemField, text: string, line: number): void {
    let texts = fields.get(field);
    if (texts === undefined) fields.set(field, (texts = new Map<string, Seen>()));
    const seen = texts.get(text);
    if (seen !== undefined) seen.rows += 1;
    else if (texts.size < MOST) texts.set(text, { line, rows: 1 });
  }

  function variants(): readonly FieldSpellings[] {
    return [...fields].flatMap(([field, texts]) => {
      const groups = new Map<string, string[]>();
      for (const text of texts.keys()) {
        const folded = fold(text);
        const group = groups.get(folded);
        if (group === undefined) groups.set(folded, [text]);
        else group.push(text);
      }
      const found = [...groups.values()]
        .filter((group) => group.length > 1)
        .map((group) => group.sort(compareCodeUnits))
        .sort(([a = ""], [b = ""]) => compareCodeUnits(a, b))
        .flat();
      if (found.length === 0) return [];
      const line = Math.min(...found.map((text) => texts.get(text)?.line ?? 0));
      const value = sample(found[0]);
      return [
        {
          field,
          line,
          value,
          variants: found.map((text) => ({ text, rows: texts.get(text)?.rows ?? 0 })),
        },
      ];
    });
  }

  return { see, variants };
}
