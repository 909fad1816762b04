// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";
import { defineShape } from "../../tables/define-shape.js";

/** Members of ImmutableTagRule. */
export const ImmutableTagRule: Shape = /* @__PURE__ */ defineShape(
  'RepositoryPattern! TagPattern! RepositoryDecoration!{"values":["repoMatches","repoExcludes"]} TagDecoration!{"values":["matches","excludes"]} Disabled:Boolean RuleId:Integer NsName',
);

/** Members of KeyValueString. */
export const KeyValueString: Shape = /* @__PURE__ */ defineShape("Key! Value!");

/** Members of TcrNamespaceInfo. */
export const TcrNamespaceInfo: Shape = /* @__PURE__ */ defineShape(
  "Name CreationTime:Timestamp Public:Boolean NamespaceId:Integer TagSpecification?:TagSpecification Metadata?:KeyValueString[]",
);
