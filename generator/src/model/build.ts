import type { Spec } from "../spec.js";
import type { ActionFile, MemberFile, TypeFile } from "../spec-files.js";
import { typeClosure } from "./closure.js";
import { flagsOfInput } from "./flags.js";
import { localName, localTypeName } from "./identifiers.js";
import { camelCase } from "./names.js";
import { dataTypeName, parseTypeRef } from "./type-ref.js";
import type { Action, Api, DataType, ErrorCode, Member, Paging, Waiter } from "./types.js";

/** Resolves a spec without faults into the model. */
export function buildApi(spec: Spec): Api {
  const { json: service } = spec.service;
  const { json: errors } = spec.errors;
  const reservedFlags = new Set(service.reservedFlags);
  const codes = new Map([...errors.common, ...errors.service].map((error) => [error.code, error]));
  const actions = byName(spec.actions.map(({ json, group }) => buildAction(json, group, codes, reservedFlags)));
  const types = byName(spec.types.map(({ json }) => buildType(json, actions)));
  return {
    name: service.name,
    title: service.title,
    summary: service.summary,
    version: service.version,
    docs: service.docs,
    groups: service.groups.map((group) => {
      const own = actions.filter((action) => action.group === group.name);
      return { ...group, actions: own, inManualOrder: inManualOrder(own, spec) };
    }),
    actions,
    types,
    errors: { common: errors.common, service: errors.service, notes: errors.notes ?? [] },
    releases: spec.releases.json.releases,
    releaseNotes: spec.releases.json.notes ?? [],
    endpoints: service.endpoints,
    regions: service.regions,
    limits: service.limits,
    protocol: service.protocol,
    signatureMethods: service.signatureMethods,
    commonParameters: service.commonParameters ?? [],
    guides: service.guides ?? {},
    reservedFlags: service.reservedFlags ?? [],
    reservedCommands: service.reservedCommands ?? [],
    notes: service.notes ?? [],
  };
}

/** Names of the data types that an action uses, directly or inside another type, in the order of their names. */
export function typesOfAction(action: Action, types: readonly DataType[]): string[] {
  const known = new Map(types.map((type) => [type.name, type]));
  return typeClosure(directTypes([...action.input, ...action.output]), (name) =>
    directTypes(known.get(name)?.members ?? []),
  );
}

function byName<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Actions without a place come last, in the order of their names. */
function inManualOrder(actions: readonly Action[], spec: Spec): Action[] {
  const places = new Map(spec.actions.map(({ json }) => [json.name, json.place ?? Number.POSITIVE_INFINITY]));
  const place = ({ name }: Action) => places.get(name) ?? Number.POSITIVE_INFINITY;
  return actions.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function buildAction(
  file: ActionFile,
  group: string,
  codes: ReadonlyMap<string, ErrorCode>,
  reservedFlags: ReadonlySet<string>,
): Action {
  return {
    name: file.name,
    methodName: camelCase(file.name),
    localName: localName(file.name),
    group,
    summary: file.summary,
    details: file.details,
    docs: file.docs,
    deprecated: file.deprecated,
    release: file.release,
    kind: file.kind,
    rateLimit: file.rateLimit,
    region: file.region,
    input: file.input.map(buildMember),
    flags: flagsOfInput(file.input, reservedFlags),
    output: file.output.map(buildMember),
    errors: file.errors.flatMap((code) => codes.get(code) ?? []),
    paging: buildPaging(file),
    destructive: file.destructive === false ? undefined : file.destructive,
    longRunning: file.longRunning ?? false,
    waiters: isList(file.waiters) ? file.waiters.map(buildWaiter) : [],
    example: file.example,
    examples: file.examples,
    notes: file.notes ?? [],
  };
}

function buildType(file: TypeFile, actions: readonly Action[]): DataType {
  const groupOf = new Map(actions.map((action) => [action.name, action.group]));
  return {
    name: file.name,
    localName: localTypeName(file.name, new Set(groupOf.keys())),
    summary: file.summary,
    release: file.release,
    members: file.members.map(buildMember),
    usedBy: file.usedBy,
    groups: [...new Set(file.usedBy.flatMap((name) => groupOf.get(name) ?? []))],
    notes: file.notes ?? [],
  };
}

export function buildMember(file: MemberFile): Member {
  return {
    name: file.name,
    type: parseTypeRef(file.type),
    description: file.description,
    required: file.required,
    nullable: file.nullable ?? false,
    mayBeMissing: file.mayBeMissing ?? false,
    since: file.since,
    default: file.default,
    minimum: file.minimum,
    maximum: file.maximum,
    overMaximum: file.overMaximum,
    minLength: file.minLength,
    maxLength: file.maxLength,
    maxItems: file.maxItems,
    pattern: file.pattern,
    values: file.values ?? [],
    unit: file.unit,
    format: file.format,
    sensitive: file.sensitive ?? false,
    deprecated: file.deprecated,
    exclusiveWith: file.exclusiveWith ?? {},
    partial: file.partial,
    requiredWhen: file.requiredWhen,
    onlyFor: file.onlyFor,
    alternativeTo: file.alternativeTo ?? [],
    defaultFrom: file.defaultFrom,
    whenEmpty: file.whenEmpty,
    unitBy: file.unitBy,
    region: file.region,
    refersTo: file.refersTo,
    breachCode: file.breachCode,
    example: file.example,
  };
}

function buildPaging({ paging, input }: ActionFile): Paging | undefined {
  if (paging === undefined || paging.style === "none") return undefined;
  const limit = input.find(({ name }) => name === paging.limit);
  const defaultLimit = paging.defaultLimit ?? limit?.default;
  const maxLimit = paging.maxLimit ?? limit?.maximum;
  return { ...paging, total: paging.total, defaultLimit: Number(defaultLimit), maxLimit: Number(maxLimit) };
}

function buildWaiter(waiter: Extract<ActionFile["waiters"], readonly unknown[]>[number]): Waiter {
  const { when, items, match, newestBy, reason, hopeless } = waiter;
  return { ...waiter, when, items, match, newestBy, reason, hopeless };
}

function isList<T>(value: readonly T[] | object | undefined): value is readonly T[] {
  return Array.isArray(value);
}

function directTypes(members: readonly Member[]): string[] {
  return members.flatMap((member) => dataTypeName(member.type) ?? []);
}
