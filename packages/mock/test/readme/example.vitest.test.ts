import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createMock, type Mock } from "../../src/index.js";
import { instanceNames } from "./instance-names.js"; // your program: it takes an endpoint and credentials

let mock: Mock;

beforeAll(async () => {
  mock = await createMock({ seedExamples: true });
  await mock.listen();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

it("asks again when the API is busy", async () => {
  mock.faults.add({ kind: "throttle", times: 2 });
  expect(await instanceNames(mock.url, mock.credentials)).toContain("example-okmj78");
  expect(mock.requests).toHaveLength(3);
});
