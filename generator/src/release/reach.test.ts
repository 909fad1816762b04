import { expect, test } from "vitest";
import { apiEdits } from "../../test/api-edits/api-edits.js";
import { changedSpec, loadSmallSpec } from "../../test/small-spec.js";
import { emitters } from "../emit/emitters.js";
import { openapiTypesEmitter } from "../emit/openapi-types.js";
import { buildApi } from "../model/build.js";
import type { Document } from "../print/document.js";
import type { Spec } from "../spec.js";

/** The generated files that a package's users notice; the command line bundles the client's tables. */
const noticed: Readonly<Record<string, RegExp>> = {
  client: /^packages\/client\/src\/gen\//,
  cli: /^packages\/(?:cli\/src\/gen|client\/src\/gen\/(?:operations|shapes|errors|service\b|relations\b|signature-methods\b|retired-actions\b))/,
  mock: /^packages\/mock\/src\/gen\//,
};

/** The comments of the mock's types and of the tables in the command line are seen by nobody. */
const hidesComments = new Set(["cli", "mock"]);

function generatedFor(spec: Spec): Map<string, string> {
  const api = buildApi(spec);
  // Another program prints these types; they say what the others say.
  const documents = emitters.filter((one) => one !== openapiTypesEmitter).flatMap(({ emit }) => emit(api));
  return new Map(Object.keys(noticed).map((name) => [name, textOf(documents, name)]));
}

function textOf(documents: readonly Document[], name: string): string {
  const own = documents.filter(({ path }) => noticed[name]?.test(path));
  return JSON.stringify(own, (key, value: unknown) =>
    key === "docs" && hidesComments.has(name) && isComment(value) ? undefined : value,
  );
}

/** Elsewhere `docs` is the address of a page. */
function isComment(value: unknown): boolean {
  return typeof value === "object";
}

const before = generatedFor(loadSmallSpec());

test.each(apiEdits)("$what reaches $packages by what is generated", ({ edit, packages }) => {
  const after = generatedFor(changedSpec(edit));
  expect([...after.keys()].filter((name) => after.get(name) !== before.get(name))).toEqual(packages);
});
