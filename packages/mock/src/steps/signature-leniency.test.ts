import { expect, it } from "vitest";
import { hostVariants } from "./signature-leniency.js";

it.each([
  ["tcr.tencentcloudapi.com", ["tcr.tencentcloudapi.com"]],
  ["127.0.0.1:5301", ["127.0.0.1:5301", "127.0.0.1"]],
  ["http://127.0.0.1:5301", ["http://127.0.0.1:5301", "127.0.0.1:5301", "http://127.0.0.1", "127.0.0.1"]],
  ["[::1]:5301", ["[::1]:5301", "[::1]"]],
  ["", [""]],
])("tries for the Host %j these: %j", (host, variants) => {
  expect(hostVariants(host)).toEqual(variants);
});
