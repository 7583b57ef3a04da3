import { expect, test } from "vitest";
import { ACTIVITIES, ENGAGEMENT_ACTIVITIES } from "../../../src/goals/index.ts";

test("engagement is the first six activities; the rest is what it is balanced with", () => {
  expect(ACTIVITIES.slice(0, 6)).toEqual(ENGAGEMENT_ACTIVITIES);
  expect(ACTIVITIES.slice(6)).toEqual(["production", "sales", "other-marketing"]);
});
