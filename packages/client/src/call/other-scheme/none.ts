import { codeOf, messageOf } from "../failure.js";
import type { DescribeFailure } from "./failure-words.js";

/** What a browser's fetch fails with says nothing of the scheme. */
export function describeFailure(_url: string, cause: unknown): ReturnType<DescribeFailure> {
  return { message: messageOf(cause), code: codeOf(cause) };
}

export function askForHttps(_body: string, _status: number): undefined {
  // Of a server that asks for https, a page may not read the answer.
}
