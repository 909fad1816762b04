/** A URL in its two parts, byte for byte: what was signed is the query as it stands. */
export interface SplitUrl {
  /** `https://tcr.tencentcloudapi.com` */
  readonly origin: string;
  /** Path and query. */
  readonly target: string;
}

export function splitUrl(url: string): SplitUrl {
  const end = url.indexOf("/", url.indexOf("://") + 3);
  if (end < 0) return { origin: url, target: "/" };
  return { origin: url.slice(0, end), target: url.slice(end) };
}
