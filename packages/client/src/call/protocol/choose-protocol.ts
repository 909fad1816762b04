import type { ClientOptions } from "../../options.js";
import type { Protocol } from "./protocol.js";
import { tc3Post } from "./tc3.js";
import { tc3Get } from "./tc3-get.js";
import { createV1Protocol } from "./v1.js";

/** The protocol of a signature method and an HTTP method. */
export function chooseProtocol({
  signatureMethod = "TC3-HMAC-SHA256",
  method = "POST",
}: Pick<ClientOptions, "signatureMethod" | "method">): Protocol {
  if (signatureMethod !== "TC3-HMAC-SHA256") return createV1Protocol(signatureMethod, method);
  return method === "GET" ? tc3Get : tc3Post;
}
