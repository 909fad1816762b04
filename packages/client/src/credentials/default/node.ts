import type { Transport } from "../../transports/transport.js";
import type { CredentialProvider } from "../provider.js";

/** The credentials of a client that was given none: what the official tools would find. The chain is loaded with the first call. */
export function createDefaultCredentials(transport: Transport, now?: () => number): CredentialProvider {
  let chain: Promise<CredentialProvider> | undefined;
  return async (request) => {
    chain ??= loadChain(transport, now).catch((error: unknown) => {
      chain = undefined;
      throw error;
    });
    return (await chain)(request);
  };
}

async function loadChain(transport: Transport, now: (() => number) | undefined): Promise<CredentialProvider> {
  const [{ createDefaultChain }, { createNodeContext }, { createHttpTransport }] = await Promise.all([
    import("../default-chain.js"),
    import("../node-context.js"),
    import("../../transports/http.js"),
  ]);
  // A proxy cannot reach the metadata service, and must not see what it answers.
  const metadataTransport = createHttpTransport({ proxy: false });
  return createDefaultChain({ context: { ...createNodeContext(transport, now), metadataTransport } });
}
