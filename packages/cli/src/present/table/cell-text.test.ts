import { expect, it } from "vitest";
import { cellText } from "./cell-text.js";

it.each([
  [null, "-"],
  [undefined, "-"],
  ["", "-"],
  [[], "-"],
  [{}, "-"],
  [{ ResourceType: "", Tags: [] }, "-"],
  [false, "false"],
  [0, "0"],
  [12345678901234567890n, "12345678901234567890"],
  ["a\u001b[2J\n\u202e", "a\\u001b[2J\\n\\u202e"],
  [["pushImage", "deleteImage"], "pushImage, deleteImage"],
  [[1n, null], "1, -"],
  [{ Key: "env", Value: "prod" }, "env=prod"],
  [
    [
      { Key: "env", Value: "prod" },
      { Key: "team", Value: null },
    ],
    "env=prod, team=",
  ],
  [{ ResourceType: "instance", Tags: [{ Key: "env", Value: "prod" }] }, "ResourceType=instance, Tags=[env=prod]"],
  [
    [
      { Type: "a", Status: "ok" },
      { Type: "b", Status: "" },
    ],
    "{Type=a, Status=ok}; {Type=b}",
  ],
  [[{ Headers: [{ Key: "a", Values: ["b", "c"] }] }], "{Headers=[{Key=a, Values=[b, c]}]}"],
])("%# stands on one line", (value, text) => {
  expect(cellText(value)).toBe(text);
});
