// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Members of Filter. */
export const Filter: string = "Name! Values![]";

/** Members of Tag. */
export const Tag: string = "Key!? Value!?";

/** Members of TagSpecification. */
export const TagSpecification: string = 'ResourceType!?{"default":"instance"} Tags!?:Tag[]{"maxItems":10}';
