import { fileURLToPath } from "node:url";
import { mergeConfig } from "vitest/config";
import generator from "../../generator/vitest.config.js";
import client from "../../packages/client/vitest.config.js";
import mock from "../../packages/mock/vitest.config.js";
import signer from "../../packages/signer/vitest.config.js";

const configs = { generator, "packages/client": client, "packages/mock": mock, "packages/signer": signer };
const folder = process.env["TCRKIT_MUTANTS_FOLDER"] as keyof typeof configs;

/** The package's own configuration counts, but for what would run beside its tests each time. */
export default mergeConfig(configs[folder], {
  root: fileURLToPath(new URL(`../../${folder}/`, import.meta.url)),
  test: { typecheck: { enabled: false } },
});
