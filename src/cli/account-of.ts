import type { FileAccount } from "./file-account.ts";
import type { ReportAccounting } from "./report-data.ts";

/** Adds up what became of the files. */
export function accountOf(accounts: readonly FileAccount[]): ReportAccounting {
  const sum = (field: "records" | "accepted" | "duplicates" | "rejected"): number =>
    accounts.reduce((total, account) => total + account[field], 0);
  return {
    records: sum("records"),
    accepted: sum("accepted"),
    duplicates: sum("duplicates"),
    rejected: sum("rejected"),
    orderDependent: accounts.some(({ orderDependent }) => orderDependent),
    files: accounts.map(({ file, records, accepted, duplicates, rejected, failure }) => ({
      file,
      records,
      accepted,
      duplicates,
      rejected,
      failure,
    })),
  };
}
