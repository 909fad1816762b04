import { describe, expect, it } from "vitest";
import type { Shape } from "../../../contract.js";
import { relateMembers } from "./relate-members.js";

const shape: Shape = [
  { name: "Kind", type: "String", default: "b" },
  { name: "Text", type: "String", onlyFor: { Kind: "a" } },
  { name: "Pass", type: "String", requiredWhen: { Kind: "c" } },
  { name: "Names", type: "String", list: 1, whenEmpty: "all" },
  { name: "From", type: "String" },
  { name: "To", type: "String", defaultFrom: "From", whenEmpty: "default" },
  { name: "Domain", type: "String", defaultFrom: "Describe.Rows.Domain" },
];

const pair: Shape = [
  { name: "Id", type: "Integer", alternativeTo: ["Name"] },
  { name: "Name", type: "String", alternativeTo: ["Id"] },
];

describe("relateMembers", () => {
  it.each([
    ["drops what is of no use beside another value", { Kind: "b", Text: "t" }, { Kind: "b" }],
    ["drops what is of no use beside a default", { Text: "t" }, {}],
    ["keeps what is of use", { Kind: "a", Text: "t" }, { Kind: "a", Text: "t" }],
    ["drops an empty list that means nothing", { Names: [] }, {}],
    ["keeps an empty text that nothing is said of", { From: "" }, { From: "", To: "" }],
    ["takes a default from the member beside it", { From: "f" }, { From: "f", To: "f" }],
    ["takes it for an empty text, too", { From: "f", To: "" }, { From: "f", To: "f" }],
    ["keeps what is given", { From: "f", To: "t" }, { From: "f", To: "t" }],
    ["takes what the others ask for", { Kind: "c", Pass: "" }, { Kind: "c", Pass: "" }],
  ])("%s", (_, input, expected) => {
    expect(relateMembers(shape, input, "", false)).toEqual(expected);
  });

  it("asks for what the others ask for, but not in a part", () => {
    expect(() => relateMembers(shape, { Kind: "c" }, "Rule.", false)).toThrow(
      expect.objectContaining({
        code: "MissingParameter",
        message: "The request is missing the parameter `Rule.Pass`, since `Rule.Kind` is c.",
      }),
    );
    expect(relateMembers(shape, { Kind: "c" }, "", true)).toEqual({ Kind: "c" });
  });

  it.each([{}, { Name: "" }])("asks for one of two in %j", (input) => {
    expect(() => relateMembers(pair, input, "", false)).toThrow("the parameter `Id` or `Name`");
  });

  it.each([{ Id: 0 }, { Name: "n" }, { Id: 1, Name: "n" }])("takes %j", (input) => {
    expect(relateMembers(pair, input, "", false)).toEqual(input);
  });
});
