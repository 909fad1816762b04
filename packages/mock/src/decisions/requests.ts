import { USUAL_LIMITS } from "../doors/api/handlers/list.js";
import type { Decision } from "./decision.js";

/** How requests are read, checked and limited. */
export const requestsDecisions: readonly Decision[] = [
  {
    topic: "order of checks",
    decision: "Protocol, size, action and version, authentication, region, frequency, parameters, existence, state.",
    source: "inferred",
  },
  {
    topic: "size limits",
    decision: "Of a GET the query counts, of a POST the body; 1024 bytes to the KB.",
    source: "inferred",
  },
  {
    topic: "Host",
    decision:
      "A signature is tried with the Host as sent, without scheme, without port, without both; strict: as sent.",
    source: "sdks",
  },
  {
    topic: "credential scope",
    decision: "A foreign service is accepted; strict: refused.",
    source: "sdks",
  },
  {
    topic: "Authorization: SKIP",
    decision: "Refused with AuthFailure.InvalidAuthorization: no action of this product is documented to allow it.",
    source: "inferred",
  },
  {
    topic: "token and region `null` or `undefined`",
    decision: "Count as absent; the Node SDKs send these texts.",
    source: "sdks",
  },
  {
    topic: "names with _ in v1",
    decision:
      "The signature may have been made with dots in their place, as the Python SDK does; the parameter keeps its name.",
    source: "sdks",
  },
  {
    topic: "encoding and signature",
    decision:
      "A pair that the manual does not allow (a form or multipart with TC3, a body of another type) is read as well as it can be; strict: InvalidRequest.",
    source: "inferred",
  },
  {
    topic: "common parameters of a TC3 GET",
    decision:
      "Action, Version and Region are taken from the query where no header names them, as the manual's examples have it; strict: not.",
    source: "manual",
  },
  { topic: "nonce", decision: "Not remembered: no code is documented for a replay.", source: "inferred" },
  {
    topic: "frequency limits",
    decision:
      "A bucket an account, region and action holds the requests of one second; a refused request does not count.",
    source: "inferred",
  },
  {
    topic: "wrong parameters",
    decision:
      "Missing before unknown before wrong. A wrong type is InvalidParameter, a value outside the documented ones InvalidParameterValue; JSON null means left out.",
    source: "inferred",
  },
  {
    topic: "limits and offsets",
    decision: `A limit over the maximum is lowered (${USUAL_LIMITS.maxLimit} where none is named), 0 means the default of ${USUAL_LIMITS.defaultLimit}; page 0 is page 1; negative numbers are refused.`,
    source: "inferred",
  },
];
