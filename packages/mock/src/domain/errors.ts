/**
 * Why the registry refuses: what it would need is not there (`missing`) or is not well formed (`invalid`), the tag may not change
 * (`immutable`), the instance takes no changes for now (`readOnly`), or it is full (`quota`).
 */
export type RefusalReason = "missing" | "invalid" | "immutable" | "readOnly" | "quota";

/** What the registry does not do. Each way in has its own answer to each reason. */
export class RegistryRefusal extends Error {
  override readonly name = "RegistryRefusal";
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
