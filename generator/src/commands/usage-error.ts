/** Thrown where a command's argument cannot be used; the message is for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
