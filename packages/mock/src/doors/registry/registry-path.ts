/** Where clients get their tokens. */
export const TOKEN_PATH = "/service/token";

/** Whether a path is one of the registry. */
export function isRegistryPath(path: string): boolean {
  return path === TOKEN_PATH || path === "/v2" || path.startsWith("/v2/");
}
