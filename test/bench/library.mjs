// The built library by its own name. This folder has a package.json of its own, so that a plain import
// of "paliers" would look for an installed one; asked from the root, the name means the root's build.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const root = createRequire(new URL("../../package.json", import.meta.url));

/** Imports an entry of the library: "paliers", "paliers/impact", … */
export const library = (entry) => import(pathToFileURL(root.resolve(entry)).href);
