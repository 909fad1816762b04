import { fileURLToPath } from "node:url";
import { configDefaults, mergeConfig } from "vitest/config";
import generator from "../../generator/vitest.config.js";
import client from "../../packages/client/vitest.config.js";
import mock from "../../packages/mock/vitest.config.js";
import signer from "../../packages/signer/vitest.config.js";
import { areas } from "./areas.js";

const { folder = "", slowTests = [] } = areas[process.env["TCRKIT_MUTANTS_AREA"] ?? ""] ?? {};
/** Of the two builds of the signer one: the tests of the hashing itself run both. */
const [signerOnNode] = signer.test?.projects ?? [];
const configs: Readonly<Record<string, object | undefined>> = {
  generator,
  "packages/client": client,
  "packages/mock": mock,
  "packages/signer": typeof signerOnNode === "object" ? signerOnNode : undefined,
};

/** The package's own configuration counts, but for what would run beside its tests each time. */
export default mergeConfig(configs[folder] ?? {}, {
  root: fileURLToPath(new URL(`../../${folder}/`, import.meta.url)),
  test: { typecheck: { enabled: false }, exclude: [...configDefaults.exclude, ...slowTests] },
});
