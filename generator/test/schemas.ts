import { createSchemas } from "../src/schemas.js";
import { schemaDir } from "./folders.js";

/** The schemas of both specs, compiled once. */
export const schemas = createSchemas(schemaDir);
