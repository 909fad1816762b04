import { expect, it } from "vitest";
import { actionErrorCodes, commonErrors, serviceErrors } from "../gen/errors/index.js";
import { errorInfo } from "./error-info.js";

const documented = Object.entries({ ...commonErrors, ...serviceErrors });

it("gives for each documented code what the tables say of it", () => {
  expect(documented.length).toBeGreaterThan(70);
  expect(documented.map(([code]) => [code, errorInfo(code)])).toEqual(documented);
});

it("knows every code that an action documents", () => {
  const codes = Object.values(actionErrorCodes).flat();
  expect(codes.filter((code) => errorInfo(code) === undefined)).toEqual([]);
});

it("judges a code that it does not know by its family", () => {
  expect(errorInfo("RequestLimitExceeded.OfTomorrow")).toEqual(errorInfo("RequestLimitExceeded"));
  expect(errorInfo("Unheard")).toBeUndefined();
});

it.each(["constructor", "toString.X", "__proto__", ""])("knows no code %j", (code) => {
  expect(errorInfo(code)).toBeUndefined();
});
