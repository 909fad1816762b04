import { expect, it } from "vitest";
import { isLoopback } from "./loopback.js";

it.each([["localhost"], ["LocalHost"], ["127.0.0.1"], ["127.255.0.9"], ["[::1]"]])(
  "takes %s for this computer",
  (name) => {
    expect(isLoopback(name)).toBe(true);
  },
);

it.each([
  ["localhost.example.com"],
  ["mylocalhost"],
  ["127.0.0.1.example.com"],
  ["127.0.0"],
  ["128.0.0.1"],
  ["0.0.0.0"],
  ["::1"],
  ["[::2]"],
  ["127.0.0.1:80"],
  [""],
])("takes %j for another", (name) => {
  expect(isLoopback(name)).toBe(false);
});
