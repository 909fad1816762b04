import { expect, it } from "vitest";
import { MAX_CLOCK_MS } from "../base/clock.js";
import { parseBookkeeping } from "./persistence.js";

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
