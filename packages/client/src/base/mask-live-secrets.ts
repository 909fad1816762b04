import { MASK } from "@tcrkit/signer";

/** A name, what stands between it and its value in a header, JSON, a form or a page, and a value too long for a word. */
const liveSecret = /((?:signature|token)\W{1,6}(?:3D|\w+;:&\w+;)?)(?:[\w+/=%.~\\-]|&#\w+;){24,}/gi;

/** A text of a server, which may repeat the request: without what would let others send it again while its signature holds. */
export function maskLiveSecrets(text: string): string {
  return text.replace(liveSecret, `$1${MASK}`);
}
