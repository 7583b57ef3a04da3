import type { ExportPreset } from "../sources/export-preset.ts";
import { facebookMetrics } from "../sources/facebook-metrics.ts";
import { facebookPosts } from "../sources/facebook-posts.ts";

/** The presets that `--preset` knows by name. */
export const PRESETS: { readonly [id: string]: ExportPreset } = Object.fromEntries(
  [facebookMetrics, facebookPosts].map((preset) => [preset.id, preset]),
);
