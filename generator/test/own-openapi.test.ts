import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clientPaths } from "../src/emit/paths.js";
import { repositoryRoot } from "./folders.js";

/** The part of Redocly's linter that is used: openapi-typescript brings it along. */
interface Redocly {
  readonly createConfig: (config: object) => Promise<unknown>;
  readonly lintFromString: (
    options: object,
  ) => Promise<readonly { readonly ruleId: string; readonly message: string }[]>;
}

const rules = [
  ...[
    "struct",
    "no-unresolved-refs",
    "security-defined",
    "operation-operationId-unique",
    "operation-parameters-unique",
  ],
  ...["no-invalid-media-type-examples", "no-invalid-parameter-examples", "path-parameters-defined"],
];

test("the OpenAPI document is valid, with its examples, by the rules of a linter that is not ours", async () => {
  const require = createRequire(createRequire(import.meta.url).resolve("openapi-typescript/package.json"));
  const { createConfig, lintFromString }: Redocly = require("@redocly/openapi-core");
  const config = await createConfig({ rules: Object.fromEntries(rules.map((rule) => [rule, "error"])) });
  const source = readFileSync(join(repositoryRoot, clientPaths.openapiJson), "utf8");
  const problems = (text: string) => lintFromString({ source: text, absoluteRef: "/openapi.json", config });
  expect(await problems(source)).toEqual([]);
  // One wrong example shows that examples are looked at.
  const wrong = await problems(source.replace('"NamespaceName": "', '"NamespaceName": 1, "Was": "'));
  expect(wrong.map(({ ruleId }) => ruleId)).toContain("no-invalid-media-type-examples");
}, 60_000);
