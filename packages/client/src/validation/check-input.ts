import { isPlainObject, kindOf } from "../base/kind-of.js";
import type { Field, Operation, Shape } from "../contract.js";
import type { InputIssue } from "../errors/errors.js";

/** What an operation does not allow in an input; nothing is sent where there is an issue. */
export type InputCheck = (operation: Operation, input: unknown) => InputIssue[] | Promise<InputIssue[]>;

type Members = Readonly<Record<string, unknown>>;

/** What a value of the right type, or a list, does not keep of what is documented for it. */
export type FindBreach = (field: Field, value: unknown) => Omit<InputIssue, "path"> | undefined;

/** Adds an issue for each member of an object that does not keep what it has to do with the others. The rest is as `checkObject` takes it. */
export type CheckRelations = (
  shape: Shape,
  part: Field["partial"],
  object: Members,
  prefix: string,
  addIssue: AddIssue,
) => void;

type AddIssue = (path: string, expected: string, found: string) => void;

/** What is asked besides the right types. */
export interface StrictRules {
  readonly ofValue: FindBreach;
  readonly ofObject: CheckRelations;
}

interface Check {
  readonly shapes: Operation["shapes"];
  readonly rules: StrictRules | undefined;
  readonly addIssue: AddIssue;
}

/** A caller mends a few faults at a time, and a long list may have one in every item. */
const maxIssues = 20;

/** Refuses missing, unknown and wrongly typed members, up to 20 of them. A sensitive value is never quoted. */
export function checkTypes(operation: Operation, input: unknown): InputIssue[] {
  return checkInput(operation, input);
}

/** The same, and what else is asked of values of the right type. */
export function checkInput(operation: Operation, input: unknown, rules?: StrictRules): InputIssue[] {
  const issues: InputIssue[] = [];
  const addIssue = (path: string, expected: string, found: string) => {
    if (issues.length < maxIssues) issues.push({ path, expected, found });
  };
  const check: Check = { shapes: operation.shapes, rules, addIssue };
  if (isPlainObject(input)) checkObject(check, operation.input, undefined, input, "");
  else addIssue("input", "an object", kindOf(input));
  return issues;
}

/** `prefix`: the path of the object, with a dot after it. `part`: the members that must be there, where a part of the shape is enough. */
function checkObject(check: Check, shape: Shape, part: Field["partial"], object: Members, prefix: string): void {
  const [fields, required] = lookupOf(shape);
  const needed = part ?? required;
  for (const name of needed) {
    if (!isGiven(object, name)) check.addIssue(prefix + name, "a value", "nothing");
  }
  for (const name of Object.keys(object)) {
    const value = object[name];
    if (value === undefined) continue;
    const field = fields.get(name);
    if (field === undefined) {
      check.addIssue(prefix + name.slice(0, 64), knownNames([...fields.keys()]), "an unknown member");
      continue;
    }
    const path = prefix + name;
    if (field.exclusiveWith !== undefined) checkExclusion(check, shape, object, field, path);
    // What must be there is null only where it is read.
    if (value !== null || !field.nullable || needed.includes(name)) {
      checkValue(check, field, value, path, field.list ?? 0);
    }
  }
  check.rules?.ofObject(shape, part, object, prefix, check.addIssue);
}

/** A shape's fields by name, and the names of those that are required. */
type Lookup = readonly [ReadonlyMap<string, Field>, readonly string[]];

const lookups = new WeakMap<Shape, Lookup>();

function lookupOf(shape: Shape): Lookup {
  let lookup = lookups.get(shape);
  if (lookup === undefined) {
    const required = shape.flatMap((field) => (field.required === true ? field.name : []));
    lookup = [new Map(shape.map((field) => [field.name, field])), required];
    lookups.set(shape, lookup);
  }
  return lookup;
}

/** A member that is undefined is left out of a request. */
function isGiven(object: Members, name: string): boolean {
  return Object.hasOwn(object, name) && object[name] !== undefined;
}

/** What there is in place of an unknown name. */
export function knownNames(names: readonly string[]): string {
  return names.length === 0 ? "no members" : `one of ${names.join(", ")}`;
}

/** Of two that the server refuses together, the later one has the issue. */
function checkExclusion(check: Check, shape: Shape, object: Members, field: Field, path: string): void {
  for (const { name } of shape.slice(0, shape.indexOf(field))) {
    if (field.exclusiveWith?.[name] === "refused" && isGiven(object, name))
      check.addIssue(path, `it or ${name}`, "both");
  }
}

/** `depth`: how many arrays lie around each value. */
function checkValue(check: Check, field: Field, value: unknown, path: string, depth: number): void {
  const shape = check.shapes[field.type];
  if (depth > 0) {
    if (Array.isArray(value)) checkItems(check, field, value, path, depth);
    else check.addIssue(path, "an array", kindOf(value));
  } else if (shape !== undefined) {
    if (isPlainObject(value)) checkObject(check, shape, field.partial, value, `${path}.`);
    else check.addIssue(path, "an object", kindOf(value));
  } else checkScalar(check, field, value, path);
}

function checkItems(check: Check, field: Field, list: readonly unknown[], path: string, depth: number): void {
  addBreach(check, field, list, path);
  for (let index = 0; index < list.length; index++) {
    checkValue(check, field, list[index], `${path}[${index}]`, depth - 1);
  }
}

function checkScalar(check: Check, field: Field, value: unknown, path: string): void {
  const expected = wrongType(field.type, value);
  if (expected === undefined) addBreach(check, field, value, path);
  else check.addIssue(path, expected, kindOf(value));
}

function addBreach({ rules, addIssue }: Check, field: Field, value: unknown, path: string): void {
  const breach = rules?.ofValue(field, value);
  if (breach !== undefined) addIssue(path, breach.expected, breach.found);
}

/** What was expected of a value that is not of the type. */
function wrongType(type: string, value: unknown): string | undefined {
  switch (type) {
    case "Integer":
      return Number.isSafeInteger(value) || typeof value === "bigint"
        ? undefined
        : "an integer up to 2^53, or a bigint";
    case "Float":
      return Number.isFinite(value) ? undefined : "a finite number";
    case "Boolean":
      return typeof value === "boolean" ? undefined : "a boolean";
    case "Timestamp":
    case "Date":
      return typeof value === "string" || isDate(value) ? undefined : "a string or a valid Date";
    case "Object":
      return isPlainObject(value) ? undefined : "an object";
    default:
      if (typeof value !== "string") return "a string";
      return value.isWellFormed() ? undefined : "a string without half a character (a lone surrogate)";
  }
}

function isDate(value: unknown): boolean {
  return value instanceof Date && !Number.isNaN(value.getTime());
}
