import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { ErrorCode } from "../../src/index.ts";
import { errors as en } from "../../src/sources/messages/en/errors.ts";
import { errors as fr } from "../../src/sources/messages/fr/errors.ts";
import { ERROR_CODES } from "../../src/util/error-code.ts";
import { publicNames } from "./public-names.ts";

/** For each public function what its comment says that it throws. */
function throwsOf(src: string): readonly { readonly name: string; readonly text: string }[] {
  const published = publicNames(src).filter(({ isType }) => !isType);
  return [...new Set(published.map(({ path }) => path))].flatMap((path) => {
    const text = readFileSync(join(src, path), "utf8");
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return file.statements.flatMap((node) =>
      ts
        .getJSDocTags(node)
        .filter(({ tagName }) => tagName.text === "throws")
        .flatMap((tag) =>
          published
            .filter((one) => one.path === path)
            .map(({ name }) => ({ name, text: tag.getText() })),
        ),
    );
  });
}

/** The page of errors: for each code what was wrong and what to do, in both languages, and who throws it. */
export function errorPage(src: string): string {
  const all = throwsOf(src);
  const namesOf = (code: ErrorCode) =>
    [...new Set(all.flatMap(({ name, text }) => (text.includes(`\`${code}\``) ? name : [])))].sort(
      (a, b) => (a < b ? -1 : 1),
    );
  const sections = ERROR_CODES.map((code) => {
    const names = namesOf(code);
    return [
      `## ${code}`,
      `${en[code].what} ${en[code].advice}`,
      `*${fr[code].what} ${fr[code].advice}*`,
      ...(names.length === 0 ? [] : [`Said by ${names.map((name) => `\`${name}\``).join(", ")}.`]),
    ].join("\n\n");
  });
  return `${[
    "# Errors",
    "<!-- Written by `npm run generate` from src/sources/messages and from what docstrings say of @throws. -->",
    "Everything that the library throws is a `PaliersError`: its `code` is one of these words, to switch on, and its\nmessage says in one line what was wrong and where. What data lack is never thrown: a number that cannot be had is\n`null` with a `reason`, and a record that does not pass is among the `rejected`.",
    ...sections,
  ].join("\n\n")}\n`;
}
