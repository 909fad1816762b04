import type { InstanceType } from "./entities.js";

/** How much an instance holds, by its edition. Source: the product guides. */
export interface Quota {
  readonly namespaces: number;
  readonly repositories: number;
}

export const quotas: Readonly<Record<InstanceType, Quota>> = {
  basic: { namespaces: 50, repositories: 1000 },
  standard: { namespaces: 100, repositories: 3000 },
  premium: { namespaces: 500, repositories: 5000 },
};

/** Instances of an account in all regions. The sources name the quota and no number: see decisions.ts. */
export const MAX_INSTANCES = 100;

/** Cloud tags of an instance. */
export const MAX_TAGS = 10;
