// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Members of ImmutableTagRule. */
export const ImmutableTagRule: string =
  'RepositoryPattern! TagPattern! RepositoryDecoration!{"values":["repoMatches","repoExcludes"]} TagDecoration!{"values":["matches","excludes"]} Disabled:Boolean RuleId:Integer NsName';

/** Members of KeyValueString. */
export const KeyValueString: string = "Key! Value!";

/** Members of TcrNamespaceInfo. */
export const TcrNamespaceInfo: string =
  "Name CreationTime:Timestamp Public:Boolean NamespaceId:Integer TagSpecification?:TagSpecification Metadata?:KeyValueString[]";
