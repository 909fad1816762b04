import { httpDate } from "../../../base/time.js";
import type { Context } from "../context.js";
import type { Diagnosis } from "../diagnosis.js";
import { ApiError } from "../errors.js";
import { apiTimeMs } from "../faults/steps.js";

/** Renders the answer. API errors have HTTP 200: the official Node SDK drops the code of any other status. */
export function respond(context: Context): void {
  const { requestId, error, output, diagnosis } = context;
  const answered = error === undefined ? output : { Error: { Code: error.code, Message: error.message } };
  // Without a charset: with one, the official Python SDK and CLI take an error for a success.
  const headers = { "Content-Type": "application/json", Date: httpDate(apiTimeMs(context)) };
  context.response = {
    status: 200,
    headers: diagnosis === undefined ? headers : { ...headers, ...diagnosisHeaders(diagnosis) },
    body: `{"Response":${withRequestId(JSON.stringify(answered ?? {}), requestId)}}`,
  };
}

/**
 * Waits until the changes are persisted; the answer, which is ready by then, tells of it where they are lost. A read waits too, so that no
 * answer shows what a crash could take back.
 */
export function persisted(context: Context): undefined | Promise<void> {
  return context.services.persistence?.flushed()?.catch((error: unknown) => {
    context.error = ApiError.from(error);
    respond(context);
  });
}

/** Adds the id to a printed object: to one that is not printed yet it would need a copy. */
function withRequestId(printed: string, requestId: string): string {
  const members = printed.slice(1, -1);
  return `{${members}${members === "" ? "" : ","}"RequestId":${JSON.stringify(requestId)}}`;
}

/** Names the diagnosis and its explanation in headers, with the characters that a header may have. */
function diagnosisHeaders({ id, explanation }: Diagnosis): Record<string, string> {
  return { "X-Tcrkit-Diagnosis": id, "X-Tcrkit-Explanation": explanation.replace(/[^\x20-\x7e]+/g, " ") };
}
