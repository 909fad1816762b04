import type { Transport, TransportRequest, TransportResponse } from "../src/transports/transport.js";

export interface FakeTransport extends Transport {
  readonly requests: TransportRequest[];
}

/** A transport that keeps what it is sent and answers from a list; the last answer repeats. */
export function createFakeTransport(...answers: readonly (TransportResponse | Error | object)[]): FakeTransport {
  const requests: TransportRequest[] = [];
  return {
    requests,
    send: async (request) => {
      requests.push(request);
      const answer = answers[Math.min(requests.length, answers.length) - 1] ?? {};
      if (answer instanceof Error) throw answer;
      return "status" in answer && "body" in answer ? (answer as TransportResponse) : envelope(answer);
    },
  };
}

export function envelope(output: object): TransportResponse {
  return { status: 200, body: JSON.stringify({ Response: { RequestId: "request-1", ...output } }) };
}

export function apiError(code: string, message = "message"): TransportResponse {
  return envelope({ Error: { Code: code, Message: message } });
}

/** A transport that never answers, but ends when its signal says so. */
export const silentTransport: Transport = {
  send: ({ signal }) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    }),
};

export const credentials = { secretId: "AKIDtest", secretKey: "the-secret-key" };
