import { expect, it } from "vitest";
import type { ActionData, FormField } from "./action-data.js";
import { createForm } from "./form.js";

const field = (name: string, rules: Partial<FormField> = {}): FormField => ({
  ...{ name, type: "String", description: "", limits: [] },
  ...rules,
});
const action: ActionData = {
  ...{ name: "SetPassword", group: "accounts", summary: "", kind: "update", rateLimit: 1, region: "required" },
  input: [
    field("Name", { required: true }),
    field("Days", { type: "Integer", maximum: 30 }),
    field("Password", { sensitive: true }),
  ],
  shapes: {},
};

it("prints what the form changes as JSON, and takes what is typed there", () => {
  const form = createForm(action, { Name: "a" });
  form.edit(["Days"], 3);
  expect(form.json.value).toBe('{\n  "Name": "a",\n  "Days": 3\n}');
  form.editJson('{"Name":"b" }');
  expect(form.input.value).toEqual({ Name: "b" });
  expect(form.json.value).toBe('{"Name":"b" }');
  form.edit(["Name"], undefined);
  expect(form.input.value).toEqual({});
  expect(form.json.value).toBe("{}");
});

it("keeps what was typed and the last input where it is no JSON, or no object", () => {
  const form = createForm(action, { Name: "a" });
  form.editJson('{"Name": }');
  expect(form.jsonFault.value).toMatchObject({ line: 1, column: 10 });
  expect(form.json.value).toBe('{"Name": }');
  expect(form.input.value).toEqual({ Name: "a" });
  form.editJson("[]");
  expect(form.jsonFault.value).toMatchObject({ message: "Expected an object" });
  form.areSecretsShown.value = true;
  expect(form.json.value).toBe("[]");
  form.printJson();
  expect(form.jsonFault.value).toBeUndefined();
  expect(form.json.value).toBe('{\n  "Name": "a"\n}');
});

it("hides a secret in the JSON, and keeps it while something else is edited there", () => {
  const form = createForm(action, { Name: "a", Password: "hush-hush" });
  expect(form.json.value).not.toContain("hush");
  expect(form.shown.value).toEqual({ Name: "a", Password: "•••••••• 1" });
  expect(form.isMasked.value).toBe(true);
  form.editJson(form.json.value.replace('"a"', '"b"'));
  expect(form.input.value).toEqual({ Name: "b", Password: "hush-hush" });
  form.areSecretsShown.value = true;
  expect(form.json.value).toContain("hush-hush");
  expect(form.shown.value).toEqual(form.input.value);
  expect(form.isMasked.value).toBe(false);
  form.areSecretsShown.value = false;
  expect(form.json.value).not.toContain("hush");
});

it("has the client's checks at their paths, the strict ones among them", () => {
  const form = createForm(action, {});
  expect(form.issuesAt(["Name"])).toEqual(["Expected a value, got nothing."]);
  form.edit(["Name"], "a");
  form.edit(["Days"], "3x");
  expect(form.issuesAt(["Days"])).toEqual(["Expected an integer up to 2^53, or a bigint, got a string."]);
  form.edit(["Days"], 31);
  expect(form.issuesAt(["Days"])).toEqual(["Expected at most 30, got 31."]);
  form.edit(["Days"], 30);
  expect(form.issues.value).toEqual([]);
});
