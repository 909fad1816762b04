import { expect, it } from "vitest";
import type { Operation } from "../../contract.js";
import { type RefusalReason, RegistryRefusal } from "../../domain/errors.js";
import { commonErrors } from "../../gen/errors/codes.js";
import { operations } from "../../gen/operations/index.js";
import { errorOfRefusal } from "./refusals.js";

const all: readonly Operation[] = Object.values(operations);

it.each<[RefusalReason, documented: readonly string[], code: string]>([
  ["missing", ["ResourceNotFound.TcrResourceNotFound"], "ResourceNotFound.TcrResourceNotFound"],
  ["missing", [], "ResourceNotFound"],
  ["invalid", ["InvalidParameter.ErrorTcrInvalidParameter"], "InvalidParameter.ErrorTcrInvalidParameter"],
  ["invalid", [], "InvalidParameterValue"],
  ["immutable", ["OperationDenied", "FailedOperation.PreconditionFailed"], "FailedOperation.PreconditionFailed"],
  ["immutable", ["OperationDenied"], "OperationDenied"],
  ["immutable", [], "FailedOperation"],
  ["notEmpty", ["FailedOperation.PreconditionFailed"], "FailedOperation.PreconditionFailed"],
  ["notEmpty", [], "FailedOperation"],
  ["readOnly", ["OperationDenied"], "ResourceUnavailable"],
  ["quota", ["OperationDenied.QuotaOverLimit"], "LimitExceeded"],
])("tells %s, where an action documents %j, by %s", (reason, errors, code) => {
  const refusal = new RegistryRefusal(reason, "why");
  expect(errorOfRefusal(refusal, { ...operations.DescribeRegions, errors })).toMatchObject({ code, message: "why" });
});

it.each(["missing", "invalid", "immutable", "notEmpty", "readOnly", "quota"] as const)(
  "tells %s by a code that each action documents, or that is common",
  (reason) => {
    for (const operation of all) {
      const { code } = errorOfRefusal(new RegistryRefusal(reason, ""), operation);
      expect([...Object.keys(commonErrors), ...operation.errors], operation.name).toContain(code);
    }
  },
);
