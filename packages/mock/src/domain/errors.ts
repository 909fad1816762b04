/** Why the registry refuses. Each door tells a reason in its own way; a door that has no answer for one does not compile. */
export type RefusalReason =
  /** What the request names is not there. */
  | "missing"
  /** A name or a content is not well formed. */
  | "invalid"
  /** A tag may neither move nor go. */
  | "immutable"
  /** What is to be deleted still holds something. */
  | "notEmpty"
  /** The instance takes no changes while its garbage collection runs. */
  | "readOnly"
  /** The instance is full. */
  | "quota";

/** What the registry does not do, by whatever door it was asked. */
export class RegistryRefusal extends Error {
  override readonly name = "RegistryRefusal";
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
