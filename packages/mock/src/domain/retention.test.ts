import { expect, it } from "vitest";
import { createContext } from "../../test/contexts.js";
import { tc3Post } from "../../test/requests.js";
import type { RetentionFilter, RetentionItem, RetentionRule } from "../state/entities/retention.js";
import { type RetentionSetting, retainedDigests, runDue, runRetention } from "./retention.js";

const DAY_MS = 86_400_000;
const NOW_MS = 100 * DAY_MS;

/** A tag of an image of its own for each age in days. */
function tagsOfAge(...ages: number[]) {
  return ages.map((age, index) => {
    return { name: `v${index}`, digest: `d${index}`, id: index + 1, pushedAtMs: NOW_MS - age * DAY_MS };
  });
}

const latest = (value: number): RetentionSetting => ({ key: "latestPushedK", value });
const within = (value: number): RetentionSetting => ({ key: "nDaysSinceLastPush", value });

it.each<[string, number[], RetentionSetting[], string[]]>([
  ["the latest tags, in whatever order they come", [3, 1, 2], [latest(2)], ["d1", "d2"]],
  ["all when there are fewer", [3, 1], [latest(5)], ["d0", "d1"]],
  ["of tags of the same time those with the higher ids", [1, 1, 1], [latest(2)], ["d1", "d2"]],
  ["what was pushed within the days, the last moment included", [0, 7, 7.001, 30], [within(7)], ["d0", "d1"]],
  ["nothing when all is older", [8, 9], [within(7)], []],
  ["nothing of the latest none", [0, 1], [latest(0)], []],
  ["by days what was pushed a moment too early not", [7 + 1 / DAY_MS], [within(7)], []],
  ["what any of the rules keeps", [1, 5, 9, 20], [latest(1), within(9)], ["d0", "d1", "d2"]],
  ["everything by a rule that is not known", [1, 500], [{ key: "always", value: 1 }], ["d0", "d1"]],
  ["nothing of nothing", [], [latest(1)], []],
])("keeps %s", (_, ages, settings, expected) => {
  expect([...retainedDigests(tagsOfAge(...ages), settings, NOW_MS)].sort()).toEqual(expected);
});

/** Rules of one instance by the days on which each is due. */
function withRules(...dueDays: (number | undefined)[]) {
  const { services } = createContext(tc3Post("DescribeRegions"));
  for (const [index, day] of dueDays.entries()) {
    const rule: RetentionRule = {
      instanceId: "tcr-a",
      namespace: `ns-${index + 1}`,
      id: index + 1,
      key: "latestPushedK",
      value: 1,
      cronSetting: "daily",
      isDisabled: false,
      ...(day === undefined ? {} : { nextRunAtMs: day * DAY_MS }),
    };
    services.store.retentionRules.put(rule);
  }
  const runAt = (ms: number) => {
    services.clock.set(ms);
    runDue(services);
    return services.store.retentionExecutions.all().map(({ id, retentionId, startedAtMs }) => {
      return [id, retentionId, startedAtMs / DAY_MS];
    });
  };
  const nextDays = () => services.store.retentionRules.all().map(({ nextRunAtMs }) => (nextRunAtMs ?? 0) / DAY_MS);
  return { runAt, nextDays };
}

/** A repository of images, each pushed at a time, with its tags by the times of their pushes. */
function withImages(
  images: Readonly<Record<string, readonly [atMs: number, tags: Readonly<Record<string, number>>]>>,
  items?: readonly RetentionItem[],
) {
  const { services } = createContext(tc3Post("DescribeRegions"));
  const { store } = services;
  const inNamespace = { instanceId: "tcr-a", namespace: "ns" };
  const words = { description: "", briefDescription: "", createdAtMs: 0, updatedAtMs: 0 };
  store.repositories.put({ ...inNamespace, name: "app", ...words });
  for (const [index, [digest, [atMs, tags]]] of Object.entries(images).entries()) {
    const image = { ...inNamespace, repository: "app", digest, mediaType: "", size: 0, id: index + 1 };
    store.artifacts.put({ ...image, manifest: "{}", config: "", pushedAtMs: atMs });
    for (const [name, pushedAtMs] of Object.entries(tags)) store.imageTags.put({ ...image, name, pushedAtMs });
  }
  const rule = {
    ...inNamespace,
    id: 1,
    key: "latestPushedK",
    value: 2,
    cronSetting: "manual",
    isDisabled: false,
    items,
  };
  return {
    store,
    run: (isDryRun: boolean) => runRetention(services, rule, { isDryRun, atMs: 100 }),
    left: () =>
      [store.artifacts, store.imageTags].map((table) =>
        table
          .all()
          .map((row) => ("name" in row ? row.name : row.digest))
          .sort(),
      ),
  };
}

