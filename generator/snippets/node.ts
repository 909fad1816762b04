import { endpointParts, type SnippetCall } from "./call.js";
import { printTree } from "./notation.js";
import { javaScriptString } from "./quote.js";
import { javaScript } from "./typescript.js";

const sdk = "tencentcloud-sdk-nodejs-intl-en";

/** A program that calls the action with the official SDK for Node, `tencentcloud-sdk-nodejs-intl-en`. */
export function printNode({ service, version, action, region = "", endpoint, input }: SnippetCall): string {
  const api = `v${version.replaceAll("-", "")}`;
  const { scheme, host } = endpointParts(endpoint ?? "");
  const profile = endpoint === undefined ? "" : ", profile";
  const request = `const request = new Models.${action}Request();`;
  return `const { Client, Models } = require("${sdk}/tencentcloud/${service}").${api};
const Credential = require("${sdk}/tencentcloud/common/credential");
${
  endpoint === undefined
    ? ""
    : `const ClientProfile = require("${sdk}/tencentcloud/common/profile/client_profile");
const HttpProfile = require("${sdk}/tencentcloud/common/profile/http_profile");
`
}
const { TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY } = process.env;
const credential = new Credential(TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY);
${
  endpoint === undefined
    ? ""
    : `const profile = new ClientProfile(null, new HttpProfile(${javaScriptString(`${scheme}://`)}, ${javaScriptString(host)}));
`
}const client = new Client(credential, ${javaScriptString(region)}${profile});

${request}
request.deserialize(${printTree(input, javaScript)});
client.${action}(request, (error, response) => {
  if (error) throw error;
  console.log(response.to_json_string());
});
`;
}
