import { codeOf, messageOf } from "../failure.js";

/** What a browser's fetch fails with says nothing of the scheme. */
export function describeFailure(_url: string, cause: unknown): { readonly message: string; readonly code: string } {
  return { message: messageOf(cause), code: codeOf(cause) };
}

export function askForHttps(_body: string, _status: number): string | undefined {
  return undefined;
}
