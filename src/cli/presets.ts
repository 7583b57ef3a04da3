// Written by `npm run generate` from what is published.
import type { ExportPreset } from "../sources/export-preset.ts";
import { facebookMetrics } from "../sources/facebook-metrics.ts";
import { facebookPosts } from "../sources/facebook-posts.ts";

/** The presets that `--preset` knows by name. */
export const PRESETS: { readonly [id: string]: ExportPreset } = {
  [facebookMetrics.id]: facebookMetrics,
  [facebookPosts.id]: facebookPosts,
};
