import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { actionErrorCodes, commonErrors, serviceErrors } from "@tcrkit/client/errors";
import { operations } from "@tcrkit/client/operations";
import { regions, relations, retiredActions, service } from "@tcrkit/client/schema";
import { expect, it } from "vitest";

// What the client's tables hold as texts against the files of the spec, read here without the generator.

type Json = Readonly<Record<string, unknown>>;

const specDir = fileURLToPath(new URL("../../spec/", import.meta.url));
const actions = new Map(readFolder("actions").map((action) => [action["name"] as string, action]));
const types = new Map(readFolder("types").map((type) => [type["name"] as string, type]));

it("has an operation for each action of the spec", () => {
  expect(Object.keys(operations).toSorted()).toEqual([...actions.keys()].toSorted());
});

it.each([...actions])("says of %s what the spec says", (name, action) => {
  const { shapes, waiters, ...operation } = operations[name as keyof typeof operations];
  expect(operation).toEqual({
    ...pick(action, ["name", "kind", "rateLimit", "region"]),
    ...(action["longRunning"] === true ? { longRunning: true } : {}),
    input: fieldsOf(action["input"]),
    output: fieldsOf(action["output"]),
    ...(isPaging(action["paging"]) ? { paging: withLimits(action["paging"], action["input"] as Json[]) } : {}),
  });
  expect(waiters).toEqual(Array.isArray(action["waiters"]) ? action["waiters"] : undefined);
  expect(Object.entries(shapes)).toEqual(
    Object.keys(shapes).map((type) => [type, fieldsOf(types.get(type)?.["members"])]),
  );
  expect(Object.keys(shapes)).toEqual(usedTypes([...operation.input, ...operation.output]));
});

it("says of members what the spec says of their relations", () => {
  const relationsOf = (members: unknown) =>
    Object.fromEntries(
      (members as Json[])
        .map((member) => [member["name"] as string, pick(member, relationNames)] as const)
        .filter(([, related]) => Object.keys(related).length > 0),
    );
  const inputs = [...actions].map(([name, action]) => [name, relationsOf(action["input"])] as const);
  expect(relations.inputs).toEqual(Object.fromEntries(inputs.filter(([, related]) => Object.keys(related).length > 0)));
  for (const [name, related] of Object.entries(relations.types)) {
    expect(related).toEqual(relationsOf(types.get(name)?.["members"]));
  }
});

it.each([...actions])("has the codes that %s documents", (name, action) => {
  expect(actionErrorCodes[name as keyof typeof actionErrorCodes]).toEqual(action["errors"]);
});

it("has the tables of codes", () => {
  const meanings = (codes: unknown) =>
    Object.fromEntries((codes as Json[]).map((code) => [code["code"], pick(code, ["category", "retryable"])]));
  const { common, service: own } = readJson("errors.json");
  expect(commonErrors).toEqual(meanings(common));
  expect(serviceErrors).toEqual(meanings(own));
});

it("has the service, its regions and what it has no more", () => {
  const file = readJson("service.json");
  expect(service).toMatchObject(pick(file, ["name", "version"]));
  const [general, ...regional] = file["endpoints"] as Json[];
  expect(service.host).toBe(general?.["host"]);
  const named = new Set((file["regions"] as Json[]).map((region) => region["name"]));
  const regionsOf = (endpoints: readonly Json[]) =>
    endpoints
      .map((one) => one["region"])
      .filter((region) => named.has(region))
      .join(" ");
  expect(service.hostedRegions).toBe(regionsOf(regional.filter((one) => one["financial"] !== true)));
  expect(service.financialRegions).toBe(regionsOf(regional.filter((one) => one["financial"] === true)));
  expect(regions).toEqual((file["regions"] as Json[]).map((region) => region["name"]));
  expect(Object.entries(relations.regions)).toEqual(
    (file["regions"] as Json[]).map(({ name, number }) => [name, number]),
  );
  expect(retiredActions.filter(({ name }) => actions.has(name))).toEqual([]);
  expect(retiredActions.flatMap(({ successors }) => successors).filter((name) => !actions.has(name))).toEqual([]);
});

function readFolder(folder: string): Json[] {
  const paths = readdirSync(join(specDir, folder), { recursive: true }) as string[];
  return paths.filter((path) => path.endsWith(".json")).map((path) => readJson(join(folder, path)));
}

function readJson(path: string): Json {
  return JSON.parse(readFileSync(join(specDir, path), "utf8")) as Json;
}

const ranges = ["minimum", "maximum", "overMaximum", "minLength", "maxLength", "maxItems"];
const facts = ["name", "default", ...ranges, "pattern", "format", "exclusiveWith", "partial"];

const relationNames = ["requiredWhen", "onlyFor", "alternativeTo", "defaultFrom", "whenEmpty", "region"];

function fieldsOf(members: unknown): Json[] {
  return (members as Json[]).map((member) => {
    const [, lists = "", type] = /^((?:Array of )*)(.*)$/.exec(member["type"] as string) ?? [];
    const values = ((member["values"] as Json[] | undefined) ?? []).map((value) => value["value"]);
    const flags = ["required", "nullable", "sensitive"].filter((flag) => member[flag] === true);
    return {
      ...pick(member, facts),
      ...Object.fromEntries(flags.map((flag) => [flag, true])),
      type,
      ...(lists === "" ? {} : { list: lists.split("Array").length - 1 }),
      ...(values.length === 0 ? {} : { values }),
    };
  });
}

function usedTypes(fields: readonly { readonly type: string }[]): string[] {
  const found = new Set<string>();
  const visit = (members: readonly { readonly type: string }[]): void => {
    for (const { type } of members) {
      if (!types.has(type) || found.has(type)) continue;
      found.add(type);
      visit(fieldsOf(types.get(type)?.["members"]) as { type: string }[]);
    }
  };
  visit(fields);
  return [...found].toSorted();
}

function isPaging(paging: unknown): paging is Json {
  return typeof paging === "object" && paging !== null && (paging as Json)["style"] !== "none";
}

/** What the paging does not say of limits, the input says. */
function withLimits(paging: Json, input: readonly Json[]): Json {
  const limit = input.find(({ name }) => name === paging["limit"]);
  return { defaultLimit: limit?.["default"], maxLimit: limit?.["maximum"], ...paging };
}

function pick(json: Json, names: readonly string[]): Json {
  return Object.fromEntries(names.filter((name) => json[name] !== undefined).map((name) => [name, json[name]]));
}
