import type { Transient, Transitions } from "../lifecycle.js";
import {
  count,
  flag,
  listOf,
  name,
  number,
  objectOf,
  optional,
  path,
  type Shape,
  text,
  time,
  transient,
} from "../shape.js";

/** Which tags of a namespace are kept when old ones go; a namespace has one rule at most. */
export interface RetentionRule {
  readonly instanceId: string;
  readonly namespace: string;
  /** Counts up within the instance. */
  readonly id: number;
  /** `latestPushedK` or `nDaysSinceLastPush`. */
  readonly key: string;
  /** A number of images or of days, by the key. */
  readonly value: number;
  /** `manual`, `daily`, `weekly` or `monthly`. */
  readonly cronSetting: string;
  readonly isDisabled: boolean;
  /** Rules with filters in place of the one; what any of them keeps stays. */
  readonly items?: readonly RetentionItem[] | undefined;
  /** When it runs next by itself; left out when it never does. */
  readonly nextRunAtMs?: number;
}

/** A rule with the repositories and tags that it looks at. */
export interface RetentionItem {
  readonly key: string;
  readonly value: number;
  readonly repositories?: RetentionFilter | undefined;
  readonly tags?: RetentionFilter | undefined;
}

export interface RetentionFilter {
  readonly pattern: string;
  /** It looks at what does not match. */
  readonly isExcluding: boolean;
}

/** How far a run of a rule has come, as the API calls it. */
export type RetentionStatus = "InProgress" | "Succeed" | "Failed" | "Stopped";

/** A run of a rule. Its work is done when it starts; that it is seen at work is for those who wait for its end. */
export interface RetentionExecution extends Transient<RetentionStatus> {
  readonly instanceId: string;
  readonly retentionId: number;
  /** Counts up within the instance. */
  readonly id: number;
  readonly isDryRun: boolean;
  readonly startedAtMs: number;
}

export const retentionTransitions: Transitions<RetentionStatus> = { next: { InProgress: "Succeed" }, failed: "Failed" };

/** What a run of a rule did in one repository. It has come as far as its run. */
export interface RetentionTask {
  readonly instanceId: string;
  readonly executionId: number;
  /** Counts up within the instance. */
  readonly id: number;
  readonly repository: string;
  /** Tags that were looked at. */
  readonly total: number;
  /** Tags that were kept. */
  readonly retained: number;
}

const retentionFilter = objectOf<RetentionFilter>({ pattern: text, isExcluding: flag });

export const retentionRuleShape: Shape<RetentionRule> = {
  instanceId: name,
  namespace: name,
  id: number,
  key: text,
  value: number,
  cronSetting: text,
  isDisabled: flag,
  items: optional(
    listOf(
      objectOf<RetentionItem>({
        key: text,
        value: number,
        repositories: optional(retentionFilter),
        tags: optional(retentionFilter),
      }),
    ),
  ),
  nextRunAtMs: optional(time),
};

export const retentionExecutionShape: Shape<RetentionExecution> = {
  instanceId: name,
  retentionId: number,
  id: number,
  isDryRun: flag,
  startedAtMs: time,
  ...transient("InProgress", "Succeed", "Failed", "Stopped"),
};

export const retentionTaskShape: Shape<RetentionTask> = {
  instanceId: name,
  executionId: number,
  id: number,
  repository: path,
  total: count,
  retained: count,
};
