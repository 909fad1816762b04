import type { Domestic } from "./domestic.js";

let loaded: Domestic | undefined;

/**
 * Hands on what the domestic edition has besides. It is loaded when a request first needs it: at once in the editions that have it, in
 * `intl` to say of what is refused that it is there.
 */
export function withDomestic(use: (domestic: Domestic) => void): void | Promise<void> {
  if (loaded !== undefined) return use(loaded);
  return import("./domestic.js").then(({ domestic }) => {
    loaded = domestic;
    use(domestic);
  });
}
