import type { Credentials } from "@tcrkit/signer";

/** The key pair that every mock knows unless it is given others: public, and good for nothing else. Here without the mock, which is large. */
export const exampleCredentials: Credentials = {
  secretId: "AKIDtcrkitexample",
  secretKey: "tcrkitexamplesecretkey",
};
