import type { Course, Passing } from "../lifecycle.js";

/** How far the setup of a custom domain has come. */
export type CustomDomainStatus = "CREATING" | "SUCCESS" | "FAILURE" | "DELETING";

/** A domain under which an instance is reached besides its own. */
export interface CustomDomain extends Passing<CustomDomainStatus> {
  readonly instanceId: string;
  readonly name: string;
  readonly certificateId: string;
}

export const customDomainCourse: Course<CustomDomainStatus> = {
  next: { CREATING: "SUCCESS", DELETING: "gone" },
  failed: "FAILURE",
};
