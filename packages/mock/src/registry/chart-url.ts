import { hmac } from "../access/hmac.js";
import type { Chart } from "../store/entities/chart.js";

/** Where charts are handed out; it stands for the object storage behind the real service. */
export const CHART_PATH = "/_charts/";

/** The name of a chart's package, also its path in the storage: `team-01/redis-1.0.tgz`. */
export function chartPath({ namespace, name, version }: Chart): string {
  return `${namespace}/${name}-${version}.tgz`;
}

/** What is signed in an address: as the real ones, it holds for one package, one account and for some time. */
export interface ChartGrant {
  readonly instanceId: string;
  readonly path: string;
  /** Who asked for the address. */
  readonly account: string;
  /** Unix seconds of the emulated clock. */
  readonly expiresAt: number;
}

/** The address of a package; it opens the package to whoever has it. */
export function signedChartUrl(origin: string, grant: ChartGrant, key: string): string {
  const { instanceId, path, account, expiresAt } = grant;
  const query = `account=${encodeURIComponent(account)}&expires=${expiresAt}&signature=${chartSignature(grant, key)}`;
  const encodedPath = path.split("/").map(encodeURIComponent).join("/");
  return `${origin}${CHART_PATH}${instanceId}/${encodedPath}?${query}`;
}

export function chartSignature({ instanceId, path, account, expiresAt }: ChartGrant, key: string): string {
  return hmac(key, `chart\n${instanceId}\n${path}\n${account}\n${expiresAt}`);
}
