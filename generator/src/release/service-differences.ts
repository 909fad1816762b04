import { isDeepStrictEqual } from "node:util";
import type { ErrorFile, ErrorsFile, ReleasesFile, ServiceFile } from "../spec-files.js";
import type { PlainKind } from "./change-kinds.js";
import { type PlainDifference, valuesOf } from "./difference.js";

/** What differs in the service as a whole. */
export function serviceDifferences(from: ServiceFile, to: ServiceFile): PlainDifference[] {
  const limits = ["getMaxBytes", "v1PostMaxBytes", "tc3PostMaxBytes"] as const;
  return [
    ...fields("service-version-changed", "service", ["version"], from, to),
    ...fields("service-words-changed", "service", ["title", "summary"], from, to),
    ...fields("service-words-changed", "service.docs", ["types", "errors"], from.docs, to.docs),
    ...fields("service-limit-changed", "service.limits", limits, from.limits, to.limits),
    ...fields(
      "service-protocol-changed",
      "service.protocol",
      ["scheme", "path", "charset"],
      from.protocol,
      to.protocol,
    ),
    ...signatureDifferences(from, to),
    ...entries("endpoint", "service.endpoints", byKey(from.endpoints, "host"), byKey(to.endpoints, "host")),
    ...inBoth(byKey(from.endpoints, "host"), byKey(to.endpoints, "host"), (host, old, now) =>
      fields("endpoint-changed", `service.endpoints.${host}`, ["region", "financial", "recommended"], old, now),
    ),
    ...entries("region", "service.regions", byKey(from.regions, "name"), byKey(to.regions, "name")),
    ...inBoth(byKey(from.regions, "name"), byKey(to.regions, "name"), (name, old, now) =>
      fields("region-changed", `service.regions.${name}`, ["number", "alias"], old, now),
    ),
    ...entries("group", "service.groups", byKey(from.groups, "name"), byKey(to.groups, "name")),
    ...inBoth(byKey(from.groups, "name"), byKey(to.groups, "name"), (name, old, now) =>
      fields("group-words-changed", `service.groups.${name}`, ["title", "summary"], old, now),
    ),
  ];
}

function signatureDifferences(from: ServiceFile, to: ServiceFile): PlainDifference[] {
  const [before, after] = [byKey(from.signatureMethods, "name"), byKey(to.signatureMethods, "name")];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => !isDeepStrictEqual(before.get(name), after.get(name)))
    .map((name) => ({ kind: "service-signature-changed", place: `service.signatureMethods.${name}` }));
}

/** What differs in what is to be used in place of actions that both states have no more. */
export function successorDifferences(from: ReleasesFile, to: ReleasesFile): PlainDifference[] {
  const [before, after] = [successorsOf(from), successorsOf(to)];
  return [...after].flatMap(([name, successors]): PlainDifference[] => {
    const old = before.get(name);
    if (old === undefined || old === successors) return [];
    return [{ kind: "action-successors-changed", place: `${name}.successors`, from: old, to: successors }];
  });
}

function successorsOf({ releases }: ReleasesFile): Map<string, string> {
  return new Map(
    releases
      .toReversed()
      .flatMap(
        ({ deletedActions, successors = {} }) =>
          deletedActions?.map((name): [string, string] => [name, (successors[name] ?? []).join(", ")]) ?? [],
      ),
  );
}

/** What differs in the tables of error codes. */
export function errorTableDifferences(from: ErrorsFile, to: ErrorsFile): PlainDifference[] {
  return (["common", "service"] as const).flatMap((table) => {
    const [before, after] = [byKey(from[table], "code"), byKey(to[table], "code")];
    return [
      ...entries("error", `errors.${table}`, before, after),
      ...inBoth(before, after, (code, old, now) => errorDifferences(`errors.${table}.${code}`, old, now)),
    ];
  });
}

function errorDifferences(place: string, from: ErrorFile, to: ErrorFile): PlainDifference[] {
  return [
    ...fields("error-meaning-changed", place, ["category", "retryable"], from, to),
    ...fields("error-words-changed", place, ["description"], from, to),
  ];
}

function byKey<K extends string, T extends Readonly<Record<K, string>>>(items: readonly T[], key: K): Map<string, T> {
  return new Map(items.map((item) => [item[key], item]));
}

function entries(
  noun: "error" | "endpoint" | "region" | "group",
  place: string,
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
): PlainDifference[] {
  const missing = (names: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>) =>
    [...names.keys()].filter((name) => !others.has(name));
  return [
    ...missing(to, from).map((name): PlainDifference => ({ kind: `${noun}-added`, place: `${place}.${name}` })),
    ...missing(from, to).map((name): PlainDifference => ({ kind: `${noun}-removed`, place: `${place}.${name}` })),
  ];
}

/** What differs in each that is named on both sides. */
function inBoth<T>(
  from: ReadonlyMap<string, T>,
  to: ReadonlyMap<string, T>,
  differencesOf: (name: string, old: T, now: T) => PlainDifference[],
): PlainDifference[] {
  return [...to].flatMap(([name, now]) => {
    const old = from.get(name);
    return old === undefined ? [] : differencesOf(name, old, now);
  });
}

function fields<T>(
  kind: PlainKind,
  place: string,
  names: readonly (keyof T & string)[],
  from: T,
  to: T,
): PlainDifference[] {
  return names
    .filter((name) => from[name] !== to[name])
    .map((name) => ({ kind, place: `${place}.${name}`, ...valuesOf(from[name], to[name]) }));
}
