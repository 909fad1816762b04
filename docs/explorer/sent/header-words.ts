const WORDS: Readonly<Record<string, string>> = {
  Authorization: "Algorithm, key id, credential scope, names of the signed headers, signature.",
  "Content-Type": "How the body is written. It is signed.",
  Host: "The host that is asked. It is signed; a page leaves it to the browser.",
  "X-TC-Action": "The action.",
  "X-TC-Language": "The language of the server's messages.",
  "X-TC-Region": "The region.",
  "X-TC-Timestamp": "Unix seconds. The API takes it within five minutes of its own clock.",
  "X-TC-Token": "The token of a temporary key.",
  "X-TC-Version": "The version of the API.",
};

/** What a header of a request is for; empty for one that is not the API's. */
export function headerWords(name: string): string {
  return Object.hasOwn(WORDS, name) ? (WORDS[name] ?? "") : "";
}
