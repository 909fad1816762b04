import type { Pool } from "undici";

/** Sends one signed DescribeInstances by a pool, with nothing around it, and reads its answer. */
export async function sendSigned(pool: Pool, sign: (body: string, timestamp: number) => string): Promise<unknown> {
  const timestamp = Math.floor(Date.now() / 1000);
  const { statusCode, body } = await pool.request({
    path: "/",
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "X-TC-Action": "DescribeInstances",
      "X-TC-Version": "2019-09-24",
      "X-TC-Region": "ap-guangzhou",
      "X-TC-Timestamp": String(timestamp),
      Authorization: sign("{}", timestamp),
    },
    body: "{}",
  });
  const answer = (await body.json()) as { readonly Response?: { readonly Error?: unknown } };
  if (statusCode !== 200 || answer.Response?.Error !== undefined) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}
