import { readFileSync } from "node:fs";

/** What the error page of a code says. */
export interface ErrorAdvice {
  readonly description: string;
  /** What to do about it. */
  readonly remedy?: string | undefined;
}

declare const data: Readonly<Record<string, ErrorAdvice>>;

export { data };

export default {
  watch: ["../../../spec/errors.json"],
  load: ([path = ""]: readonly string[]): typeof data => {
    const { common, service } = JSON.parse(readFileSync(path, "utf8")) as {
      readonly [part: string]: readonly (ErrorAdvice & { readonly code: string })[];
    };
    // Of a code that stands in both, the page is that of the common one.
    const all = [...(service ?? []), ...(common ?? [])];
    return Object.fromEntries(all.map(({ code, description, remedy }) => [code, { description, remedy }]));
  },
};
