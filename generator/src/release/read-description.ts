import { isScalarName } from "../model/type-ref.js";
import type { MemberStructure, Structure } from "../structure.js";

/** The parts that we read of the description format of the official CLI: actions by name, objects by name. */
export interface CliDescription {
  readonly metadata?: {
    /** `cvm` */
    readonly serviceShortName?: string;
    /** `2017-03-12` */
    readonly apiVersion?: string;
    readonly serviceNameEN?: string;
  };
  readonly actions: Readonly<Record<string, CliAction>>;
  readonly objects: Readonly<Record<string, { readonly members: readonly CliMember[]; readonly document?: string }>>;
}

export interface CliAction {
  readonly input: string;
  readonly output: string;
  /** online, deprecated, or offline: withdrawn. */
  readonly status?: string;
  readonly document?: string;
}

export interface CliMember {
  readonly name: string;
  /** string, int, float, bool, object or list. */
  readonly type: string;
  /** What the type is made of: int64, datetime_iso, an object's name. */
  readonly member: string;
  readonly required?: boolean;
  readonly value_allowed_null?: boolean;
  /** False where an answer may leave it out. */
  readonly output_required?: boolean;
  readonly document?: string;
  /** As text, whatever the type. */
  readonly example?: string;
}

/** Reads such a description into a structure, without the actions that have been withdrawn. */
export function readCliDescription(description: CliDescription): Structure {
  const { actions, objects } = description;
  const messages = new Set(Object.values(actions).flatMap(({ input, output }) => [input, output]));
  const membersOf = (name: string) => objects[name]?.members ?? [];
  return {
    actions: Object.fromEntries(
      Object.entries(actions)
        .filter(([, { status }]) => status !== "offline")
        .map(([name, { input, output, status }]) => [
          name,
          {
            input: membersOf(input).map(inputMember),
            output: membersOf(output).filter(isOwn).map(outputMember),
            ...(status === undefined ? {} : { deprecated: status === "deprecated" }),
          },
        ]),
    ),
    types: Object.fromEntries(
      Object.keys(objects)
        .filter((name) => !messages.has(name))
        .map((name) => [typeNameOf(name), membersOf(name).map(typeMember)]),
    ),
  };
}

/** Checks that a parsed JSON file has the outline of such a description. */
export function isCliDescription(value: unknown): value is CliDescription {
  if (!isRecord(value) || !isRecord(value["actions"]) || !isRecord(value["objects"])) return false;
  return (
    Object.values(value["actions"]).every((action) => isRecord(action) && "input" in action && "output" in action) &&
    Object.values(value["objects"]).every((object) => isRecord(object) && Array.isArray(object["members"]))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOwn({ name }: CliMember): boolean {
  return name !== "RequestId";
}

function inputMember(member: CliMember): MemberStructure {
  return { name: member.name, type: typeOf(member), required: member.required === true };
}

function outputMember(member: CliMember): MemberStructure {
  return {
    name: member.name,
    type: typeOf(member),
    nullable: member.value_allowed_null === true,
    ...missingOf(member),
  };
}

function typeMember(member: CliMember): MemberStructure {
  return {
    name: member.name,
    type: typeOf(member),
    ...(member.required === undefined ? {} : { required: member.required }),
    ...(member.value_allowed_null === undefined ? {} : { nullable: member.value_allowed_null }),
    ...missingOf(member),
  };
}

function missingOf({ output_required: isThere }: CliMember): Pick<MemberStructure, "mayBeMissing"> {
  return isThere === undefined ? {} : { mayBeMissing: !isThere };
}

function typeOf({ type, member }: CliMember): string {
  return type === "list" ? `Array of ${atomOf(member)}` : atomOf(member);
}

const atoms: Readonly<Record<string, string>> = {
  string: "String",
  int64: "Integer",
  uint64: "Integer",
  float: "Float",
  bool: "Boolean",
  datetime: "Timestamp",
  datetime_iso: "Timestamp",
  date: "Date",
  binary: "Binary",
};

function atomOf(member: string): string {
  return Object.hasOwn(atoms, member) ? (atoms[member] ?? member) : typeNameOf(member);
}

/** A type that is called as a scalar of the manual has `_` behind its name: on the wire no type has one. */
export function typeNameOf(object: string): string {
  return isScalarName(object) ? `${object}_` : object;
}
