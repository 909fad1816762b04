import { exampleCredentials } from "@tcrkit/mock";

/** The key pair that a mock knows unless it is given others. */
declare const data: typeof exampleCredentials;

export { data };

export default {
  load: (): typeof exampleCredentials => exampleCredentials,
};
