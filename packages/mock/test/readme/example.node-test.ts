import assert from "node:assert/strict";
import { test } from "node:test";
import { createMock } from "../../src/index.js";
import { instanceNames } from "./instance-names.js";

test("lists every instance", async (context) => {
  const mock = await createMock({ seedExamples: true });
  context.after(() => mock.close());
  const names = await instanceNames(await mock.listen(), mock.credentials);
  assert.ok(names.includes("example-okmj78"));
});
