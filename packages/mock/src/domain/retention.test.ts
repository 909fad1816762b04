import { expect, it } from "vitest";
import { type RetentionSetting, retainedDigests } from "./retention.js";

const DAY_MS = 86_400_000;
const NOW_MS = 100 * DAY_MS;

/** Images by age in days. */
function candidates(...ages: number[]) {
  return ages.map((age, index) => ({ digest: `d${index}`, id: index + 1, pushedAtMs: NOW_MS - age * DAY_MS }));
}

const latest = (value: number): RetentionSetting => ({ key: "latestPushedK", value });
const within = (value: number): RetentionSetting => ({ key: "nDaysSinceLastPush", value });

it.each<[string, number[], RetentionSetting[], string[]]>([
  ["the latest images, in whatever order they come", [3, 1, 2], [latest(2)], ["d1", "d2"]],
  ["all when there are fewer", [3, 1], [latest(5)], ["d0", "d1"]],
  ["of images of the same time those with the higher ids", [1, 1, 1], [latest(2)], ["d1", "d2"]],
  ["what was pushed within the days, the last moment included", [0, 7, 7.001, 30], [within(7)], ["d0", "d1"]],
  ["nothing when all is older", [8, 9], [within(7)], []],
  ["what any of the rules keeps", [1, 5, 9, 20], [latest(1), within(9)], ["d0", "d1", "d2"]],
  ["everything by a rule that is not known", [1, 500], [{ key: "always", value: 1 }], ["d0", "d1"]],
  ["nothing of nothing", [], [latest(1)], []],
])("keeps %s", (_, ages, settings, expected) => {
  expect([...retainedDigests(candidates(...ages), settings, NOW_MS)].sort()).toEqual(expected);
});
