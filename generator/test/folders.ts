import { fileURLToPath } from "node:url";

export const repositoryRoot = fileURLToPath(new URL("../..", import.meta.url));
/** The spec that the packages are made from. */
export const realSpecDir = fileURLToPath(new URL("../../spec", import.meta.url));
/** The JSON Schemas of both specs. */
export const schemaDir = fileURLToPath(new URL("../../spec/schema", import.meta.url));
/** The small spec of another product. */
export const smallSpecDir = fileURLToPath(new URL("cvm", import.meta.url));
