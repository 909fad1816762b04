import { expect, test } from "vitest";
import { printEmitted } from "../../test/printed-files.js";
import { smallApi } from "../../test/small-spec.js";
import { clientLookups, noLookups } from "./error-lookups.js";
import { createErrorsEmitter } from "./errors.js";
import { clientPaths, mockPaths } from "./paths.js";

const api = smallApi(({ spec, terminate }) => {
  terminate.errors = [];
  const zones = ["SoldOutInZoneOne", "SoldOutInZoneTwo", "SoldOutInZoneThree"];
  for (const zone of zones) {
    spec.errors.json.service.push({
      code: `Sale.${zone}`,
      description: `${zone}.`,
      category: "quota",
      retryable: true,
    });
  }
});
const files = await printEmitted(
  [createErrorsEmitter("client", clientPaths, clientLookups), createErrorsEmitter("mock", mockPaths, noLookups)],
  api,
);

test("the two tables of codes are unions, with what each code means for a caller", () => {
  expect(files.lines("packages/client/src/gen/errors/codes.ts")).toEqual([
    'import type { ErrorInfo } from "../../contract.js";',
    "",
    "/** Codes that any action may answer. */",
    'export type CommonErrorCode = "AuthFailure.SignatureFailure" | "InternalError" | "RequestLimitExceeded";',
    "",
    "/** Codes of Cloud Virtual Machine. */",
    "export type ServiceErrorCode =",
    '  | "InvalidFilter"',
    '  | "InvalidInstanceId.NotFound"',
    '  | "ResourceInsufficient.ZoneSoldOut"',
    '  | "Sale.SoldOutInZoneOne"',
    '  | "Sale.SoldOutInZoneTwo"',
    '  | "Sale.SoldOutInZoneThree";',
    "",
    "/** What each common code means for a caller. */",
    "export const commonErrors: Readonly<Record<CommonErrorCode, ErrorInfo>> = {",
    '  "AuthFailure.SignatureFailure": { category: "authentication", retryable: false },',
    '  InternalError: { category: "server", retryable: true },',
    '  RequestLimitExceeded: { category: "throttle", retryable: true },',
    "};",
    "",
    "/** What each code of the service means for a caller. */",
    "export const serviceErrors: Readonly<Record<ServiceErrorCode, ErrorInfo>> = {",
    '  InvalidFilter: { category: "parameter", retryable: false },',
    '  "InvalidInstanceId.NotFound": { category: "not-found", retryable: false },',
    '  "ResourceInsufficient.ZoneSoldOut": { category: "quota", retryable: false },',
    '  "Sale.SoldOutInZoneOne": { category: "quota", retryable: true },',
    '  "Sale.SoldOutInZoneTwo": { category: "quota", retryable: true },',
    '  "Sale.SoldOutInZoneThree": { category: "quota", retryable: true },',
    "};",
  ]);
});

test("each action has a union of its codes, and none is never", () => {
  expect(files.lines("packages/client/src/gen/errors/instance.ts")).toEqual([
    "/** Codes that the manual documents for DescribeInstances, besides the common ones. */",
    'export type DescribeInstancesErrorCode = "InternalError" | "InvalidFilter" | "InvalidInstanceId.NotFound";',
    "",
    "/** Codes that the manual documents for TerminateInstances, besides the common ones. */",
    "export type TerminateInstancesErrorCode = never;",
  ]);
});

test("the index exports types as types and tables as values", () => {
  expect(files.lines("packages/client/src/gen/errors/index.ts").filter((line) => line !== "")).toEqual([
    'export { actionErrorCodes } from "./by-action.js";',
    'export type { CommonErrorCode, ServiceErrorCode } from "./codes.js";',
    'export { commonErrors, serviceErrors } from "./codes.js";',
    'export type { DescribeInstancesErrorCode, TerminateInstancesErrorCode } from "./instance.js";',
    'export type { InquiryPriceRunInstancesErrorCode } from "./price.js";',
  ]);
});

test("the codes of the actions are one table, apart from the operations", () => {
  expect(files.declaration("packages/client/src/gen/errors/by-action.ts", "actionErrorCodes")).toEqual([
    "/** Codes that the manual documents for each action, besides the common ones. */",
    "export const actionErrorCodes: {",
    "  readonly DescribeInstances: readonly DescribeInstancesErrorCode[];",
    "  readonly InquiryPriceRunInstances: readonly InquiryPriceRunInstancesErrorCode[];",
    "  readonly TerminateInstances: readonly TerminateInstancesErrorCode[];",
    "} = {",
    '  DescribeInstances: ["InternalError", "InvalidFilter", "InvalidInstanceId.NotFound"],',
    '  InquiryPriceRunInstances: ["ResourceInsufficient.ZoneSoldOut"],',
    "  TerminateInstances: [],",
    "};",
  ]);
});

test("codes that mean alike stand together, but for those that mean what their family does", () => {
  const related = smallApi(({ spec }) => {
    spec.errors.json.service.push(
      { code: "InternalError.Db", description: "As its family.", category: "server", retryable: true },
      { code: "InternalError.Full", description: "Not as its family.", category: "quota", retryable: false },
    );
  });
  const [document] = clientLookups.documents(clientPaths, related).filter(({ path }) => path.endsWith("meanings.ts"));
  expect(document?.declarations).toMatchObject([
    {
      name: "errorMeanings",
      value: {
        authentication: "AuthFailure.SignatureFailure",
        "server retryable": "InternalError",
        "throttle retryable": "RequestLimitExceeded",
        parameter: "InvalidFilter",
        "not-found": "InvalidInstanceId.NotFound",
        quota: "ResourceInsufficient.ZoneSoldOut InternalError.Full",
      },
    },
  ]);
});

test("a package that looks no code up has the two tables alone", () => {
  const paths = files.files.map(({ path }) => path).filter((path) => path.startsWith("packages/mock/"));
  expect(paths.map((path) => path.replace("packages/mock/src/gen/errors/", ""))).toEqual([
    "codes.ts",
    "index.ts",
    "instance.ts",
    "price.ts",
  ]);
});
