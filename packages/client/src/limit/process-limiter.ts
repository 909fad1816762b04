import { createLimiter } from "./create-limiter.js";

/** The limiter of this process. It is shared state on purpose: the API counts an account's requests, not those of one client. */
export const processLimiter = /* @__PURE__ */ createLimiter();
