import type { ReportRequest } from "./report-request.ts";

/** How files of interactions are read, whatever is then made of them. */
export type SourceRequest = Pick<
  ReportRequest,
  "files" | "preset" | "dates" | "calendar" | "delimiter" | "check" | "ids" | "locale"
>;
