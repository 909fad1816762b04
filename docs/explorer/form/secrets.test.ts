import { expect, it } from "vitest";
import type { ActionData, FormField } from "./action-data.js";
import { maskSecrets, unmaskSecrets, withoutSecrets } from "./secrets.js";

const field = (name: string, rules: Partial<FormField> = {}): FormField => ({
  ...{ name, type: "String", description: "", limits: [] },
  ...rules,
});
const action: ActionData = {
  ...{ name: "SetHook", group: "hooks", summary: "", kind: "update", rateLimit: 1, region: "required" },
  input: [field("Id"), field("Password", { sensitive: true }), field("Hooks", { type: "Hook", list: 1 })],
  shapes: { Hook: [field("Url"), field("Values", { list: 1, sensitive: true })] },
};
const input = {
  Id: "a",
  Password: "p1",
  Hooks: [
    { Url: "b", Values: ["v1", "v2"] },
    { Url: "c", Values: ["v3"] },
  ],
};
const [one, two, three, four] = [1, 2, 3, 4].map((number) => `•••••••• ${number}`);

it("hides each sensitive value behind a mark of its own, and finds it again wherever the mark was moved", () => {
  const masked = maskSecrets(action, input);
  expect(masked.input).toEqual({
    Id: "a",
    Password: one,
    Hooks: [
      { Url: "b", Values: [two, three] },
      { Url: "c", Values: [four] },
    ],
  });
  expect(unmaskSecrets(action, masked.input, masked.secrets)).toEqual(input);
  const edited = { Id: "a", Hooks: [{ Url: "c", Values: [four, "new", two] }] };
  expect(unmaskSecrets(action, edited, masked.secrets)).toEqual({
    Id: "a",
    Hooks: [{ Url: "c", Values: ["v3", "new", "v1"] }],
  });
});

it("shows no value where a mark is moved to a member that is not sensitive", () => {
  const { secrets } = maskSecrets(action, input);
  expect(unmaskSecrets(action, { Id: one }, secrets)).toEqual({ Id: one });
});

it("hides a sensitive value that is not of its type", () => {
  expect(maskSecrets(action, { Password: { a: "p1" } }).input).toEqual({ Password: one });
  expect(maskSecrets(action, { Hooks: [{ Values: "v1" }] }).input).toEqual({ Hooks: [{ Values: one }] });
});

it.each<[string, object, object]>([
  [
    "sensitive members",
    input,
    {
      Id: "a",
      Hooks: [
        { Url: "b", Values: [] },
        { Url: "c", Values: [] },
      ],
    },
  ],
  ["members that nobody knows, a mistyped name among them", { Id: "a", password: "p1" }, { Id: "a" }],
  ["what stands where a text is expected", { Id: { Password: "p1" } }, {}],
  ["what stands where a list is expected", { Id: "a", Hooks: "p1" }, { Id: "a" }],
  ["what stands where an object is expected", { Hooks: ["p1", ["p2"]] }, { Hooks: [] }],
])("leaves out of a link %s", (_, given, kept) => {
  expect(withoutSecrets(action, given as typeof input)).toEqual(kept);
});
