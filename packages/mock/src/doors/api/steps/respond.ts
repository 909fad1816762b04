import type { Context } from "../context.js";
import type { Diagnosis } from "../diagnosis.js";
import { apiTimeMs } from "../faults/steps.js";

/** Renders the answer. An error of the API is HTTP 200: the official Node SDK drops the code of any other status. */
export function respond(context: Context): void {
  const { requestId, error, output, diagnosis } = context;
  const response =
    error === undefined
      ? { ...output, RequestId: requestId }
      : { Error: { Code: error.code, Message: error.message }, RequestId: requestId };
  context.response = {
    status: 200,
    headers: {
      // No charset behind it: the official Python SDK and CLI would take an error for a success.
      "Content-Type": "application/json",
      Date: new Date(apiTimeMs(context)).toUTCString(),
      ...(diagnosis === undefined ? {} : diagnosisHeaders(diagnosis)),
    },
    body: JSON.stringify({ Response: response }),
  };
}

/** The side channel: where the diagnosis is to be had, and its one sentence, as far as a header can carry it. */
function diagnosisHeaders({ id, explanation }: Diagnosis): Record<string, string> {
  return { "X-Tcrkit-Diagnosis": id, "X-Tcrkit-Explanation": explanation.replace(/[^\x20-\x7e]+/g, " ") };
}
