import { expect, it } from "vitest";
import { call, callCode, callTag, createEmulator, createRunningInstance, exchange } from "../../../../test/ask.js";
import { tc3Post } from "../../../../test/requests.js";
import type { Edition } from "../../../domain/services.js";
import { operations as changed } from "../../../gen/domestic/operations/by-name.js";
import { newActions, otherActions } from "../../../gen/domestic/service.js";
import { operations } from "../../../gen/operations/index.js";
import { domestic } from "./domestic.js";

const editions: readonly Edition[] = ["domestic", "lenient"];

async function messageOf(edition: Edition, action: string, params: object = {}): Promise<string> {
  const { Error: error } = await call(createEmulator({ edition }), action, params);
  return `${error?.Code}: ${error?.Message}`;
}

it("has every action of the international edition, and its own", () => {
  const [table] = domestic.tables;
  expect(Object.keys(table.operations).toSorted()).toEqual([...Object.keys(operations), ...newActions].toSorted());
  for (const name of Object.keys(table.operations)) expect(table.handlerOf(name), name).toBeTypeOf("function");
});

it("has the shape of every structure that an action takes or answers", () => {
  for (const [name, { input, output, shapes }] of domestic.tables.flatMap((table) =>
    Object.entries(table.operations),
  )) {
    const fields = [...input, ...output, ...Object.values(shapes).flat()];
    const missing = fields.filter(({ type }) => !SCALARS.has(type) && shapes[type] === undefined);
    expect(missing, name).toEqual([]);
  }
});

const SCALARS = new Set(["String", "Integer", "Boolean", "Timestamp"]);

it("takes whatever the international edition takes", () => {
  for (const [name, operation] of Object.entries(operations)) {
    const own = domestic.tables[0].operations[name];
    const names = own?.input.map((field) => field.name);
    expect(names, name).toEqual(expect.arrayContaining(operation.input.map((field) => field.name)));
    const required = own?.input.flatMap((field) => (field.required === true ? field.name : []));
    const before = operation.input.flatMap((field) => (field.required === true ? field.name : []));
    expect(before, name).toEqual(expect.arrayContaining(required ?? []));
  }
});

it("leaves the tables of the international edition as they are", () => {
  expect(newActions.filter((name) => Object.hasOwn(operations, name))).toEqual([]);
  const added = Object.keys(changed).filter((name) => !Object.hasOwn(operations, name));
  expect(added.toSorted()).toEqual([...newActions]);
  const inputs = operations.CreateNamespace.input.map(({ name }) => name);
  expect(inputs).toEqual(["RegistryId", "NamespaceName", "IsPublic", "TagSpecification"]);
});

it.each(newActions)("%s is there with --edition domestic, and intl says so", async (action) => {
  expect(await messageOf("intl", action)).toMatch(/^InvalidAction: .*--edition domestic/);
  for (const edition of editions) expect(await messageOf(edition, action)).toMatch(/^MissingParameter: /);
});

it.each(otherActions)("%s is known by name alone", async (action) => {
  for (const edition of ["intl", ...editions] as const) {
    expect(await messageOf(edition, action)).toMatch(/^InvalidAction: .*domestic edition has/);
  }
});

it("says nothing of editions where none has the action", async () => {
  for (const edition of ["intl", ...editions] as const) {
    expect(await messageOf(edition, "DescribeNothing")).toBe("InvalidAction: The API does not exist.");
  }
});

it.each([
  ["CreateNamespace", { RegistryId: "tcr-a", NamespaceName: "ab", IsPublic: true, IsAutoScan: false }, "IsAutoScan"],
  ["DeleteRepository", { RegistryId: "a", NamespaceName: "ab", RepositoryName: "c", ForceDelete: true }, "ForceDelete"],
  ["CreateTagRetentionRule", { RegistryId: "a", NamespaceId: 1, AdvancedRuleItems: [] }, "AdvancedRuleItems"],
  ["ManageReplication", { Rule: { Deletion: true } }, "Rule.Deletion"],
])("%s tells in intl of a parameter that the domestic edition has", async (action, params, name) => {
  expect(await messageOf("intl", action, params)).toMatch(
    new RegExp(`^(UnknownParameter|MissingParameter): .*\`${name}\`.*--edition domestic`),
  );
});

it("refuses what no edition knows, but in lenient", async () => {
  const params = { RegistryId: "tcr-a", NamespaceName: "ab", IsPublic: true, Bogus: 1 };
  expect(await messageOf("intl", "CreateNamespace", params)).not.toContain("domestic");
  expect(await messageOf("domestic", "CreateNamespace", params)).toMatch(/^UnknownParameter: /);
  expect(await messageOf("lenient", "CreateNamespace", params)).toMatch(/^ResourceNotFound: /);
});

it("answers what the domestic edition alone has in that edition alone", async () => {
  for (const edition of ["intl", ...editions] as const) {
    const emulator = createEmulator({ edition });
    const RegistryId = await createRunningInstance(emulator);
    await call(emulator, "CreateNamespace", { RegistryId, NamespaceName: "team", IsPublic: false });
    const { NamespaceList } = await call(emulator, "DescribeNamespaces", { RegistryId });
    const own = { AutoScan: false, PreventVUL: false, Severity: "", CVEWhitelistItems: [] };
    if (edition === "intl") expect(Object.keys((NamespaceList as object[])[0] ?? {})).not.toContain("AutoScan");
    else expect(NamespaceList).toMatchObject([own]);
    const { Registries } = await call(emulator, "DescribeInstances");
    expect(Object.hasOwn((Registries as object[])[0] ?? {}, "EnableCosVersioning")).toBe(edition !== "intl");
  }
});

it("knows the tag service by its version, with --edition domestic alone", async () => {
  const params = { ServiceType: "tcr", ResourcePrefix: "instance", ResourceIds: ["tcr-none"], ResourceRegion: "" };
  const action = "DescribeResourceTagsByResourceIds";
  for (const edition of editions) {
    const emulator = createEmulator({ edition });
    expect(await callTag(emulator, action, params)).toMatchObject({ TotalCount: 0, Tags: [] });
    expect(await callCode(emulator, action, params)).toBe("InvalidAction");
    expect((await callTag(emulator, "DescribeInstances")).Error?.Code).toBe("InvalidAction");
  }
  const { Error: error } = await callTag(createEmulator(), action, params);
  expect(error?.Code).toBe("NoSuchVersion");
  expect(error?.Message).toContain("--edition domestic");
});

it("strictly wants the service that is asked in the credential scope, and its host", async () => {
  const emulator = createEmulator({ edition: "domestic", strict: true });
  const tag = { service: "tag", version: "2018-08-13" };
  const params = { ServiceType: "tcr", ResourcePrefix: "instance", ResourceIds: ["a"], ResourceRegion: "" };
  const code = async (departures: object) =>
    (await exchange(emulator, tc3Post("DescribeResourceTagsByResourceIds", params, departures))).Error?.Code ?? "ok";
  expect(await code({ ...tag, host: "tag.tencentcloudapi.com" })).toBe("ok");
  expect(await code({ ...tag, service: "tcr" })).toBe("AuthFailure.SignatureFailure");
  expect(await code({ ...tag, host: "tcr.tencentcloudapi.com" })).toBe("InvalidRequest");
});
