import { chooseProtocol, createCaller, type SignatureMethod, type TransportRequest } from "@tcrkit/client/core";
import type { Credentials } from "@tcrkit/signer";
import { type CallInput, loadOperation } from "../call-input.js";

/** How a request is signed. */
export interface SigningChoice {
  readonly signatureMethod: SignatureMethod;
  readonly method: "POST" | "GET";
  readonly credentials: Credentials;
  /** Unix seconds. */
  readonly timestamp: number;
  /** Of Signature v1: from 1 to 2147483646. */
  readonly nonce: number;
  /** Where it would be sent, scheme and all. Default: the API's own host. */
  readonly endpoint?: string | undefined;
}

/** A request as the client hands it to its transport. */
export type BuiltRequest = Pick<TransportRequest, "method" | "url" | "headers"> & { readonly body: string };

const NONCES = 0x7fff_fffe;

/** The request that the client would send, to the byte. Nothing is sent. @throws TcrInputError for what it would not send. */
export async function buildRequest({ action, input, region }: CallInput, choice: SigningChoice): Promise<BuiltRequest> {
  let built: TransportRequest | undefined;
  const caller = createCaller({
    credentials: choice.credentials,
    protocol: chooseProtocol(choice),
    transport: {
      send: (request) => {
        built = request;
        return Promise.resolve({ status: 200, body: '{"Response":{"RequestId":"none"}}' });
      },
    },
    endpoint: choice.endpoint,
    validation: false,
    rateLimit: false,
    retry: false,
    now: () => choice.timestamp * 1000,
    // The client draws its nonce: this is the draw that gives the chosen one.
    random: () => (choice.nonce - 0.5) / NONCES,
  });
  await caller(await loadOperation(action), input, region === "" ? {} : { region });
  if (built === undefined) throw new Error("the client built no request");
  const { method, url, headers, body = "" } = built;
  return { method, url, headers, body: typeof body === "string" ? body : new TextDecoder().decode(body) };
}
