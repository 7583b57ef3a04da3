import { describe, expect, test } from "vitest";
import { changeText } from "../../src/cli/change-text.ts";
import { failureText } from "../../src/cli/failure-text.ts";
import { groupName } from "../../src/cli/group-name.ts";
import { kpiName } from "../../src/cli/kpi-name.ts";
import { kpiRow } from "../../src/cli/kpi-row.ts";
import { levelRows } from "../../src/cli/level-rows.ts";
import { packageVersion } from "../../src/cli/package-version.ts";
import { problemLines } from "../../src/cli/problem-lines.ts";
import { signedText } from "../../src/cli/signed-text.ts";
import { unreadableText } from "../../src/cli/unreadable-text.ts";
import { WORDS } from "../../src/cli/words.ts";
import { engagementRateByReach, fiveLevels, netSentiment, rollup } from "../../src/index.ts";
import { ndjson, row } from "./events.ts";
import { paliers } from "./fake-io.ts";

const rate = engagementRateByReach({ byFamily: { applaud: 9 }, reach: 1000 });

describe("a KPI in words", () => {
  test("is named in both languages, and by its id where nobody named it", () => {
    expect(kpiName("net-sentiment", "fr")).toBe("Sentiment net");
    expect(kpiName("of-my-own", "fr")).toBe("of-my-own");
  });

  test("says what it was made of, and for how many acts it is known", () => {
    expect(kpiRow(rate, "en").madeOf).toBe("9 / 1,000");
    const some = { positive: 3, negative: 1, unknown: 4 };
    expect(kpiRow(netSentiment({ bySentiment: some }), "en").madeOf).toBe(
      "2 / 4, known for 50.0% of the acts",
    );
    expect(kpiRow({ ...rate, numerator: null, denominator: null }, "en").madeOf).toBe("");
  });

  test("says why it has no value", () => {
    const none = engagementRateByReach({ byFamily: {}, reach: null });
    expect(kpiRow(none, "en")).toMatchObject({ value: "n/a", madeOf: "no reach given" });
    expect(kpiRow(none, "fr").value).toBe("n.d.");
  });

  test("moves in points where it is a percentage, in its own unit otherwise", () => {
    expect(signedText(0.0125, rate, "en", "difference")).toBe("+1.25 points");
    expect(signedText(-0.0125, rate, "en", "bound")).toBe("-1.25");
    expect(signedText(0, rate, "en", "difference")).toBe("0 points");
    const score = netSentiment({ bySentiment: { positive: 3, negative: 1 } });
    expect(signedText(-0.5, score, "en", "difference")).toBe("-0.5");
    expect(signedText(0.5, score, "fr", "bound")).toBe("+0,5");
    expect(signedText(0, score, "en", "bound")).toBe("0");
  });

  test("has nothing to compare with where one of the two has no value", () => {
    const none = {
      absolute: null,
      relative: null,
      lower: null,
      upper: null,
      verdict: "unknown",
    } as const;
    const said = WORDS.en.noEarlier;
    expect(changeText(rate, "en")).toBe(said);
    expect(changeText({ ...rate, change: { ...none, before: null } }, "en")).toBe(said);
    expect(changeText({ ...rate, change: { ...none, before: 0.5 } }, "en")).toBe(said);
  });
});

describe("other people's names", () => {
  test("a group by something that has no word here keeps its own name", () => {
    expect(groupName({ shop: "Lyon" }, "fr")).toBe("shop\u202f: Lyon");
  });

  test("the version of a package is in its manifest, or nowhere", () => {
    expect(packageVersion('{ "version": "1.2.3" }')).toBe("1.2.3");
    expect(packageVersion("{}")).toBe("");
  });
});

