import { signTc3 } from "@tcrkit/signer";
import type { Caller, Target } from "./caller.js";

/** Calls with fetch and our signer, and reads plain JSON: what typed answers are held against. */
export function startReference({ url, region, secretId, secretKey }: Target): Caller {
  return {
    call: async (_way, action, input) => {
      const body = JSON.stringify(input);
      const common = { "X-TC-Action": action, "X-TC-Version": "2019-09-24", "X-TC-Region": region };
      const { headers } = signTc3(
        { method: "POST", host: new URL(url).host, headers: { "Content-Type": "application/json", ...common }, body },
        { credentials: { secretId, secretKey }, service: "tcr", timestamp: Math.floor(Date.now() / 1000) },
      );
      const { Response } = (await (await fetch(url, { method: "POST", headers, body })).json()) as {
        readonly Response: Readonly<Record<string, unknown>>;
      };
      const error = Response["Error"] as { readonly Code: string; readonly Message: string } | undefined;
      if (error === undefined) return { kind: "answer", answer: Response };
      const { Code, Message } = error;
      return { kind: "error", code: Code, message: Message, requestId: String(Response["RequestId"]) };
    },
    close: async () => {},
  };
}
