import type { CredentialContext, SourceOptions } from "./context.js";
import { createNodeContext } from "./node-context.js";

/** The context of some options, with every default in place. */
export function resolveContext({ context = createNodeContext(), transport }: SourceOptions): CredentialContext {
  return transport === undefined ? context : { ...context, transport };
}
