import { signTc3 } from "@tcrkit/signer";

/** A request as a client sends it that signs one Content-Type and sends another, with a key that is nobody's. */
export function example(nowMs: number): { readonly text: string; readonly secretKey: string } {
  const secretKey = "an-example-key-that-is-nobodys";
  const body = '{"Limit":5}';
  const { headers } = signTc3(
    {
      method: "POST",
      host: "cvm.tencentcloudapi.com",
      headers: {
        "Content-Type": "application/json",
        "X-TC-Action": "DescribeInstances",
        "X-TC-Version": "2017-03-12",
        "X-TC-Region": "ap-guangzhou",
      },
      body,
    },
    { credentials: { secretId: "AKIDEXAMPLE", secretKey }, service: "cvm", timestamp: Math.floor(nowMs / 1000) },
  );
  const sent = { ...headers, "Content-Type": "application/json; charset=utf-8" };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}`);
  return { text: ["POST / HTTP/1.1", ...lines, "", body].join("\n"), secretKey };
}
