import { operations } from "../../gen/operations/index.js";
import { service } from "../../gen/service.js";
import type { ActionTable } from "./action-table.js";
import { findHandler } from "./handlers/index.js";

/** The actions of the international edition. */
export const ownTable: ActionTable = {
  name: service.name,
  version: service.version,
  operations,
  handlerOf: findHandler,
};
