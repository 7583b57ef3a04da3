import { dirname, join } from "node:path/posix";

type Read = (path: string) => string;

/** What a page calls built in a clone, and no package holds. */
const BUILT_IN_A_CLONE = /^docs\/api\//;

/** Relative links of pages that lead to no file: `docs/cli.md: ../NOTICES`. */
export function linkProblems(files: readonly string[], read: Read): readonly string[] {
  return files
    .filter((path) => path.endsWith(".md") && path !== "CHANGELOG.md")
    .flatMap((path) =>
      [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, link = ""]) => link)
        .filter((link) => !/^[a-z]+:/.test(link))
        .filter((link) => !files.includes(join(dirname(path), link)))
        .map((link) => `${path}: ${link}`),
    );
}

/** Pages and samples that a page, a message or a comment names, and that are no file. */
export function citationProblems(files: readonly string[], read: Read): readonly string[] {
  return (
    files
      .filter((path) => /\.(?:md|js|d\.ts)$/.test(path) && path !== "CHANGELOG.md")
      // It speaks of the clone: of files to be written, and of folders that are not shipped.
      .filter((path) => path !== "docs/CONTRIBUTING.md")
      .flatMap((path) =>
        [
          ...read(path).matchAll(
            /(?<![\w/.-])(?:docs|examples)\/[\w./-]*\.(?:md|ts|csv|json|html)\b/g,
          ),
        ]
          .map(([cited]) => cited)
          .filter((cited) => !files.includes(cited) && !BUILT_IN_A_CLONE.test(cited))
          .map((cited) => `${path}: ${cited}`),
      )
  );
}
