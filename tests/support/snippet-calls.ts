import { flattenParams, serializeQuery, signTc3 } from "@tcrkit/signer";
import { jsonText, type SnippetCall, type SnippetRequest } from "generator/snippets";
import { readExamples } from "./examples.js";

const service = "tcr";
const version = "2019-09-24";
const region = "ap-guangzhou";

/** What examples have no text for: what ends or begins a text, a placeholder or a comment in some language, and what is not seen. */
export const hostileText = [
  `"'\`"""'''`,
  `\${x} $(x) $x %x% !x`,
  "\\ \\u0041 \\n",
  "a\nb\tc",
  "*/ // # </script>",
  "a\u202eb\u2066c\u{e0041}",
  "é 漢 😀 ~",
].join(" ");

/** The example of each action, as a call to an address. */
export function exampleCalls(endpoint: string): readonly SnippetCall[] {
  return readExamples().map((example) => callOf(endpoint, example));
}

/** Calls by which a hostile text goes to the mock, and comes back. */
export function hostileCalls(endpoint: string): { readonly send: SnippetCall; readonly read: SnippetCall } {
  const repository = { RegistryId: "tcr-okmj78", NamespaceName: "team-01", RepositoryName: "nginx" };
  const input = { ...repository, BriefDescription: "-", Description: hostileText };
  return {
    send: callOf(endpoint, { name: "ModifyRepository", region: "required", input }),
    read: callOf(endpoint, { name: "DescribeRepositories", region: "required", input: repository }),
  };
}

/** A call as a request that is signed now; by POST with a JSON body, or by GET. */
export function signedRequest(
  { action, input, endpoint = "", region: named }: SnippetCall,
  credentials: { readonly secretId: string; readonly secretKey: string },
  method: SnippetRequest["method"] = "POST",
): SnippetRequest {
  const { host } = new URL(endpoint);
  const isPost = method === "POST";
  const query = isPost ? "" : serializeQuery(flattenParams(input));
  const body = isPost ? jsonText(input) : "";
  const headers = {
    "Content-Type": isPost ? "application/json" : "application/x-www-form-urlencoded",
    "X-TC-Action": action,
    "X-TC-Version": version,
    ...(named === undefined ? {} : { "X-TC-Region": named }),
  };
  const timestamp = Math.floor(Date.now() / 1000);
  const signed = signTc3({ method, host, query, headers, body }, { credentials, service, timestamp });
  const url = `${endpoint}/${query === "" ? "" : `?${query}`}`;
  return { method, url, headers: signed.headers, ...(isPost ? { body } : {}) };
}

function callOf(
  endpoint: string,
  example: { readonly name: string; readonly region: string; readonly input: SnippetCall["input"] },
): SnippetCall {
  const { name: action, input } = example;
  return { service, version, action, input, endpoint, ...(example.region === "none" ? {} : { region }) };
}
