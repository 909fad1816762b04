// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";
import { defineShape } from "../../tables/define-shape.js";

/** Members of GCJobInfo. */
export const GCJobInfo: Shape = /* @__PURE__ */ defineShape(
  'ID:Integer JobStatus CreationTime{"format":"iso8601"} UpdateTime{"format":"iso8601"} Schedule:Schedule',
);

/** Members of Schedule. */
export const Schedule: Shape = /* @__PURE__ */ defineShape(
  'Type{"values":["Hourly","Daily","Weekly","Custom","Manual","Dryrun","None"]}',
);

/** Members of TcrImageInfo. */
export const TcrImageInfo: Shape = /* @__PURE__ */ defineShape(
  'Digest{"format":"digest"} Size:Integer ImageVersion UpdateTime{"format":"iso8601"} Kind? KmsSignature?',
);

/** Members of TcrRepositoryInfo. */
export const TcrRepositoryInfo: Shape = /* @__PURE__ */ defineShape(
  'Name Namespace CreationTime{"format":"go-time"} Public:Boolean Description? BriefDescription? UpdateTime{"format":"go-time"}',
);
