import type { ReportRequest } from "./report-request.ts";

/** How files of interactions are read, whatever is then made of them. */
export type SourceRequest = Pick<
  ReportRequest,
  "files" | "preset" | "calendar" | "delimiter" | "check" | "ids" | "locale"
>;
