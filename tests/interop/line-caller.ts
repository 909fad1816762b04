import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Caller, Heard, Target } from "./caller.js";

/**
 * Starts a program that calls for us: a line of JSON with `signature`, `method`, `action` and `input` goes in, a line with `answer`,
 * `error` or `absent` comes out; `service` and `version` stand with it where another service is meant. It finds the mock in MOCK_HOST, and the key pair in the usual variables.
 */
export function startLineCaller(file: string, args: readonly string[], target: Target): Caller {
  const child = spawn(file, args, {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...environmentOf(target) },
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints = `${complaints}${text}`.slice(-2_000);
  });
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(`it ended with ${signal ?? code}`));
  });
  // A program that ends early is told by `ended`, not by the pipe that breaks.
  child.stdin.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    call: async (way, action, input, other) => {
      child.stdin.write(`${JSON.stringify({ ...way, action, input, ...other })}\n`);
      const { value } = await lines.next();
      if (value === undefined) throw new Error(`${file} does not answer: ${await ended}\n${complaints}`);
      return heardFrom(value);
    },
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** The variables by which programs find the mock. */
export function environmentOf({ url, secretId, secretKey, region }: Target): Readonly<Record<string, string>> {
  return {
    MOCK_HOST: new URL(url).host,
    TENCENTCLOUD_SECRET_ID: secretId,
    TENCENTCLOUD_SECRET_KEY: secretKey,
    TENCENTCLOUD_REGION: region,
  };
}

function heardFrom(line: string): Heard {
  const value = JSON.parse(line) as {
    readonly answer?: Readonly<Record<string, unknown>>;
    readonly error?: { readonly code?: string; readonly message?: string; readonly requestId?: string };
  };
  if (value.answer !== undefined) return { kind: "answer", answer: value.answer };
  if (value.error === undefined) return { kind: "absent" };
  const { code = "", message = "", requestId = "" } = value.error;
  return { kind: "error", code, message, requestId };
}
