import { commandsEmitter } from "./commands.js";
import type { Emitter } from "./emitter.js";
import { clientLookups, noLookups } from "./error-lookups.js";
import { createErrorsEmitter } from "./errors.js";
import { explorerEmitter } from "./explorer.js";
import { createFormatsEmitter, formatExamplesEmitter } from "./formats.js";
import { methodsEmitter } from "./methods.js";
import { openapiEmitter } from "./openapi.js";
import { openapiTypesEmitter } from "./openapi-types.js";
import { createOperationsEmitter, operationListEmitter } from "./operations.js";
import { paginatorsEmitter } from "./paginators.js";
import { clientPaths, mockPaths } from "./paths.js";
import { quantitiesEmitter } from "./quantities.js";
import { referenceEmitter } from "./reference/reference.js";
import { relationsEmitter } from "./relations.js";
import { clientServiceEmitter, mockServiceEmitter } from "./service.js";
import { compactForm } from "./tables/compact-form.js";
import { plainForm } from "./tables/plain-form.js";
import { createTypesEmitter } from "./types.js";
import { waitersEmitter } from "./waiters.js";

/** Everything that `generate` makes, in the order of its progress lines. */
export const emitters: readonly Emitter[] = [
  openapiEmitter,
  openapiTypesEmitter,
  createTypesEmitter("client types", clientPaths, "may-be-undefined"),
  createErrorsEmitter("client error codes", clientPaths, clientLookups),
  createOperationsEmitter("client operations", clientPaths, compactForm),
  operationListEmitter,
  createFormatsEmitter("client formats", clientPaths),
  clientServiceEmitter,
  relationsEmitter,
  methodsEmitter,
  paginatorsEmitter,
  waitersEmitter,
  createTypesEmitter("mock types", mockPaths, "exact"),
  createErrorsEmitter("mock error codes", mockPaths, noLookups),
  createOperationsEmitter("mock operations", mockPaths, plainForm),
  createFormatsEmitter("mock formats", mockPaths),
  mockServiceEmitter,
  commandsEmitter,
  formatExamplesEmitter,
  quantitiesEmitter,
  referenceEmitter,
  explorerEmitter,
];
