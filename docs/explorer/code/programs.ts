import { type Credentials, signTc3 } from "@tcrkit/signer";
import {
  jsonText,
  printCurl,
  printGo,
  printHttp,
  printJava,
  printNode,
  printPython,
  printTcr,
  printTypeScript,
  type SnippetCall,
  type SnippetRequest,
} from "generator/snippets";

/** How a request is signed that is printed as it is sent. */
export interface Signing {
  readonly credentials: Credentials;
  /** Seconds. */
  readonly timestamp: number;
  /** Where it goes: scheme and host. */
  readonly endpoint: string;
}

/** A call in one language. */
export interface Program {
  readonly name: string;
  readonly title: string;
  /** Whether it is a request that is signed already: it goes where it was signed for, whatever the call says. */
  readonly isSigned?: true;
  readonly print: (call: SnippetCall, signing: Signing) => string;
}

export const programs: readonly [Program, ...Program[]] = [
  { name: "typescript", title: "TypeScript", print: printTypeScript },
  { name: "tcr", title: "tcr", print: printTcr },
  { name: "curl", title: "curl", isSigned: true, print: (call, signing) => printCurl(signedRequest(call, signing)) },
  { name: "http", title: "HTTP", isSigned: true, print: (call, signing) => printHttp(signedRequest(call, signing)) },
  { name: "node", title: "Node", print: printNode },
  { name: "python", title: "Python", print: printPython },
  { name: "go", title: "Go", print: printGo },
  { name: "java", title: "Java", print: printJava },
];

/** A call by POST with a body of JSON, signed by TC3-HMAC-SHA256. */
function signedRequest(call: SnippetCall, { credentials, timestamp, endpoint }: Signing): SnippetRequest {
  const { service, version, action, region, input } = call;
  const body = jsonText(input);
  const headers = {
    "Content-Type": "application/json",
    "X-TC-Action": action,
    "X-TC-Version": version,
    ...(region === undefined ? {} : { "X-TC-Region": region }),
  };
  const request = { method: "POST", host: new URL(endpoint).host, query: "", headers, body } as const;
  const signed = signTc3(request, { credentials, service, timestamp });
  return { method: "POST", url: `${endpoint}/`, headers: signed.headers, body };
}
