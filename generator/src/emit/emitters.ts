import { commandsEmitter } from "./commands.js";
import type { Emitter } from "./emitter.js";
import { createErrorsEmitter } from "./errors.js";
import { methodsEmitter } from "./methods.js";
import { openapiEmitter } from "./openapi.js";
import { openapiTypesEmitter } from "./openapi-types.js";
import { createOperationsEmitter } from "./operations.js";
import { clientPaths, mockPaths } from "./paths.js";
import { referenceEmitter } from "./reference/reference.js";
import { createServiceEmitter } from "./service.js";
import { createTypesEmitter } from "./types.js";
import { waitersEmitter } from "./waiters.js";

/** Everything that `generate` makes, in the order of its progress lines. */
export const emitters: readonly Emitter[] = [
  openapiEmitter,
  openapiTypesEmitter,
  createTypesEmitter("client types", clientPaths),
  createErrorsEmitter("client error codes", clientPaths),
  createOperationsEmitter("client operations", clientPaths, { examples: false }),
  createServiceEmitter("client service", clientPaths),
  methodsEmitter,
  waitersEmitter,
  createTypesEmitter("mock types", mockPaths),
  createErrorsEmitter("mock error codes", mockPaths),
  createOperationsEmitter("mock operations", mockPaths, { examples: true }),
  createServiceEmitter("mock service", mockPaths),
  commandsEmitter,
  referenceEmitter,
];
