import { createHmac, hash } from "node:crypto";

export interface MinimalSettings {
  readonly credentials: { readonly secretId: string; readonly secretKey: string };
  readonly host: string;
}

/** The least that signing a JSON body can cost on Node: one-shot hashes, the day's key derived once, strings put together by hand. */
export function createMinimalSigner({
  credentials,
  host,
}: MinimalSettings): (body: string, timestamp: number) => string {
  const day = new Date().toISOString().slice(0, 10);
  const scope = `${day}/tcr/tc3_request`;
  const key = [day, "tcr", "tc3_request"].reduce<string | Buffer>(
    (secret, part) => createHmac("sha256", secret).update(part).digest(),
    `TC3${credentials.secretKey}`,
  );
  return (body, timestamp) => {
    const request = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${hash("sha256", body, "hex")}`;
    const text = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${hash("sha256", request, "hex")}`;
    const signature = createHmac("sha256", key).update(text).digest("hex");
    return `TC3-HMAC-SHA256 Credential=${credentials.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`;
  };
}
