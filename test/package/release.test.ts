import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { citationProblems, linkProblems } from "./link-problems.ts";
import { placeholders } from "./placeholders.ts";
import { reachedDeclarations } from "./reached-declarations.ts";

const root = resolve(import.meta.dirname, "../..");
const address = "https://git.example.org/us/paliers";
const given = {
  homepage: address,
  repository: { url: `git+${address}.git` },
  bugs: { url: address },
};

/** Runs something with a folder that holds this manifest and these files. */
function inPackage<T>(
  manifest: object,
  files: { readonly [name: string]: string },
  run: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), "paliers-release-"));
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const refuse = (folder: string) =>
  spawnSync(process.execPath, [join(import.meta.dirname, "refuse-placeholders.ts")], {
    cwd: folder,
    encoding: "utf8",
  });

describe("publishing", () => {
  test("is refused while an address is a placeholder or not there", () => {
    expect(placeholders(given)).toEqual([]);
    expect(placeholders({ ...given, homepage: "https://placeholder.invalid/paliers" })).toEqual([
      "homepage",
    ]);
    expect(placeholders({ ...given, bugs: { url: "https://a.invalid:8080/" } })).toEqual(["bugs"]);
    expect(placeholders({ ...given, repository: "paliers" })).toEqual(["repository"]);
    expect(placeholders({})).toEqual(["homepage", "repository", "bugs"]);
  });

  test("stops there with one line, and goes on once all are given", () => {
    const wrong = { ...given, repository: { url: "git+https://placeholder.invalid/paliers.git" } };
    const refused = inPackage(wrong, {}, refuse);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("Not published: repository in package.json");
    expect(inPackage(given, {}, refuse)).toMatchObject({ status: 0, stderr: "" });
  });

  test("and packing run these checks and the build by themselves", () => {
    const { scripts }: { readonly scripts: { readonly [name: string]: string } } = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    );
    expect(scripts["prepublishOnly"]).toBe("node test/package/refuse-placeholders.ts");
    expect(scripts["prepack"]).toMatch(/run .*build$/);
    expect(scripts["release"]).toMatch(/prepublishOnly.*\.ci\/run.*npm pack.*changeset publish/);
  });
});

describe("the declarations that users come to", () => {
  const manifest = {
    exports: { ".": { types: "./index.d.ts" }, "./package.json": "./package.json" },
  };

  test("are those of the entries, and all that these import", () => {
    const files = {
      "index.d.ts": 'export type { A } from "./a.ts";',
      "a.d.ts": 'export type A = import("./b.js").B;',
      "b.d.ts": 'import type { A } from "./a.ts"; export type B = A | 1;',
      "private.d.ts": 'import type { A } from "./a.ts"; export type P = A;',
    };
    expect([...inPackage(manifest, files, reachedDeclarations)].sort()).toEqual([
      "a.d.ts",
      "b.d.ts",
      "index.d.ts",
    ]);
  });

  test("must be there", () => {
    const files = { "index.d.ts": 'export type { A } from "./a.ts";' };
    expect(() => inPackage(manifest, files, reachedDeclarations)).toThrow(
      "imports ./a.ts: not there",
    );
  });
});

describe("a link of a shipped page", () => {
  const pages: { readonly [path: string]: string } = {
    "README.md":
      "[a](docs/a.md) [part](docs/a.md#part) [far](https://example.org) `examples/01.ts`",
    "docs/a.md": "[up](../README.md) [no](b.md) docs/none.md, docs/api/index.html",
    "dist/cli.js": '"see examples/data/none.csv", "https://x.org/docs/far.md"',
    "examples/01.ts": "",
  };
  const files = Object.keys(pages);
  const read = (path: string) => pages[path] ?? "";

  test("leads to a shipped file, or is named", () => {
    expect(linkProblems(files, read)).toEqual(["docs/a.md: b.md"]);
  });

  test("and so does what a page or a message cites", () => {
    expect(citationProblems(files, read)).toEqual([
      "docs/a.md: docs/none.md",
      "dist/cli.js: examples/data/none.csv",
    ]);
  });
});