describe("why a file cannot be read", () => {
  const failure = (code: unknown) => Object.assign(new Error("message"), { code });

  test("is said in words where the system gave a code", () => {
    expect(failureText(failure("EACCES"))).toBe("permission denied");
    expect(failureText(failure(7))).toBe("message");
    expect(failureText("thrown as a text")).toBe("thrown as a text");
    expect(unreadableText(failure("EACCES"), WORDS.en)).toBe("permission denied.");
    expect(unreadableText(failure("EPERM"), WORDS.fr)).toBe("accès refusé.");
    expect(unreadableText(failure("EIO"), WORDS.en)).toBe("message");
    expect(unreadableText(failure("Z_DATA_ERROR"), WORDS.en)).toBe("message");
  });

  test("is not guessed where it is our own fault", () => {
    expect(unreadableText(failure("unknown-field"), WORDS.en)).toBeNull();
    expect(unreadableText(failure(7), WORDS.en)).toBeNull();
    expect(unreadableText(new Error("bug"), WORDS.en)).toBeNull();
    expect(unreadableText("bug", WORDS.en)).toBeNull();
  });
});

describe("advice", () => {
  test("names the option of the command, once for each kind of problem", () => {
    const wrong = {
      line: 2,
      field: "kind",
      code: "unknown-kind",
      value: "liek",
      hint: "like",
    } as const;
    const lines = problemLines([wrong, { ...wrong, line: 3 }], "en");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain("--kinds FILE");
  });

  test("stays general where no option helps", () => {
    const [, advice] = problemLines(
      [{ line: 2, field: "", code: "invalid-json", value: "" }],
      "en",
    );
    expect(advice).toContain("One JSON object a line");
  });

  test("names a delimiter as a shell takes it", () => {
    const said = (delimiter: string) =>
      problemLines([{ line: 1, field: "", code: "one-column", value: "a", delimiter }], "en").at(
        -1,
      );
    expect(said("|")).toContain("--delimiter '|'");
    expect(said(",")).toContain("--delimiter ,");
  });
});

describe("reports of little", () => {
  const files = { "a.ndjson": ndjson(row(1, { actor: "ann" })) };

  test("a period without acts has no shares, in any format", async () => {
    for (const format of ["table", "md", "csv", "json"]) {
      const command = `report a.ndjson --to 2020-01-01 --format ${format}`;
      const { code, out } = await paliers(command, { files });
      expect(code).toBe(0);
      expect(out).not.toMatch(/NaN|Infinity|-0\b/);
    }
  });

  test("an id that comes back with something else is told in the head", async () => {
    const conflict = { "a.ndjson": ndjson(row(1), row(1, { kind: "share" })) };
    const { out } = await paliers("report a.ndjson", { files: conflict });
    expect(out).toContain(
      "\nSome ids came back with other contents: the first of each was kept.\n",
    );
  });

  test("people are counted where they are known, and standard input has a name", async () => {
    const { out } = await paliers("report - --locale fr --to 2026-12-31", {
      stdin: files["a.ndjson"],
    });
    expect(out).toContain("Données\u202f: entrée standard");
    expect(out).toContain("Jours\u202f: jusqu’au 2026-12-31, UTC");
    expect(out).toMatch(/Total +1 +100,0\u202f% +1\n/);
    const { out: text } = await paliers("report a.ndjson --by platform --format csv", { files });
    expect(text).toContain("facebook,people,total,Total,1,count,,,,,,\r\n");
  });

  test("groups without a value stand side by side all the same", async () => {
    const web = { platform: "web", ownership: "owned" };
    for (const kind of ["view", "comment"]) {
      const stdin = ndjson(row(1, { kind, sentiment: "positive" }), row(2, { channel: web }));
      const { out } = await paliers("report - --by platform", { stdin });
      expect(out).toMatch(
        /Side by side: [^]+platform: facebook [^]+platform: web [^]+All together/,
      );
    }
  });

  test("a level that the facts do not know has no acts", () => {
    const rows = levelRows({ ...rollup([], fiveLevels), byLevel: {} }, fiveLevels, "en");
    expect(rows.map(({ acts }) => acts)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(rows.every(({ share }) => share === null)).toBe(true);
  });

  test("notes beyond the first ten are counted", async () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, id) => [`extra${id}`, 1]));
    const { err } = await paliers("report a.ndjson", {
      files: { "a.ndjson": ndjson(row(1, many)) },
    });
    expect(err.match(/^note: /gm)).toHaveLength(10);
    expect(err).toContain("… and 4 more of such notes.");
  });
});
