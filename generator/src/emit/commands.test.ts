import { expect, test } from "vitest";
import { smallFiles } from "../../test/printed-files.js";

const gen = "packages/cli/src/gen";
const { lines, declaration } = smallFiles;

test("the index has a line a command, without its help", () => {
  expect(declaration(`${gen}/commands.ts`, "commandGroups")).toEqual([
    "/** The groups of commands, in the manual's order. */",
    "export const commandGroups: readonly CommandGroup[] = [",
    '  { name: "instance", title: "Instances", summary: "Virtual machines and their lives." },',
    '  { name: "price", title: "Prices", summary: "What machines cost." },',
    "];",
  ]);
  expect(declaration(`${gen}/commands.ts`, "commands").slice(0, 9)).toEqual([
    "/** Every command: one an action. */",
    "export const commands: readonly Command[] = [",
    "  {",
    '    name: "describe-instances",',
    '    action: "DescribeInstances",',
    '    localName: "describeInstances",',
    '    group: "instance",',
    '    summary: "Lists instances.",',
    "  },",
  ]);
});

test("the rule by which names become commands and flags is there, too", () => {
  expect(declaration(`${gen}/commands.ts`, "wordBorder").slice(1)).toEqual([
    'export const wordBorder: string = "(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z])|_+";',
  ]);
});

test("a command that destroys says what, and with which input", () => {
  expect(declaration(`${gen}/commands.ts`, "commands").join("\n")).toContain(
    '    destructive: { loses: "The instances, with what stands on their disks." },',
  );
});

test("operations and help are loaded a group at a time", () => {
  expect(declaration(`${gen}/loaders.ts`, "loadOperations").slice(-4)).toEqual([
    "export const loadOperations: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>> = {",
    '  instance: () => import("@tcrkit/client/operations/instance"),',
    '  price: () => import("@tcrkit/client/operations/price"),',
    "};",
  ]);
  expect(lines(`${gen}/loaders.ts`).at(-1)).toBe(
    '> = { instance: () => import("./help/instance.js"), price: () => import("./help/price.js") };',
  );
});

test("help has a command's words, and an example with all that is required", () => {
  const help = declaration(`${gen}/help/instance.ts`, "help");
  expect(help.slice(help.indexOf("  TerminateInstances: {"))).toEqual([
    "  TerminateInstances: {",
    '    details: "What stands on their disks is lost.",',
    '    docs: "https://www.tencentcloud.com/document/api/213/33234",',
    '    input: { InstanceIds: { description: "Ids of the instances to end.", limits: ["At most 100 items."] } },',
    "    output: {},",
    '    errors: ["InvalidInstanceId.NotFound"],',
    '    example: { InstanceIds: ["ins-r8hr2upy"] },',
    "  },",
    "};",
  ]);
  expect(help).toContain(
    '    output: { TotalCount: "How many instances match.", InstanceSet: "One row an instance." },',
  );
  const price = lines(`${gen}/help/price.ts`);
  expect(price).toContain(
    '        values: ["`PREPAID`: By the month.", "`POSTPAID_BY_HOUR`: By the hour.", "`SPOTPAID`"],',
  );
  expect(price).toContain('    example: { Placement: { Zone: "ap-guangzhou-2" }, ImageId: "img-8toqc6s3" },');
});

test("the meaning of a code stands once, for all commands", () => {
  const meanings = declaration(`${gen}/help/errors.ts`, "errorMeanings");
  expect(meanings.slice(0, 2)).toEqual([
    "/** The meaning of each error code. */",
    "export const errorMeanings: Readonly<Record<string, string>> = {",
  ]);
  expect(meanings).toContain('  InternalError: "The service failed.",');
  expect(meanings).toContain('  "InvalidInstanceId.NotFound": "No instance has this id.",');
});
