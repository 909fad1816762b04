/** What is wrong with the address of a webhook's target. */
export type AddressFault = "is no http or https address" | "must not hold a name and a password";

/** The URL of a target's address. One without a scheme, as the manual's example `abc.local`, is reached by http. */
export function parseWebhookUrl(address: string): URL | AddressFault {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  if (!/^https?:\/\//i.test(text) || /\s/.test(address) || !URL.canParse(text)) return "is no http or https address";
  const url = new URL(text);
  return url.username === "" && url.password === "" ? url : "must not hold a name and a password";
}

/** Whether a host is this computer. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(host);
}
