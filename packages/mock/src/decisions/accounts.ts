import { MAX_ACCOUNT_DAYS } from "../domain/quotas.js";
import { LONG_TERM_HOURS, TEMPORARY_HOURS } from "../domain/tokens.js";
import type { StatedDecision } from "./decision.js";

/** Tokens and service accounts. */
export const accountsDecisions: readonly StatedDecision[] = [
  {
    topic: "tokens",
    decision: `A temporary token has no id, though an example shows one, and holds for ${TEMPORARY_HOURS} hour; a long-term token holds for ${LONG_TERM_HOURS} hours. Username is the number of the account.`,
    source: "manual",
  },
  {
    topic: "ExpTime and ExpiredAt of a token",
    decision: "Both count milliseconds.",
    source: "domestic",
  },
  {
    topic: "what a token says",
    decision:
      "A token is a JSON Web Token, signed by HS256 with a key of the instance: aud is the instance, sub the account, jti the id of a long-term token; iat and exp date it, and access names all repositories. The mock does not keep the token itself.",
    source: "inferred",
  },
  {
    topic: "ModifyInstanceToken",
    decision: "MissingParameter when the member that ModifyFlag names is left out. The other member is ignored.",
    source: "inferred",
  },
  {
    topic: "service account names",
    decision:
      "Names follow Harbor's rule for robots: a-z and 0-9 with single dots, dashes or underscores between. Every action takes them with or without tcr$; every answer has them with it. lenient takes any name.",
    source: "harbor",
  },
  {
    topic: "end of a service account",
    decision: `Duration wins over ExpiresAt unless it is 0; it is at most ${MAX_ACCOUNT_DAYS} days, else InvalidParameterValue. An ExpiresAt of 0 means never, and so does leaving out both.`,
    source: "inferred",
  },
  {
    topic: "Permissions of a service account",
    decision:
      "Namespaces need not exist. A change replaces all permissions. A row has null unless EmbedPermission asks for them: the Terraform provider then keeps what it knows.",
    source: "terraform",
  },
  {
    topic: "existing service accounts and security policies",
    decision: "Creating one again is OperationDenied.",
    source: "inferred",
  },
  {
    topic: "DescribeServiceAccounts",
    decision: "Filters are Name (both forms), Description and Disable. All overrides paging.",
    source: "inferred",
  },
];
