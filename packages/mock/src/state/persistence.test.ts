import { expect, it } from "vitest";
import { createContext } from "../../test/contexts.js";
import { tc3Post } from "../../test/requests.js";
import { MAX_CLOCK_MS } from "../base/clock.js";
import {
  bookkeepingOf,
  type KeptState,
  type Persistence,
  PersistenceError,
  parseBookkeeping,
  refusalOf,
  startPersistence,
  type WholeState,
} from "./persistence.js";

const counter = (last: number) => ({ instanceId: "tcr-a", name: "gcJobs", last });

/** Starts a state with something that keeps it, which notes what it is told. */
function started(kept: WholeState | undefined) {
  const { store, clock, ids } = createContext(tc3Post("DescribeRegions")).services;
  const written: unknown[] = [];
  const disk: { kept?: KeptState; refusal?: PersistenceError } = {};
  const persistence: Persistence = {
    load: () => kept,
    attach: (state) => {
      disk.kept = state;
    },
    refusal: () => disk.refusal,
    write: (changes) => {
      written.push([changes.map(({ after }) => after), disk.kept?.bookkeeping()]);
    },
    flushed: () => undefined,
    close: async () => {},
  };
  const begun: string[] = [];
  startPersistence({ store, clock, ids }, persistence, () => begun.push("begun"));
  return { store, clock, ids, written, begun, disk };
}

it("goes on where it stood, and does not write what it has read", () => {
  const from = createContext(tc3Post("DescribeRegions")).services;
  from.clock.advance();
  from.ids.requestId();
  const bookkeeping = bookkeepingOf(from);
  const { store, clock, ids, written, begun } = started({ ...bookkeeping, tables: { counters: [counter(3)] } });
  expect(store.counters.all()).toEqual([counter(3)]);
  expect(bookkeepingOf({ store, clock, ids })).toEqual(bookkeeping);
  expect(ids.requestId()).toBe(from.ids.requestId());
  expect([written, begun, store.pending]).toEqual([[], [], []]);
});

it("begins anew where nothing is kept, and hands over each commit with where clock and ids stand then", () => {
  const { store, clock, ids, written, begun } = started(undefined);
  expect([written, begun]).toEqual([[], ["begun"]]);
  store.counters.put(counter(1));
  expect(written).toEqual([]);
  store.commit();
  expect(written).toEqual([[[counter(1)], bookkeepingOf({ store, clock, ids })]]);
});

it("begins anew where nothing keeps the state", () => {
  const { store, clock, ids } = createContext(tc3Post("DescribeRegions")).services;
  const begun: string[] = [];
  startPersistence({ store, clock, ids }, undefined, () => begun.push("begun"));
  store.counters.put(counter(1));
  store.commit();
  expect(begun).toEqual(["begun"]);
});

it("hands over each commit to what refuses none", () => {
  const { store, clock, ids } = createContext(tc3Post("DescribeRegions")).services;
  const written: unknown[] = [];
  const persistence: Persistence = {
    load: () => undefined,
    attach: () => {},
    write: (changes) => written.push(...changes.map(({ after }) => after)),
    flushed: () => undefined,
    close: async () => {},
  };
  startPersistence({ store, clock, ids }, persistence, () => {});
  store.counters.put(counter(1));
  store.commit();
  expect(written).toEqual([counter(1)]);
});

it("commits nothing while changes are refused", () => {
  const { store, written, disk } = started(undefined);
  disk.refusal = refusalOf(new Error("by the test"));
  store.counters.put(counter(1));
  expect(() => store.commit()).toThrow(disk.refusal);
  expect([store.counters.all(), written]).toEqual([[], []]);
});

it("shows what keeps the state all of it, and takes back what that cannot keep", () => {
  const { store, clock, ids, disk } = started(undefined);
  store.counters.put(counter(1));
  const changes = store.commit();
  expect(disk.kept?.freeze().filter(([, rows]) => rows.length > 0)).toEqual([["counters", [counter(1)]]]);
  expect(disk.kept?.bookkeeping()).toEqual(bookkeepingOf({ store, clock, ids }));
  disk.kept?.undo(changes);
  expect(store.counters.all()).toEqual([]);
});

it.each(["ENOSPC", "EDQUOT", "EFBIG"])("refuses changes for want of room after %s", (code) => {
  const cause = Object.assign(new Error("by the test"), { code });
  const refusal = refusalOf(cause);
  expect(refusal).toBeInstanceOf(PersistenceError);
  expect(refusal).toMatchObject({ name: "PersistenceError", isFull: true, cause });
  expect(refusal.message).toBe("The disk is full: changes are refused until there is room.");
});

it.each([new Error("no code"), Object.assign(new Error("code"), { code: "EIO" }), { code: "ENOSPC" }, "ENOSPC"])(
  "refuses changes for another reason after %s",
  (cause) => {
    const refusal = refusalOf(cause);
    expect(refusal).toMatchObject({ isFull: false, cause });
    expect(refusal.message).toBe("The data folder cannot be written: changes are refused until it can.");
  },
);

const ids = { seed: "1", diagnoses: 2, sources: { a: [1, 2, 3, 4], b: [-1, 0, 0, 0] } };

it.each([0, 5, MAX_CLOCK_MS - 1])("reads where clock and ids stood, the clock at %i", (clockMs) => {
  expect(parseBookkeeping({ clockMs, ids, more: 1 })).toEqual({ clockMs, ids });
});

it("reads ids that nothing was drawn from", () => {
  const none = { seed: "", diagnoses: 0, sources: {} };
  expect(parseBookkeeping({ clockMs: 5, ids: none })).toEqual({ clockMs: 5, ids: none });
});

it.each([
  [undefined],
  [null],
  ["text"],
  [[]],
  [{ ids }],
  [{ clockMs: -1, ids }],
  [{ clockMs: 0.5, ids }],
  [{ clockMs: "5", ids }],
  [{ clockMs: MAX_CLOCK_MS, ids }],
  [{ clockMs: 5 }],
  [{ clockMs: 5, ids: null }],
  [{ clockMs: 5, ids: [] }],
  [{ clockMs: 5, ids: { ...ids, seed: 1 } }],
  [{ clockMs: 5, ids: { ...ids, diagnoses: 0.5 } }],
  [{ clockMs: 5, ids: { ...ids, sources: null } }],
  [{ clockMs: 5, ids: { ...ids, sources: "abcd" } }],
  [{ clockMs: 5, ids: { ...ids, sources: [] } }],
  [{ clockMs: 5, ids: { ...ids, sources: { a: [1, 2, 3] } } }],
  [{ clockMs: 5, ids: { ...ids, sources: { a: [1, 2, 3, 4, 5] } } }],
  [{ clockMs: 5, ids: { ...ids, sources: { a: [1, 2, 3, "4"] } } }],
  [{ clockMs: 5, ids: { ...ids, sources: { a: "1234" } } }],
  [{ clockMs: 5, ids: { ...ids, sources: { a: [1, 2, 3, 4], b: null } } }],
])("reads nothing from %j", (value) => {
  expect(parseBookkeeping(value)).toBeUndefined();
});
