import type { Mock } from "@tcrkit/mock";
import { createMinimalSigner } from "./minimal-signer.js";

/** Calls an action in this process, signed. @throws Error for an answer that is an error. */
export type MockCall = (action: string, input: object) => Promise<Readonly<Record<string, unknown>>>;

/** A caller that reaches a mock without a socket. */
export function createMockCall({ transport, credentials }: Mock): MockCall {
  const host = "127.0.0.1";
  const sign = createMinimalSigner({ credentials, host });
  return async (action, input) => {
    const timestamp = Math.floor(Date.now() / 1000);
    const text = JSON.stringify(input);
    const { body } = await transport.send({
      method: "POST",
      url: `http://${host}/`,
      headers: {
        "Content-Type": "application/json",
        "X-TC-Action": action,
        "X-TC-Version": "2019-09-24",
        "X-TC-Region": "ap-guangzhou",
        "X-TC-Timestamp": String(timestamp),
        Authorization: sign(text, timestamp),
      },
      body: text,
    });
    const { Response } = JSON.parse(body) as { readonly Response: Readonly<Record<string, unknown>> };
    if (Response["Error"] !== undefined) throw new Error(`${action} is refused: ${JSON.stringify(Response["Error"])}`);
    return Response;
  };
}

/** Creates a premium instance with a namespace, waits for it, and returns its id. */
export async function furnish(call: MockCall, NamespaceName: string): Promise<string> {
  const { RegistryId } = await call("CreateInstance", { RegistryName: "benchmarked", RegistryType: "premium" });
  for (let poll = 0; poll < 5; poll++) await call("DescribeInstanceStatus", { RegistryIds: [RegistryId] });
  await call("CreateNamespace", { RegistryId, NamespaceName, IsPublic: false });
  return String(RegistryId);
}
