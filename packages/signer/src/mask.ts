/** Stands for what is not shown. */
export const MASK = "***";

/** Shorter ones would hide half of every text. */
const minSecretLength = 4;

/** A text without the secrets that it repeats; one of less than four characters stays. */
export function maskSecrets(text: string, secrets: Iterable<string>): string {
  let shown = text;
  for (const secret of secrets) {
    if (secret.length >= minSecretLength) shown = shown.replaceAll(secret, MASK);
  }
  return shown;
}

/** First and last four characters of a SecretId, enough to tell it from others; nothing of one that is too short for that. */
export function maskSecretId(secretId: string): string {
  return secretId.length < 12 ? MASK : `${secretId.slice(0, 4)}${MASK}${secretId.slice(-4)}`;
}
