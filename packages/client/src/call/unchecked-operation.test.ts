import { expect, it } from "vitest";
import { createUncheckedOperation, type UncheckedCallOptions } from "./unchecked-operation.js";

const create = (action: string, options: Omit<UncheckedCallOptions, "unchecked">) =>
  createUncheckedOperation(action, undefined, { ...options, unchecked: true });

it.each<[string, string]>([
  ["action", ""],
  ["action", "Bad\nAction"],
  ["action", "7Days"],
  ["action", "A".repeat(65)],
  ["version", "latest"],
  ["version", "v2019-09-24"],
  ["version", "2019-09-24T00"],
  ["service", "cam.evil.test/"],
  ["service", "/cam"],
  ["service", "1cam"],
  ["service", "c".repeat(33)],
  ["kind", "paint"],
])("refuses as %s: %j", (path, value) => {
  const { action, ...options } = { action: "Good", [path]: value };
  expect(() => create(action, options)).toThrow(
    expect.objectContaining({ name: "TcrInputError", action: "call", issues: [expect.objectContaining({ path })] }),
  );
});

it.each(["cam", "c", "cam2", "private-dns", "c".repeat(32)])("takes %s for a service", (service) => {
  expect(create("Good", { service }).service).toEqual({ name: service });
});

it.each(["G", "CreateGCJob", "Create_2", "A".repeat(64)])("takes %s for an action", (action) => {
  expect(create(action, {})).toMatchObject({ name: action, kind: "execute", unchecked: true, service: {} });
});
