/** Stands for what is not shown. */
export const MASK = "***";

/** First and last four characters of a SecretId, enough to tell it from others; nothing of one that is too short for that. */
export function maskSecretId(secretId: string): string {
  return secretId.length < 12 ? MASK : `${secretId.slice(0, 4)}${MASK}${secretId.slice(-4)}`;
}
