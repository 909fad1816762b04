import { expect, test } from "vitest";
import { printEmitted } from "../../test/printed-files.js";
import { memberFile, smallApi } from "../../test/small-spec.js";
import { commandsEmitter } from "./commands.js";
import { methodsEmitter } from "./methods.js";
import { openapiDocument } from "./openapi.js";
import { createOperationsEmitter } from "./operations.js";
import { clientPaths } from "./paths.js";
import { referenceEmitter } from "./reference/reference.js";
import { compactForm } from "./tables/compact-form.js";
import { createTypesEmitter } from "./types.js";

const api = smallApi(({ describe, type }) => {
  describe.deprecated = "Call `ListInstances`.";
  memberFile(describe.output, "TotalCount").mayBeMissing = true;
  memberFile(type("Instance").members, "InstanceId").mayBeMissing = true;
  type("Filter").name = "Operation";
  describe.input = describe.input.map((member) => ({ ...member, type: member.type.replace("Filter", "Operation") }));
});
const emitted = await printEmitted(
  [
    methodsEmitter,
    createOperationsEmitter("operations", clientPaths, compactForm),
    createTypesEmitter("types", clientPaths, "may-be-undefined"),
    commandsEmitter,
    referenceEmitter,
  ],
  api,
);
const gen = "packages/client/src/gen";

test("a deprecated action is one for editors, in help, in the reference and in OpenAPI", () => {
  const tag = "@deprecated Call `ListInstances`.";
  expect(emitted.lines(`${gen}/methods/instance.ts`)).toContain(`   * ${tag}`);
  expect(emitted.declaration(`${gen}/operations/instance.ts`, "describeInstances")).toContain(` * ${tag}`);
  expect(emitted.lines("packages/cli/src/gen/commands.ts")).toContain('    deprecated: "Call `ListInstances`.",');
  expect(emitted.lines("docs/reference/actions/instance/DescribeInstances.md")).toContain(
    "**Deprecated.** Call `ListInstances`.",
  );
  expect(openapiDocument(api).paths["/#DescribeInstances"]?.post).toMatchObject({ deprecated: true });
});

test("what an answer may leave out is optional where it is read", () => {
  const { schemas } = openapiDocument(api).components;
  expect(emitted.lines(`${gen}/types/instance.ts`)).toContain("  TotalCount?: number | undefined;");
  expect(schemas["DescribeInstancesResponse"]).not.toMatchObject({ required: expect.arrayContaining(["TotalCount"]) });
  expect(schemas["Instance"]).not.toMatchObject({ required: expect.arrayContaining(["InstanceId"]) });
  expect(emitted.lines("docs/reference/types/Instance.md").join("\n")).toContain("May be missing in an answer.");
});

test("what an answer may leave out and a request must have is undefined where it is read, and there where it is sent", async () => {
  const both = smallApi(({ type }) => {
    memberFile(type("Filter").members, "Name").mayBeMissing = true;
  });
  const types = await printEmitted([createTypesEmitter("types", clientPaths, "may-be-undefined")], both);
  expect(types.lines(`${gen}/types/instance.ts`)).toContain("  Name: string | undefined;");
  expect(types.lines(`${gen}/types/instance.ts`)).toContain("  Filters?: Sent<Filter>[] | undefined;");
});

test("a type that is called as what is generated has another name there, and its own on the wire", () => {
  expect(emitted.lines(`${gen}/types/instance.ts`)).toContain("export interface Operation_ {");
  expect(emitted.lines(`${gen}/types/instance.ts`)).toContain("  Filters?: Operation_[] | undefined;");
  expect(emitted.lines(`${gen}/operations/instance.ts`).join("\n")).toContain("Operation: Operation_");
  expect(emitted.lines("docs/reference/types/Operation.md")[0]).toBe("# Operation");
});
