import type { Transport } from "@tcrkit/client/core";
import type { CredentialContext } from "@tcrkit/client/credentials";
import type { Context } from "../context.js";

/** What looking for credentials needs of a context. */
export type CredentialWorld = Pick<Context, "env" | "files" | "machine" | "now" | "createTransport">;

/** All that looking for credentials touches, out of our context. */
export function contextOf(world: CredentialWorld): CredentialContext {
  const { env, machine, now, files } = world;
  return {
    env,
    homeFolder: machine.homeFolder,
    readFile: files.read,
    now,
    transport: lazyTransport(() => world.createTransport()),
    // No proxy can reach the metadata service, and none may see what it answers.
    metadataTransport: lazyTransport(() => world.createTransport({ proxy: false })),
  };
}

function lazyTransport(create: () => Promise<Transport>): Transport {
  let made: Promise<Transport> | undefined;
  return {
    send: async (request) => {
      made ??= create();
      return (await made).send(request);
    },
  };
}
