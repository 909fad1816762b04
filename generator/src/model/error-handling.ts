import type { ErrorCode } from "./types.js";

/** What the client and the command line make of an error code, and what a caller does about it. */
export interface ErrorHandling {
  /** The client's class of error. */
  readonly errorClass: "TcrApiError" | "TcrDryRunSuccess";
  /** Of the command line. */
  readonly exitCode: number;
  /** Whether the client sends the request again, or waits. */
  readonly client: string;
  /** What to do where the spec has nothing more fitting. */
  readonly remedy: string;
}

export function errorHandling({ code, category, retryable }: ErrorCode): ErrorHandling {
  const { exitCode, remedy } = categories[category] ?? unknownCategory;
  return {
    errorClass: category === "dry-run" ? "TcrDryRunSuccess" : "TcrApiError",
    exitCode,
    client: clientByCode[code] ?? clientBehaviour(category, retryable),
    remedy,
  };
}

function clientBehaviour(category: string, retryable: boolean): string {
  if (!retryable) return "Does not repeat the request.";
  if (category === "throttle" || category === "authentication")
    return "Waits, then sends the request again, whatever the action: nothing was done.";
  return "Sends a read again after a pause. It never repeats a change, which may have taken effect.";
}

/** Codes of which the client learns something. */
const clientByCode: Readonly<Record<string, string>> = {
  "AuthFailure.SignatureExpire":
    "Takes the server's time from the answer where the clocks differ by more than a minute, and signs and sends the request once more. Else it does not repeat the request.",
  "AuthFailure.SecretIdNotFound": "Does not repeat the request; it looks for other credentials with the next one.",
  "AuthFailure.TokenFailure": "Does not repeat the request; it looks for other credentials with the next one.",
};

interface Category {
  readonly exitCode: number;
  readonly remedy: string;
}

const unknownCategory: Category = { exitCode: 7, remedy: "Read the message." };

const categories: Readonly<Record<string, Category>> = {
  authentication: { exitCode: 3, remedy: "Check the key, its token and the clock." },
  permission: { exitCode: 5, remedy: "Have the caller given the right, or use a key that has it." },
  protocol: { exitCode: 2, remedy: "Mend the request itself: its method, headers, names and size." },
  parameter: { exitCode: 2, remedy: "Compare the input with the action's table, and mend what the message names." },
  "not-found": { exitCode: 4, remedy: "Check the ids and names in the input, and the region." },
  conflict: { exitCode: 5, remedy: "Read the present state, and send a change that fits it." },
  state: { exitCode: 5, remedy: "Wait until the resource is in a state that allows it, or bring it there." },
  quota: { exitCode: 5, remedy: "Delete what is not needed any more, or have the quota raised." },
  throttle: { exitCode: 6, remedy: "Wait a moment, and send fewer requests." },
  billing: { exitCode: 5, remedy: "Check the account's balance and payment." },
  server: {
    exitCode: 7,
    remedy:
      "Send the same request a little later; before repeating a change, read whether it took effect. If it keeps failing, report the request id.",
  },
  "dry-run": { exitCode: 0, remedy: "Nothing has to be mended." },
};
