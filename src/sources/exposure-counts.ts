/** The measures of an exposure. */
export const EXPOSURE_COUNTS = ["followers", "reach", "impressions", "views", "visitors"] as const;

/**
 * The measures of an exposure.
 *
 * @public
 */
export type ExposureCount = (typeof EXPOSURE_COUNTS)[number];
