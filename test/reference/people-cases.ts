import { type Day, type Interaction, retention } from "../../src/index.ts";

/** What a case of the retention file gives: the days, from 0 on, on which each person acted. */
interface RetentionInputs {
  readonly activeDays: readonly (readonly number[])[];
  readonly horizon: number;
  readonly periodDays: number;
  readonly periods: number;
}

const DAY = 86_400_000;
const channel = { platform: "any", ownership: "owned" } as const;

function retentionOf({ activeDays, horizon, periodDays, periods }: RetentionInputs) {
  const acts = activeDays.flatMap((days, person) =>
    days.map(
      (day): Interaction => ({
        id: `${person}:${day}`,
        at: day * DAY,
        kind: "read",
        channel,
        actor: String(person),
      }),
    ),
  );
  const asOf = new Date(horizon * DAY).toISOString().slice(0, 10) as Day;
  const options = { period: `${periodDays}d`, periods, asOf } as const;
  const plain = retention(acts, options);
  const rolling = retention(acts, { ...options, mode: "unbounded" });
  return {
    rows: plain.all.map(({ period, eligible, active, rate }, index) => ({
      period,
      eligible,
      active,
      rate: rate.value,
      rolling: rolling.all[index]?.rate.value ?? null,
    })),
  };
}

/** One entry a function of the cases. */
export const peopleCases = { retention: retentionOf };
