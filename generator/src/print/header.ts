/** What every generated file says of itself. */
export const header =
  "Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.";
