import type { Transport, TransportRequest } from "@tcrkit/client/core";
import { maskSecrets } from "@tcrkit/signer";

/** A transport whose answers do not show signature and token of their requests, which some servers repeat: both are good for minutes yet. */
export function hidingSignature(transport: Transport): Transport {
  return {
    ...transport,
    send: async (request) => {
      const answer = await transport.send(request);
      return { ...answer, body: maskSecrets(answer.body, liveSecrets(request)) };
    },
  };
}

function liveSecrets({ headers }: TransportRequest): string[] {
  const [, signature = ""] = /Signature=(\w+)/.exec(headers["Authorization"] ?? "") ?? [];
  return [signature, headers["X-TC-Token"] ?? ""];
}
