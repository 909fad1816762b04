import { expect, test } from "vitest";
import { exampleAnswer, queryString } from "./example-wire.js";

test("a query has a name for each value, at any depth, and no value for what is empty", () => {
  const input = { Limit: 2, Filters: [{ Name: "zone", Values: ["a", "b"] }], Empty: [], Deep: { A: { B: [true] } } };
  expect(queryString(input)).toBe(
    "Limit=2&Filters.0.Name=zone&Filters.0.Values.0=a&Filters.0.Values.1=b&Deep.A.B.0=true",
  );
});

test("a text is escaped as it is signed", () => {
  expect(queryString({ Text: "a b&c=d+é'(*)~" })).toBe("Text=a%20b%26c%3Dd%2B%C3%A9%27%28%2A%29~");
});

test("an answer is the output in its envelope, with the id of the request", () => {
  expect(exampleAnswer({ output: { TotalCount: 1 } })).toEqual({
    Response: { TotalCount: 1, RequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
});
