import type { ClientOptions } from "../../options.js";
import type { Protocol } from "./protocol.js";
import { tc3Post } from "./tc3.js";

/** What `chooseProtocol` chooses; all but the usual protocol are loaded with the first call. */
export function createLazyProtocol(options: Pick<ClientOptions, "signatureMethod" | "method">): Protocol {
  const { signatureMethod = "TC3-HMAC-SHA256", method = "POST" } = options;
  if (signatureMethod === "TC3-HMAC-SHA256" && method === "POST") return tc3Post;
  return async (...call) => {
    const { chooseProtocol } = await import("../../lazy.js");
    return chooseProtocol({ signatureMethod, method })(...call);
  };
}
