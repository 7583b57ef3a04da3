import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { paliers } from "./fake-io.ts";

const PAGE = resolve(import.meta.dirname, "../../docs/cli.md");
// A comment names the command; `2>` shows what it says instead of its data, head and tail cut it.
const BLOCK = /<!-- paliers (.+?)( 2>)?(?: \| (head|tail) -n (\d+))? -->\n```text\n[^`]*```/g;

test("every output on the page of the command is what the command prints", async () => {
  const page = readFileSync(PAGE, "utf8");
  let written = "";
  let end = 0;
  for (const match of page.matchAll(BLOCK)) {
    const [block, command = "", isError, cut, count] = match;
    const { out, err } = await paliers(command);
    const lines = (isError === undefined ? out : err).trimEnd().split(/\r?\n/);
    const size = Number(count ?? lines.length);
    const shown = cut === "tail" ? lines.slice(-size) : lines.slice(0, size);
    const [comment = ""] = block.split("\n");
    written += `${page.slice(end, match.index)}${comment}\n\`\`\`text\n${shown.join("\n")}\n\`\`\``;
    end = match.index + block.length;
  }
  await expect(written + page.slice(end)).toMatchFileSnapshot(PAGE);
});
