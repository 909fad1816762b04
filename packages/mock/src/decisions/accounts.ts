import { LONG_TERM_HOURS, TEMPORARY_HOURS } from "../domain/tokens.js";
import type { Decision } from "./decision.js";

/** Tokens and service accounts. */
export const accountsDecisions: readonly Decision[] = [
  {
    topic: "tokens",
    decision: `A temporary one has no id, though an example shows one; it holds for ${TEMPORARY_HOURS} hour, a long-term one for ${LONG_TERM_HOURS} hours. Username is the number of the account.`,
    source: "manual",
  },
  {
    topic: "ExpTime and ExpiredAt of a token",
    decision: "Milliseconds.",
    source: "domestic",
  },
  {
    topic: "what a token says",
    decision:
      "A JSON Web Token, HS256 with a key of the instance: aud the instance, sub the account, iat and exp, access to all repositories, jti the id of a long-term one. The token itself is not kept.",
    source: "inferred",
  },
  {
    topic: "ModifyInstanceToken",
    decision: "MissingParameter when the member that ModifyFlag speaks of is left out; the other one is left aside.",
    source: "inferred",
  },
  {
    topic: "service account names",
    decision:
      "As Harbor names its robots: a-z and 0-9 with single dots, dashes or underscores between; with or without tcr$ in every action, with it in every answer. lenient: any name.",
    source: "harbor",
  },
  {
    topic: "end of a service account",
    decision: "Duration wins; a Duration of 0 names no end, an ExpiresAt of 0 means never, as does neither.",
    source: "inferred",
  },
  {
    topic: "Permissions of a service account",
    decision:
      "Namespaces need not exist; a change replaces all. null in a row unless EmbedPermission asks for them, by which the Terraform provider keeps what it knows.",
    source: "terraform",
  },
  {
    topic: "existing service accounts and security policies",
    decision: "OperationDenied.",
    source: "inferred",
  },
  {
    topic: "DescribeServiceAccounts",
    decision: "Filters: Name (both forms), Description, Disable. All overrides paging.",
    source: "inferred",
  },
];
