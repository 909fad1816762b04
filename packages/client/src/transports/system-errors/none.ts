/** What a browser's fetch fails with says nothing of the connection. */
export function isOfConnecting(_failure: object): boolean {
  return false;
}
