import type { CredentialsErrorReason } from "@tcrkit/client/credentials";

/** What is said where no credentials were found. */
export const lookupText = {
  headlines: {
    missing: "no credentials were found.",
    invalid: "there are credentials, but they cannot be used.",
    expired: "the credentials have expired.",
    unavailable: "what gives the credentials did not answer as it should.",
  } satisfies Record<CredentialsErrorReason, string>,
  next: {
    missing: "Next: tcr configure, or set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY; tcr doctor tells more",
    invalid: "Next: mend what is named above; tcr doctor shows all places and which one counts",
    expired: "Next: log in again, as said above",
    unavailable: "Next: try again a little later; tcr doctor tells more",
  } satisfies Record<CredentialsErrorReason, string>,
};
