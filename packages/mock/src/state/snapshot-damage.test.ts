import fc from "fast-check";
import { expect, it } from "vitest";
import { createEmulator } from "../../test/ask.js";
import { callAll, createFullEmulator } from "../../test/full-state.js";
import { type Snapshot, SnapshotError } from "./snapshot.js";

const full = await createFullEmulator();
const whole = JSON.stringify(full.emulator.snapshot());
const parse = (): Snapshot => JSON.parse(whole) as Snapshot;

/** Somewhere inside a value: each number chooses a member, as long as there are any. */
type Place = readonly number[];

interface Spot {
  readonly holder: Record<string, unknown> | unknown[];
  readonly member: string;
}

function spotAt(value: unknown, place: Place): Spot | undefined {
  let [holder, spot]: [unknown, Spot | undefined] = [value, undefined];
  for (const step of place) {
    if (typeof holder !== "object" || holder === null) break;
    const names = Object.keys(holder);
    const member = names[step % names.length];
    if (member === undefined) break;
    spot = { holder: holder as Spot["holder"], member };
    holder = (holder as Record<string, unknown>)[member];
  }
  return spot;
}

const foreign = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, false, "", "x", "a/b", "tcr-none", "Running", "Deleting", "daily", "{", "**", "[", "sha256:1"],
    ...[0, 1, 2, 7, -1, 0.5, 2 ** 31, 2 ** 53, 1e300, 8.64e15, [], [[]], {}, { $bytes: "AQ==" }, { $bytes: "%" }],
    ...[{ reads: 1 }, { clockMs: -1 }, "\ud800", "__proto__", "constructor"],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A change of one thing: other value, none, one more row, a row less, two values exchanged. */
const damage = fc.record({
  kind: fc.constantFrom("alter", "alter", "alter", "replace", "remove", "repeat", "exchange", "rename"),
  place: fc.array(fc.nat(1000), { minLength: 3, maxLength: 6 }),
  other: fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
  value: foreign,
});

/** Another value of the same kind: what types alone do not tell. */
function altered(before: unknown, value: unknown): unknown {
  if (typeof before === "string") return typeof value === "string" ? value : `${before}x`;
  if (typeof before === "number") return typeof value === "number" ? value : before + 1;
  return typeof before === "boolean" ? !before : value;
}

function applyDamage(
  tables: object,
  { kind, place, other, value }: typeof damage extends fc.Arbitrary<infer D> ? D : never,
): void {
  const spot = spotAt(tables, place);
  if (spot === undefined) return;
  const holder = spot.holder as Record<string, unknown>;
  const { member } = spot;
  if (kind === "alter") holder[member] = altered(holder[member], value);
  else if (kind === "replace") holder[member] = value;
  else if (kind === "rename") holder[`${member}X`] = holder[member];
  else if (kind === "repeat" && Array.isArray(holder)) holder.push(structuredClone(holder[Number(member)]));
  else if (kind === "exchange") {
    const second = spotAt(tables, other);
    if (second !== undefined)
      holder[member] = structuredClone((second.holder as Record<string, unknown>)[second.member]);
  } else if (Array.isArray(holder)) holder.splice(Number(member), 1);
  else delete holder[member];
}

it("has rows in every table, and every action answers on them", async () => {
  const { tables } = full.emulator.snapshot();
  expect(Object.keys(tables).toSorted()).toEqual(Object.keys(full.emulator.tables).toSorted());
  const codes = await callAll(createEmulator({ edition: "lenient", snapshot: parse() }), full.ids);
  expect(new Set(codes.map((code) => code.split(":")[0])).size).toBe(76);
  expect(codes.filter((code) => code.endsWith(": InternalError"))).toEqual([]);
  expect(codes.filter((code) => code.endsWith(": ok")).length).toBeGreaterThan(76);
});

it("is refused with everything as before, or taken, and then every action answers", async () => {
  let [taken, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 2 }), async (damages) => {
      const snapshot = parse();
      for (const each of damages) applyDamage(snapshot.tables, each);
      const emulator = createEmulator({ edition: "lenient", snapshot: parse() });
      try {
        emulator.restore(JSON.parse(JSON.stringify(snapshot)));
      } catch (error) {
        expect(error).toBeInstanceOf(SnapshotError);
        expect(String(error)).toMatch(/: \w+(?:\[\d+\] is no row: [\s\S]+| is no list)\.$|does not know/);
        expect(JSON.stringify(emulator.snapshot())).toBe(whole);
        refused += 1;
        return;
      }
      taken += 1;
      const codes = await callAll(emulator, full.ids);
      expect(codes.filter((code) => code.endsWith(": InternalError"))).toEqual([]);
      // What every action has left is a state as well.
      expect(() => createEmulator({ snapshot: emulator.snapshot() })).not.toThrow();
    }),
    { numRuns: 400 },
  );
  expect(taken).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
}, 120_000);
