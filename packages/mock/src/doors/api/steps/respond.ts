import type { Context } from "../context.js";
import type { Diagnosis } from "../diagnosis.js";
import { apiTimeMs } from "../faults/steps.js";

/** Renders the answer. API errors have HTTP 200: the official Node SDK drops the code of any other status. */
export function respond(context: Context): void {
  const { requestId, error, output, diagnosis } = context;
  const response =
    error === undefined
      ? { ...output, RequestId: requestId }
      : { Error: { Code: error.code, Message: error.message }, RequestId: requestId };
  context.response = {
    status: 200,
    headers: {
      // Without a charset: with one, the official Python SDK and CLI take an error for a success.
      "Content-Type": "application/json",
      Date: new Date(apiTimeMs(context)).toUTCString(),
      ...(diagnosis === undefined ? {} : diagnosisHeaders(diagnosis)),
    },
    body: JSON.stringify({ Response: response }),
  };
}

/** Names the diagnosis and its explanation in headers, with the characters that a header may have. */
function diagnosisHeaders({ id, explanation }: Diagnosis): Record<string, string> {
  return { "X-Tcrkit-Diagnosis": id, "X-Tcrkit-Explanation": explanation.replace(/[^\x20-\x7e]+/g, " ") };
}
