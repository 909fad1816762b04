import { expect, it } from "vitest";
import { createContext } from "../../../../test/contexts.js";
import { tc3Post } from "../../../../test/requests.js";
import type { Persistence } from "../../../state/persistence.js";
import type { Context } from "../context.js";
import type { Diagnosis } from "../diagnosis.js";
import { ApiError } from "../errors.js";
import { persisted, respond } from "./respond.js";

it("puts the output into the envelope", () => {
  const context = { ...createContext(tc3Post("CreateInstance")), output: { RegistryId: "tcr-a" } };
  respond(context);
  expect(context).toMatchObject({
    response: {
      status: 200,
      headers: { "Content-Type": "application/json", Date: "Thu, 21 Mar 2024 05:46:40 GMT" },
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

it("names the diagnosis in headers, in the characters that a header may have", () => {
  const diagnosis = { id: "diagnosis-1", explanation: "“Host” ~ is\r\nwrong… or is it" } as Diagnosis;
  const context = { ...createContext(tc3Post("Nothing")), diagnosis };
  respond(context);
  expect(context).toMatchObject({
    response: {
      headers: { "X-Tcrkit-Diagnosis": "diagnosis-1", "X-Tcrkit-Explanation": " Host  ~ is wrong  or is it" },
    },
  });
});

it("has no headers for a diagnosis without one", () => {
  const context: Context = createContext(tc3Post("CreateInstance"));
  respond(context);
  expect(Object.keys(context.response?.headers ?? {})).toEqual(["Content-Type", "Date"]);
});

it("answers what has no members with the id of the request alone", () => {
  const context: Context = { ...createContext(tc3Post("CreateInstance")), output: { Registries: undefined } };
  respond(context);
  expect(context.response?.body).toBe('{"Response":{"RequestId":"request-1"}}');
});

it("waits until changes are persisted, where something keeps them", async () => {
  const context = createContext(tc3Post("CreateNamespace"));
  expect(persisted(context)).toBeUndefined();
  let isKept = false;
  const flushed = async () => {
    isKept = true;
  };
  await persisted({ ...context, services: { ...context.services, persistence: { flushed } as Persistence } });
  expect(isKept).toBe(true);
});

it("takes an answer back whose changes are lost", async () => {
  const before = { ...createContext(tc3Post("CreateInstance")), output: { RegistryId: "tcr-a" } };
  const flushed = () => Promise.reject(new ApiError("InternalError", "It is lost."));
  const persistence = { flushed } as unknown as Persistence;
  const context: Context = { ...before, services: { ...before.services, persistence } };
  respond(context);
  await persisted(context);
  expect(context.response?.body).toBe(
    '{"Response":{"Error":{"Code":"InternalError","Message":"It is lost."},"RequestId":"request-1"}}',
  );
});
