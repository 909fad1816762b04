/**
 * Where a decision comes from: the manual, the product guides, what official SDKs send, the public Terraform provider, Harbor, the
 * domestic edition's API text; `inferred` is ours alone.
 */
export type DecisionSource = "manual" | "guides" | "sdks" | "terraform" | "harbor" | "domestic" | "inferred";

/** What the mock does where the manual is silent or contradicts itself. */
export interface Decision {
  /** What its like are about, such as `Webhooks`. */
  readonly area: string;
  /** The action or the subject of the decision. */
  readonly topic: string;
  readonly decision: string;
  readonly source: DecisionSource;
}

/** A decision as it stands with its like, in the file of their area. */
export type StatedDecision = Omit<Decision, "area">;
