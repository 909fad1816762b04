/** What a rule decides over: an image with all its tags. */
export interface RetentionCandidate {
  readonly digest: string;
  readonly id: number;
  /** When the image or one of its tags was pushed last. */
  readonly pushedAtMs: number;
}

/** What a rule keeps. */
export interface RetentionSetting {
  /** `latestPushedK`: the latest images, by number. `nDaysSinceLastPush`: what was pushed within so many days. */
  readonly key: string;
  readonly value: number;
}

const DAY_MS = 86_400_000;

/**
 * The images of a repository that rules keep, by digest: what any of them keeps. Of images that were pushed at the same time the
 * one with the higher id is the later; a push exactly so many days ago is within them. A rule that is not known keeps everything.
 */
export function retainedDigests<Candidate extends RetentionCandidate>(
  candidates: readonly Candidate[],
  settings: readonly RetentionSetting[],
  nowMs: number,
): ReadonlySet<string> {
  return new Set(settings.flatMap((setting) => keptBy(setting, candidates, nowMs)).map(({ digest }) => digest));
}

function keptBy<Candidate extends RetentionCandidate>(
  { key, value }: RetentionSetting,
  candidates: readonly Candidate[],
  nowMs: number,
): readonly Candidate[] {
  switch (key) {
    case "latestPushedK":
      return candidates
        .toSorted((left, right) => right.pushedAtMs - left.pushedAtMs || right.id - left.id)
        .slice(0, value);
    case "nDaysSinceLastPush":
      return candidates.filter(({ pushedAtMs }) => pushedAtMs >= nowMs - value * DAY_MS);
    default:
      return candidates;
  }
}
