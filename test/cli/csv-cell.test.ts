import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvCell } from "../../src/cli/csv-cell.ts";
import { csvTable } from "../../src/cli/csv-table.ts";

const DANGEROUS = ["=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠"];

describe("a cell for a spreadsheet", () => {
  test.each(DANGEROUS)("that begins with %j is a text, never a formula", (sign) => {
    const text = `${sign}cmd|' /C calc'!A0`;
    expect(csvCell(text, ",").replace(/^"/, "").startsWith(`'${sign}`)).toBe(true);
  });

  test("stays a number where it is one, negative too", () => {
    for (const text of ["-5", "12", "-0.25", "-1,5"]) expect(csvCell(text, ";")).toBe(text);
    expect(csvCell("-5+cmd", ";")).toBe("'-5+cmd");
    expect(csvCell("+5", ";")).toBe("'+5");
  });

  test("is quoted where it holds a delimiter, a quote or a line end", () => {
    expect(csvCell("a;b", ";")).toBe('"a;b"');
    expect(csvCell("a;b", ",")).toBe("a;b");
    expect(csvCell('say "hi"', ",")).toBe('"say ""hi"""');
    expect(csvCell("a\nb", ",")).toBe('"a\nb"');
  });
});

describe("a table for a spreadsheet", () => {
  test("gives every text back: one leading quote was added where there is one", () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.tuple(fc.constantFrom(...DANGEROUS, "'"), fc.string()).map((parts) => parts.join("")),
      ),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), (rows) => {
        const text = csvTable(rows, "en");
        const read: string[][] = parse(text, {
          record_delimiter: "\r\n",
          relax_column_count: true,
          skip_empty_lines: false,
        });
        expect(read.map((row) => row.map((cell) => cell.replace(/^'/, "")))).toEqual(rows);
      }),
    );
  });

  test("is written as the spreadsheets of the language read it", () => {
    expect(csvTable([["a", 0.5, null, -3]], "en")).toBe("a,0.5,,-3\r\n");
    expect(csvTable([["é", 0.5, null, -3]], "fr")).toBe("\ufeffé;0,5;;-3\r\n");
  });
});
