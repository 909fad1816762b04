import { createCaller } from "./caller.js";
import type { CallOptions } from "./contract.js";
import { TcrInputError } from "./errors/errors.js";
import { createMethods, type Methods } from "./gen/methods/methods.js";
import { operations } from "./gen/operations/index.js";
import type { TypesByAction } from "./gen/types/index.js";
import { createWaiters, type Waiters } from "./gen/waiters.js";
import type { ClientOptions } from "./options.js";
import type { Transport } from "./transports/transport.js";
import { createUndiciTransport } from "./transports/undici.js";
import { createWait } from "./waiting/wait.js";

/** A client of the API: one method an action, and what goes beyond single calls. */
export interface TcrClient extends Methods {
  /** Any action by its name on the wire, typed by it. */
  readonly call: <Action extends keyof TypesByAction>(
    action: Action,
    input: TypesByAction[Action]["input"],
    options?: CallOptions,
  ) => Promise<TypesByAction[Action]["output"]>;
  /** Waits for the end of what an action started. */
  readonly waitFor: Waiters;
  /** Gives back the connections. A transport that was handed in stays open. */
  readonly close: () => Promise<void>;
}

/**
 * A client of the API.
 *
 * @example
 * const tcr = new TcrClient({ region: "ap-guangzhou", credentials: { secretId, secretKey } });
 * const { Registries } = await tcr.describeInstances({});
 */
export const TcrClient = class {
  constructor(options: ClientOptions) {
    const transport = options.transport ?? createUndiciTransport();
    const call = createCaller({ ...options, transport });
    const byName: TcrClient["call"] = (action, input, callOptions) => {
      if (!Object.hasOwn(operations, action)) return Promise.reject(unknownAction(action));
      return (call as UntypedCall)(operations[action], input, callOptions) as ReturnType<typeof byName>;
    };
    Object.assign(this, createMethods(call), {
      call: byName,
      waitFor: createWaiters(createWait(call, options.now ?? Date.now)),
      close: () => closeOwn(transport, options.transport),
    });
  }
} as new (
  options: ClientOptions,
) => TcrClient;

type UntypedCall = (operation: object, input: object, options: CallOptions | undefined) => Promise<unknown>;

function unknownAction(action: string): TcrInputError {
  const issue = {
    path: "action",
    expected: "an action of the API, such as DescribeImages",
    found: JSON.stringify(action),
  };
  return new TcrInputError([issue], { action });
}

async function closeOwn(transport: Transport, given: Transport | undefined): Promise<void> {
  if (transport !== given) await transport.close?.();
}
