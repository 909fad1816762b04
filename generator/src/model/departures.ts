import type { ActionFile, ExampleFile, MemberFile, TypeFile } from "../spec-files.js";
import { dataTypeName, parseTypeRef } from "./type-ref.js";
import type { TypeRef } from "./types.js";
import { checkValue, isObject } from "./values.js";

/** A place where an example is not what its table says. */
export interface Departure {
  /** `examples[0].input.Offset`, `example.input.Offset` */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

type Side = "input" | "output";

/** Every departure of an action's examples from its tables, at most one a path. */
export function findDepartures(action: ActionFile, types: ReadonlyMap<string, TypeFile>): Departure[] {
  const examples = placedExamples(action);
  const departures = examples.flatMap(({ path, example }) =>
    (["input", "output"] as const).flatMap((side) =>
      checkObject(types, side, requiredBy(side, action[side]), action[side], example[side], `${path}.${side}`),
    ),
  );
  return onePerPath([...departures, ...examples.flatMap((placed) => checkFirstPage(action, placed))]);
}

interface PlacedExample {
  readonly path: string;
  readonly example: ExampleFile;
}

/** The curated example, then the manual's. */
function placedExamples({ example, examples }: ActionFile): PlacedExample[] {
  return [
    ...(example === undefined ? [] : [{ path: "example", example }]),
    ...examples.map((manual, index) => ({ path: `examples[${index}]`, example: manual })),
  ];
}

function checkObject(
  types: ReadonlyMap<string, TypeFile>,
  side: Side,
  expected: readonly string[],
  members: readonly MemberFile[],
  object: Readonly<Record<string, unknown>>,
  path: string,
): Departure[] {
  const missing = expected.filter((name) => !Object.hasOwn(object, name));
  return [
    ...(missing.length === 0
      ? []
      : [{ path, found: `no ${missing.join(", ")}`, expected: "the members of the table" }]),
    ...Object.entries(object).flatMap(([name, value]) => {
      const member = members.find((candidate) => candidate.name === name);
      const at = `${path}.${name}`;
      if (member === undefined) return [{ path: at, found: name, expected: "a member of the table" }];
      return [...checkExclusion(members, member, object, at), ...checkMember(types, side, member, value, at)];
    }),
  ];
}

/** An input may leave out what is optional; an answer shows everything but what a type calls optional. */
function requiredBy(side: Side, members: readonly MemberFile[]): string[] {
  return members
    .filter(({ required, mayBeMissing }) =>
      side === "input" ? required === true : required !== false && mayBeMissing !== true,
    )
    .map(({ name }) => name);
}

function checkExclusion(
  members: readonly MemberFile[],
  member: MemberFile,
  object: Readonly<Record<string, unknown>>,
  path: string,
): Departure[] {
  const earlier = members.slice(0, members.indexOf(member)).map(({ name }) => name);
  return Object.entries(member.exclusiveWith ?? {})
    .filter(([name, both]) => both === "refused" && earlier.includes(name) && Object.hasOwn(object, name))
    .map(([name]) => ({ path, found: `${member.name} beside ${name}`, expected: "one of the two" }));
}

function checkMember(
  types: ReadonlyMap<string, TypeFile>,
  side: Side,
  member: MemberFile,
  value: unknown,
  path: string,
): Departure[] {
  if (value === null) return takesNull(member, side) ? [] : [{ path, found: "null", expected: "a value" }];
  const ref = parseTypeRef(member.type);
  const type = types.get(dataTypeName(ref) ?? "");
  return [
    ...checkValue(member, value).map((problem) => ({
      path: path + problem.path,
      found: JSON.stringify(problem.found),
      expected: problem.expected,
    })),
    ...objectsIn(ref, value, path).flatMap(({ object, at }) =>
      type === undefined
        ? []
        : checkObject(types, side, member.partial ?? requiredBy(side, type.members), type.members, object, at),
    ),
  ];
}

/** Null is a documented value, or comes in an answer; sent, it may stand for what may be left out. */
function takesNull({ values = [], nullable, required }: MemberFile, side: Side): boolean {
  if (values.some((known) => known.value === null)) return true;
  return nullable === true && (side === "output" || required !== true);
}

interface PlacedObject {
  readonly object: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** The objects of a data type in a value: the value itself, or what its arrays hold. What is no object is left out. */
function objectsIn(ref: TypeRef, value: unknown, at: string): PlacedObject[] {
  if (ref.kind === "list") {
    return Array.isArray(value) ? value.flatMap((item, index) => objectsIn(ref.of, item, `${at}[${index}]`)) : [];
  }
  return isObject(value) ? [{ object: value, at }] : [];
}

function checkFirstPage({ paging }: ActionFile, { path: place, example }: PlacedExample): Departure[] {
  if (paging === undefined || paging.style === "none") return [];
  const offset = example.input[paging.offset];
  if (offset === undefined || Number(offset) >= paging.first) return [];
  const path = `${place}.input.${paging.offset}`;
  return [{ path, found: JSON.stringify(offset), expected: `at least ${paging.first}, the first page` }];
}

function onePerPath(departures: readonly Departure[]): Departure[] {
  return [...new Map(departures.toReversed().map((departure) => [departure.path, departure])).values()].toReversed();
}
