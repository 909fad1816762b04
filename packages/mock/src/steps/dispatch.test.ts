import { expect, it } from "vitest";
import { createContext } from "../../test/contexts.js";
import { tc3Post } from "../../test/requests.js";
import { describeImages, describeInstances } from "../gen/operations/index.js";
import { describeInstances as handler } from "../handlers/instance-management/describe-instances.js";
import { dispatch } from "./dispatch.js";

it.each([
  ["finds the handler of an action", describeInstances, handler],
  ["finds none where the example answers", describeImages, undefined],
])("%s", (_, operation, expected) => {
  const context = { ...createContext(tc3Post(operation.name)), operation };
  dispatch(context);
  expect(context).toMatchObject({ handler: expected });
});
