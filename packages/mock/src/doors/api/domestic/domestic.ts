import type { Operation, OperationChange } from "../../../contract.js";
import { operations as domesticOperations } from "../../../gen/domestic/operations/by-name.js";
import { newActions, otherActions } from "../../../gen/domestic/service.js";
import { operations as tagOperations } from "../../../gen/tag/operations/by-name.js";
import { service as tagService } from "../../../gen/tag/service.js";
import type { ActionTable } from "../action-table.js";
import type { AnyHandler } from "../handlers/handler.js";
import { ownTable } from "../own-table.js";
import * as endpointDns from "./endpoint-dns.js";
import * as gcControl from "./gc-control.js";
import type { DomesticHandlers, TagHandlers } from "./handlers.js";
import * as instanceStorage from "./instance-storage.js";
import * as replicationRules from "./replication-rules.js";
import * as replicationRuns from "./replication-runs.js";
import * as resourceTags from "./resource-tags.js";

/** What the domestic edition has besides the international one. */
export interface Domestic {
  /** The API's own table first. */
  readonly tables: readonly [ActionTable, ...ActionTable[]];
  readonly newActions: readonly string[];
  /** Actions that no edition of the mock has. */
  readonly otherActions: readonly string[];
}

const handlers: DomesticHandlers = {
  ...endpointDns,
  ...gcControl,
  ...instanceStorage,
  ...replicationRules,
  ...replicationRuns,
};

const tagHandlers: TagHandlers = { ...resourceTags };

const own = byAction(handlers);

const ofTags = byAction(tagHandlers);

export const domestic: Domestic = {
  tables: [
    {
      name: ownTable.name,
      version: ownTable.version,
      operations: { ...ownTable.operations, ...mergedOperations() },
      handlerOf: (action) => own.get(action) ?? ownTable.handlerOf(action),
    },
    { ...tagService, operations: tagOperations, handlerOf: (action) => ofTags.get(action) as AnyHandler },
  ],
  newActions,
  otherActions,
};

/** The operations of the edition: its own, and those of the API with what it has otherwise. */
function mergedOperations(): Readonly<Record<string, Operation>> {
  const changes: Readonly<Record<string, Operation | OperationChange>> = domesticOperations;
  return Object.fromEntries(
    Object.entries(changes).map(([name, change]) => {
      const own = ownTable.operations[name];
      if (own === undefined) return [name, change as Operation];
      return [name, { ...own, ...change, shapes: { ...own.shapes, ...change.shapes } }];
    }),
  );
}

function byAction(named: object): ReadonlyMap<string, AnyHandler> {
  return new Map(
    Object.entries(named).map(([name, handler]) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, handler]),
  );
}
