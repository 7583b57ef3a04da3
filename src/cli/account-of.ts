import type { FileAccount } from "./file-account.ts";
import type { ReportAccounting, ReportFile } from "./report-data.ts";

function fileOf({
  file,
  records,
  accepted,
  duplicates,
  rejected,
  failure,
}: FileAccount): ReportFile {
  return { file, records, accepted, duplicates, rejected, failure };
}

/** Adds up what became of the files; that of the exposures stands apart, since it holds no acts. */
export function accountOf(
  accounts: readonly FileAccount[],
  exposures: FileAccount | null = null,
): ReportAccounting {
  const sum = (field: "records" | "accepted" | "duplicates" | "rejected"): number =>
    accounts.reduce((total, account) => total + account[field], 0);
  return {
    records: sum("records"),
    accepted: sum("accepted"),
    duplicates: sum("duplicates"),
    rejected: sum("rejected"),
    orderDependent: accounts.some(({ orderDependent }) => orderDependent),
    files: accounts.map(fileOf),
    ...(exposures === null ? undefined : { exposures: fileOf(exposures) }),
  };
}
