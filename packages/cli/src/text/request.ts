import type { AnswerEvent, AttemptEvent, EndEvent, RetryEvent, ThrottleEvent } from "@tcrkit/client/core";
import type { Operation } from "@tcrkit/client/schema";
import type { Problem } from "../errors.js";
import { printable } from "../output/printable.js";

type Members = Readonly<Record<string, unknown>>;

/** What is said of requests: before they are sent, instead of it, and with `--debug`. */
export const requestText = {
  attempt: ({ operation, attempt, host }: AttemptEvent): string =>
    `* ${operation.name}: attempt ${attempt} at ${printable(host)}`,
  throttle: ({ operation, waitedMs }: ThrottleEvent): string =>
    `* ${operation.name}: waited ${waitedMs} ms for its turn under the frequency limit of ${operation.rateLimit} a second`,
  answer: ({ operation, durationMs, status, requestId, error }: AnswerEvent): string => {
    const code = error === undefined ? "" : `, ${printable(error.code)}`;
    const id = requestId === undefined ? "" : `, RequestId ${printable(requestId)}`;
    return `* ${operation.name}: ${status === undefined ? "no answer" : `HTTP ${status}`} after ${durationMs} ms${code}${id}`;
  },
  retry: ({ operation, attempt, delayMs, error }: RetryEvent): string =>
    `* ${operation.name}: attempt ${attempt} failed (${printable(error.code)}); again in ${Math.ceil(delayMs)} ms`,
  end: ({ operation, attempts, durationMs, error }: EndEvent): string =>
    `* ${operation.name}: ${error === undefined ? "done" : "failed"} after ${attempts} ${attempts === 1 ? "attempt" : "attempts"}, ${durationMs} ms`,
  sent: (line: string): string => `> ${line}`.trimEnd(),
  received: (line: string): string => `< ${line}`.trimEnd(),

  printed: "Nothing was sent. The signature holds for five minutes; the secret key is not in it.",
  masked:
    "Passwords and tokens are shown as ***, so that this request is refused as it stands; --show-secrets leaves them in.",
  secretsShown: "Careful: the request holds passwords or tokens in clear.",
  showSecretsAlone: (): Problem => ({ what: "--show-secrets goes with --print-request" }),

  /** The question before something is deleted; the answer is no unless it says yes. */
  confirm: ({ name }: Operation, region: string | undefined, input: Members): string => {
    const place = region === undefined ? "" : ` in ${region}`;
    return `${name}${place}: ${namedMembers(input)}\nThis cannot be undone. Go on? [y/N] `;
  },
  notConfirmed: "Nothing was sent.",

  noPages: (flag: string, { name }: Operation): Problem => ({ what: `${flag}: the answer of ${name} has no pages` }),
  page: (pages: number, rows: number, total: number | undefined): string =>
    `${pages} ${pages === 1 ? "page" : "pages"}, ${rows}${total === undefined ? "" : ` of ${total}`} rows`,
};

function namedMembers(input: Members): string {
  const members = Object.entries(input).map(([name, value]) => `${name} ${printable(valueText(value))}`);
  return members.length === 0 ? "all" : members.join(", ");
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(" ");
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
