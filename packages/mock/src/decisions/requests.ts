import { USUAL_LIMITS } from "../doors/api/handlers/list.js";
import { MAX_DEPTH, MAX_VALUES } from "../doors/api/params/structure.js";
import type { StatedDecision } from "./decision.js";

/** How requests are read, checked and limited. */
export const requestsDecisions: readonly StatedDecision[] = [
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
      "The mock reads a content type that the manual does not allow with signature and method (a form with TC3, JSON on a GET, multipart, which only certain actions take and none of this product) as well as it can; strict answers InvalidRequest.",
    source: "inferred",
  },
  {
    topic: "common parameters of a TC3 GET",
    decision:
      "The query fills in Action, Version and Region where no header names them, as in the manual's examples; not with strict.",
    source: "manual",
  },
  {
    topic: "Timestamp",
    decision: "A signed request without it is MissingParameter, before its signature is looked at.",
    source: "inferred",
  },
  {
    topic: "hosts",
    decision:
      "The mock answers for any host and any region at it. strict refuses a host of another product (InvalidRequest), a financial region at a host outside the financial zones, and any other region at a host inside them (UnsupportedRegion).",
    source: "inferred",
  },
  {
    topic: "escapes",
    decision:
      "Small hexadecimal digits are refused with a v1 signature, as the manual has it, and taken in a query with TC3; strict refuses them there, too (InvalidRequest).",
    source: "inferred",
  },
  {
    topic: "nonce",
    decision:
      "The mock does not ask for it, and does not remember it: no code is documented for a replay. strict wants a positive integer with a v1 signature, else MissingParameter or InvalidParameterValue.",
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
    decision: `A limit over the maximum is lowered (to ${USUAL_LIMITS.maxLimit} where the action names none); 0 means the default of ${USUAL_LIMITS.defaultLimit}. Negative numbers are refused.`,
    source: "inferred",
  },
  {
    topic: "the first page",
    decision:
      "DescribeNamespaces counts pages from 0, as the manual's example, the sample value of the domestic description and the walk of Harbor's adapter have it. The other actions that count pages count from 1, as that sample value and that walk have it for repositories and images; there page 0 is page 1.",
    source: "harbor",
  },
];
