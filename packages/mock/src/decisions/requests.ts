import { USUAL_LIMITS } from "../doors/api/handlers/list.js";
import { MAX_DEPTH, MAX_VALUES } from "../doors/api/params/structure.js";
import type { Decision } from "./decision.js";

/** How requests are read, checked and limited. */
export const requestsDecisions: readonly Decision[] = [
  {
    topic: "order of checks",
    decision:
      "The mock checks protocol, size, action and version, authentication, region, frequency, parameters, existence, state.",
    source: "inferred",
  },
  {
    topic: "size limits",
    decision: "They count the query of a GET and the body of a POST; 1024 bytes to the KB.",
    source: "inferred",
  },
  {
    topic: "many parameters",
    decision: `A query or a form of over ${MAX_VALUES} parameters is RequestSizeLimitExceeded, before its signature is looked for. JSON of over ${MAX_VALUES} values or ${MAX_DEPTH} levels is InvalidParameter, a multipart form of as many parts InvalidRequest.`,
    source: "inferred",
  },
  {
    topic: "Host",
    decision:
      "The mock tries a signature with the Host as sent, without scheme, without port, and without both. strict tries it as sent.",
    source: "sdks",
  },
  {
    topic: "credential scope",
    decision: "The mock accepts a foreign service; strict refuses it.",
    source: "sdks",
  },
  {
    topic: "Authorization: SKIP",
    decision: "AuthFailure.InvalidAuthorization: no action of this product is documented to allow it.",
    source: "inferred",
  },
  {
    topic: "token and region `null` or `undefined`",
    decision: "They count as absent; the Node SDKs send these texts.",
    source: "sdks",
  },
  {
    topic: "names with _ in v1",
    decision: "The signature may have dots in their place, as the Python SDK makes it; the parameter keeps its name.",
    source: "sdks",
  },
  {
    topic: "encoding and signature",
    decision:
      "The mock reads a pair that the manual does not allow (a form or multipart with TC3, a body of another type) as well as it can; strict answers InvalidRequest.",
    source: "inferred",
  },
  {
    topic: "common parameters of a TC3 GET",
    decision:
      "The query fills in Action, Version and Region where no header names them, as in the manual's examples; not with strict.",
    source: "manual",
  },
  {
    topic: "nonce",
    decision: "The mock does not remember it: no code is documented for a replay.",
    source: "inferred",
  },
  {
    topic: "frequency limits",
    decision:
      "A bucket for each account, region and action holds the requests of one second. A refused request does not count.",
    source: "inferred",
  },
  {
    topic: "wrong parameters",
    decision:
      "The mock reports missing before unknown before wrong ones. A wrong type is InvalidParameter, a value outside the documented ones InvalidParameterValue. JSON null counts as left out.",
    source: "inferred",
  },
  {
    topic: "members that depend on others",
    decision:
      "A member that is of use only with another value is ignored beside others. An empty name or list for which the manual gives a meaning counts as left out. A Boolean of which the manual lists one value, such as ExactMatch, takes the other too; strict refuses it.",
    source: "inferred",
  },
  {
    topic: "limits and offsets",
    decision: `A limit over the maximum is lowered (to ${USUAL_LIMITS.maxLimit} where the action names none); 0 means the default of ${USUAL_LIMITS.defaultLimit}. Page 0 is page 1. Negative numbers are refused.`,
    source: "inferred",
  },
];
