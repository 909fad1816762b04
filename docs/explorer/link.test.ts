import { expect, it } from "vitest";
import type { ActionData } from "./form/action-data.js";
import { linkTo, parseLink } from "./link.js";

const word = { description: "", limits: [] };
const action: ActionData = {
  ...{ name: "SetPassword", group: "accounts", summary: "", kind: "update", rateLimit: 1, region: "required" },
  input: [
    { name: "Name", type: "String", ...word },
    { name: "Days", type: "Integer", ...word },
    { name: "Password", type: "String", sensitive: true, ...word },
  ],
  shapes: {},
};

it.each([{}, { Name: 'é & # ? % "+" \u202e\n', Days: 12345678901234567890n }])("holds the input %o", (input) => {
  const link = linkTo(action, input, "ap-guangzhou");
  expect(link).toMatch(/^#\/SetPassword\?[\x21-\x7e]+$/);
  expect(parseLink(link)).toEqual({ action: "SetPassword", input, region: "ap-guangzhou", isBroken: false });
});

it("holds nothing sensitive", () => {
  const link = linkTo(action, { Name: "a", Password: "hush" }, undefined);
  expect(link).not.toContain("hush");
  expect(parseLink(link)).toMatchObject({ action: "SetPassword", input: { Name: "a" } });
});

it.each([
  ["", undefined],
  ["#heading", undefined],
  ["#/a b", undefined],
  ["#/SetPassword", { action: "SetPassword", isBroken: false }],
  ["#/SetPassword?input=", { action: "SetPassword", isBroken: true }],
  ["#/SetPassword?input=%7B", { action: "SetPassword", isBroken: true }],
  ["#/SetPassword?input=[]", { action: "SetPassword", isBroken: true }],
  ["#/SetPassword?input=%", { action: "SetPassword", isBroken: true }],
])("reads %j as %o", (hash, linked) => {
  expect(parseLink(hash)).toEqual(linked);
});
