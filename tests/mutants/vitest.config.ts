import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { configDefaults, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import generator from "../../generator/vitest.config.js";
import client from "../../packages/client/vitest.config.js";
import mock from "../../packages/mock/vitest.config.js";
import signer from "../../packages/signer/vitest.config.js";
import { areas } from "./areas.js";

const { folder = "", sources = [], unfitTests = [] } = areas[process.env["TCRKIT_MUTANTS_AREA"] ?? ""] ?? {};
/** Of the two builds of the signer one: the tests of the hashing itself run both. */
const [signerOnNode] = signer.test?.projects ?? [];
const configs: Readonly<Record<string, object | undefined>> = {
  generator,
  "packages/client": client,
  "packages/mock": mock,
  "packages/signer": typeof signerOnNode === "object" ? signerOnNode : undefined,
};

const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
/** Where the sources of the area stand: each pattern up to its first folder that may have any name. */
const near = sources.map((path) => join(root, path.replace(/[^/]*[*{(].*$|[^/]*$/, "")));

/** Tests beside what is changed come first: the one that notices a change spares the others. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isNear = ({ moduleId }: TestSpecification) => near.some((path) => moduleId.startsWith(path));
    const [first, others] = [files.filter(isNear), files.filter((file) => !isNear(file))];
    return [...first, ...(await super.sort(others))];
  }
}

/** The package's own configuration counts, but for what would run beside its tests each time. */
export default mergeConfig(configs[folder] ?? {}, {
  root,
  test: {
    typecheck: { enabled: false },
    exclude: [...configDefaults.exclude, ...unfitTests],
    sequence: { sequencer: NearestFirst },
  },
});
