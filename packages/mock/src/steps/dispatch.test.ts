import { expect, it } from "vitest";
import { createContext } from "../../test/contexts.js";
import { tc3Post } from "../../test/requests.js";
import { describeInstances } from "../gen/operations/index.js";
import { describeInstances as handler } from "../handlers/instance-management/describe-instances.js";
import { dispatch } from "./dispatch.js";

it("finds the handler of an action", () => {
  const context = { ...createContext(tc3Post("DescribeInstances")), operation: describeInstances };
  dispatch(context);
  expect(context).toMatchObject({ handler });
});
