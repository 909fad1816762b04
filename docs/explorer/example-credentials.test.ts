import { exampleCredentials as ofMock } from "@tcrkit/mock/core";
import { expect, it } from "vitest";
import { exampleCredentials } from "./example-credentials.js";

it("is the key pair that a mock knows", () => {
  expect(exampleCredentials).toEqual(ofMock);
});