it("keeps the latest tags by number, and of their images all tags; images without a tag are passed over", () => {
  const { store, run, left } = withImages({
    bare: [95, {}],
    twice: [30, { a: 10, b: 90 }],
    old: [20, { c: 20 }],
    later: [30, { d: 80, e: 81 }],
  });
  run(true);
  expect(left()).toEqual([
    ["bare", "later", "old", "twice"],
    ["a", "b", "c", "d", "e"],
  ]);
  run(false);
  expect(left()).toEqual([
    ["bare", "later", "twice"],
    ["a", "b", "d", "e"],
  ]);
  const task = { instanceId: "tcr-a", repository: "app", total: 5, retained: 4 };
  expect(store.retentionTasks.all()).toEqual([
    { ...task, executionId: 1, id: 1 },
    { ...task, executionId: 2, id: 2 },
  ]);
});

it("counts two tags of one image as two", () => {
  const { run, left } = withImages({
    last: [30, { latest: 31, v3: 30 }],
    before: [20, { v2: 20 }],
    first: [10, { v1: 10 }],
  });
  run(false);
  expect(left()).toEqual([["last"], ["latest", "v3"]]);
});

it("keeps by rules with filters what any of them keeps, and leaves alone repositories that none looks at", () => {
  const images = { a: [10, { v1: 10 }], b: [20, { v2: 20 }], c: [30, { edge: 30 }], d: [40, { nightly: 40 }] } as const;
  const rules = { v: { pattern: "v*", isExcluding: false }, app: { pattern: "app", isExcluding: false } };
  const latestOf = (tags: RetentionFilter, repositories = rules.app): RetentionItem => {
    return { key: "latestPushedK", value: 1, tags, repositories };
  };
  const leftBy = (...items: RetentionItem[]) => {
    const { run, left } = withImages(images, items);
    run(false);
    return left()[1];
  };
  expect(leftBy(latestOf(rules.v))).toEqual(["v2"]);
  expect(leftBy(latestOf(rules.v), latestOf({ ...rules.v, isExcluding: true }))).toEqual(["nightly", "v2"]);
  expect(leftBy(latestOf(rules.v, { ...rules.app, isExcluding: true }))).toEqual(["edge", "nightly", "v1", "v2"]);
});

it("keeps an image of which one tag is immutable", () => {
  const { store, run, left } = withImages({
    both: [10, { v1: 10, edge: 10 }],
    old: [20, { old: 20 }],
    last: [30, { last: 30 }],
    first: [40, { first: 40 }],
  });
  const patterns = {
    repositoryPattern: "app",
    tagPattern: "v*",
    repositoryDecoration: "repoMatches",
    tagDecoration: "matches",
  };
  store.immutableTagRules.put({ instanceId: "tcr-a", namespace: "ns", id: 1, isDisabled: false, ...patterns });
  run(false);
  expect(left()).toEqual([
    ["both", "first", "last"],
    ["edge", "first", "last", "v1"],
  ]);
});

it("runs a rule from the moment on at which it is due, and not before", () => {
  const { runAt, nextDays } = withRules(100);
  expect([runAt(100 * DAY_MS - 1), nextDays()]).toEqual([[], [100]]);
  expect([runAt(100 * DAY_MS), nextDays()]).toEqual([[[1, 1, 100]], [101]]);
  expect(runAt(101 * DAY_MS - 1)).toHaveLength(1);
});

it("runs the rules that are due, the earliest first, and each once for what it missed", () => {
  const { runAt, nextDays } = withRules(103, undefined, 101, 104, 102);
  expect(runAt(103.5 * DAY_MS)).toEqual([
    [1, 3, 103],
    [2, 5, 103],
    [3, 1, 103],
  ]);
  expect(nextDays()).toEqual([104, 0, 104, 104, 104]);
});

it("runs a rule that has become one by hand for the last time when it was due", () => {
  const { services } = createContext(tc3Post("DescribeRegions"));
  const rule = { instanceId: "tcr-a", namespace: "ns", id: 1, key: "latestPushedK", value: 1, isDisabled: false };
  services.store.retentionRules.put({ ...rule, cronSetting: "manual", nextRunAtMs: 5 });
  services.clock.set(10);
  runDue(services);
  expect(services.store.retentionExecutions.all()).toMatchObject([{ startedAtMs: 5, isDryRun: false }]);
  expect(services.store.retentionRules.all()).toStrictEqual([{ ...rule, cronSetting: "manual" }]);
});
