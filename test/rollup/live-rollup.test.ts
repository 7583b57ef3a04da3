import { describe, expect, test, vi } from "vitest";
import { fiveLevels, type Interaction, liveRollup, rollup } from "../../src/index.ts";

const MINUTE = 60_000;
const act = (id: number, minute: number): Interaction => ({
  id: String(id),
  at: minute * MINUTE,
  kind: "like",
  channel: { platform: "web", ownership: "owned" },
  actor: `u${id % 7}`,
});

describe("a live rollup", () => {
  test("counts the last minutes before the latest act, in any order of arrival", () => {
    const live = liveRollup(fiveLevels, { window: "15m" });
    live.add(act(1, 10), act(2, 20));
    live.add(act(3, 0));
    live.add(act(4, 12));
    expect(live.snapshot()).toEqual(rollup([act(1, 10), act(2, 20), act(4, 12)], fiveLevels));
    live.add(act(5, 26));
    expect(live.snapshot()).toEqual(rollup([act(2, 20), act(4, 12), act(5, 26)], fiveLevels));
  });

  test("gives the same object until something changes", () => {
    const live = liveRollup(fiveLevels, { window: "15m" });
    const empty = live.snapshot();
    expect(live.snapshot()).toBe(empty);
    live.add(act(1, 20));
    const one = live.snapshot();
    expect(one).not.toBe(empty);
    live.add(act(2, 0));
    live.advance(10 * MINUTE);
    expect(live.snapshot()).toBe(one);
  });

  test("moves on without acts, and never back", () => {
    const live = liveRollup(fiveLevels, { window: "15m" });
    live.add(act(1, 20));
    live.advance(34 * MINUTE);
    expect(live.snapshot().interactions).toBe(1);
    live.advance(35 * MINUTE);
    expect(live.snapshot().interactions).toBe(0);
    live.advance(0);
    live.advance(Number.NaN);
    expect(live.snapshot().interactions).toBe(0);
  });

  test("tells its listeners until they leave, and needs no this", () => {
    const { add, advance, subscribe } = liveRollup(fiveLevels, { window: "6h" });
    const listener = vi.fn();
    const leave = subscribe(listener);
    add(act(1, 1));
    advance(2 * MINUTE);
    expect(listener).toHaveBeenCalledTimes(2);
    leave();
    add(act(2, 3));
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test("says the same when nobody looks for a long time", () => {
    const live = liveRollup(fiveLevels, { window: "15m", kinds: { unboxing: "create" } });
    const acts = Array.from({ length: 5000 }, (_, index) => act(index, index / 10));
    for (const one of acts) live.add(one);
    expect(live.snapshot()).toEqual(
      rollup(
        acts.filter(({ at }) => at > (499.9 - 15) * MINUTE),
        fiveLevels,
      ),
    );
  });

  test("takes many acts as one change", () => {
    const live = liveRollup(fiveLevels, { window: "15m" });
    let changes = 0;
    live.subscribe(() => {
      changes += 1;
    });
    const acts = [1, 2, 3].map((id) => ({
      id: String(id),
      at: id,
      kind: "like",
      channel: { platform: "web", ownership: "owned" } as const,
    }));
    live.addAll(new Set(acts));
    expect([changes, live.snapshot().interactions]).toEqual([1, 3]);
    live.addAll([]);
    expect(changes).toBe(1);
  });

  test("refuses a window that is none", () => {
    // @ts-expect-error a length in words
    expect(() => liveRollup(fiveLevels, { window: "15 minutes" })).toThrow(
      "paliers invalid-duration",
    );
  });
});
