import { expect, it } from "vitest";
import { createContext } from "../../../../test/contexts.js";
import { tc3Post } from "../../../../test/requests.js";
import { ApiError } from "../errors.js";
import { respond } from "./respond.js";

it("puts the output into the envelope", () => {
  const context = { ...createContext(tc3Post("CreateInstance")), output: { RegistryId: "tcr-a" } };
  respond(context);
  expect(context).toMatchObject({
    response: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: '{"Response":{"RegistryId":"tcr-a","RequestId":"request-1"}}',
    },
  });
});

it("renders an error with status 200 and no output", () => {
  const error = new ApiError("InvalidAction", "The API does not exist.");
  const context = { ...createContext(tc3Post("Nothing")), output: { RegistryId: "tcr-a" }, error };
  respond(context);
  expect(context).toMatchObject({
    response: {
      status: 200,
      headers: { "Content-Type": "application/json" },
      body: '{"Response":{"Error":{"Code":"InvalidAction","Message":"The API does not exist."},"RequestId":"request-1"}}',
    },
  });
});
