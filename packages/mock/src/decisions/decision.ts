/**
 * Where a decision comes from: the manual, the product guides, what official SDKs send, the public Terraform provider, Harbor, the
 * domestic edition's API text; `inferred` is ours alone.
 */
export type DecisionSource = "manual" | "guides" | "sdks" | "terraform" | "harbor" | "domestic" | "inferred";

/** What the mock does where the manual does not say it, or says two things. */
export interface Decision {
  /** An action, or what the decision is about. */
  readonly topic: string;
  readonly decision: string;
  readonly source: DecisionSource;
}
