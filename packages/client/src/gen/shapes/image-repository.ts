// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Members of GCJobInfo. */
export const GCJobInfo: string =
  'ID:Integer JobStatus CreationTime{"format":"iso8601"} UpdateTime{"format":"iso8601"} Schedule:Schedule';

/** Members of Schedule. */
export const Schedule: string = 'Type{"values":["Hourly","Daily","Weekly","Custom","Manual","Dryrun","None"]}';

/** Members of TcrImageInfo. */
export const TcrImageInfo: string =
  'Digest{"format":"digest"} Size:Integer ImageVersion UpdateTime{"format":"iso8601"} Kind? KmsSignature?';

/** Members of TcrRepositoryInfo. */
export const TcrRepositoryInfo: string =
  'Name Namespace CreationTime{"format":"go-time"} Public:Boolean Description? BriefDescription? UpdateTime{"format":"go-time"}';
