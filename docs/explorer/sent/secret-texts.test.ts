import type { Operation } from "@tcrkit/client/schema";
import { expect, it } from "vitest";
import { secretTexts } from "./secret-texts.js";

const operation: Operation = {
  name: "Make",
  kind: "create",
  rateLimit: 1,
  region: "none",
  input: [
    { name: "Name", type: "String" },
    { name: "Password", type: "String", sensitive: true },
    { name: "Keys", type: "String", list: 1, sensitive: true },
    { name: "Targets", type: "Target", list: 1 },
  ],
  output: [],
  shapes: {
    Target: [
      { name: "Address", type: "String" },
      { name: "Secret", type: "String", sensitive: true },
    ],
  },
};

it("finds what is sensitive at any depth", () => {
  const input = {
    Name: "a",
    Password: "p",
    Keys: ["k1", "k2"],
    Targets: [{ Address: "x", Secret: "s" }, { Secret: "" }],
  };
  expect(secretTexts(operation, input)).toEqual(["p", "k1", "k2", "s"]);
});

it("finds nothing in what is none of the action's, or no text", () => {
  expect(secretTexts(operation, { Password: 7, Other: "x", Targets: "none" })).toEqual([]);
});
