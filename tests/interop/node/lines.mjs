import { createInterface } from "node:readline";

/** Reads calls line by line, and writes what became of each. */
export async function answerLines(call) {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await outcome(call, JSON.parse(line)))}\n`);
  }
}

async function outcome(call, request) {
  try {
    const answer = await call(request);
    return answer === undefined ? { absent: true } : { answer };
  } catch (error) {
    const { code, message, requestId } = error;
    return { error: { code, message, requestId } };
  }
}
