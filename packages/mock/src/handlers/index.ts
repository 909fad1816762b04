import type { AnyHandler, Handlers } from "./handler.js";
import { imageRepositoryHandlers } from "./image-repository/index.js";
import { instanceManagementHandlers } from "./instance-management/index.js";
import { namespaceHandlers } from "./namespace/index.js";

const handlers: Handlers = { ...instanceManagementHandlers, ...namespaceHandlers, ...imageRepositoryHandlers };

/** The names of the actions that act on state. */
export const statefulActions: readonly string[] = Object.keys(handlers).sort();

/** The handler of an action; undefined when its example answers. */
export function findHandler(action: string): AnyHandler | undefined {
  const table: Readonly<Record<string, unknown>> = handlers;
  return Object.hasOwn(table, action) ? (table[action] as AnyHandler) : undefined;
}
