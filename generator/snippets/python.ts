import { endpointParts, type SnippetCall } from "./call.js";
import { type Notation, printTree } from "./notation.js";
import { codePointString } from "./quote.js";

const notation: Notation = {
  text: codePointString,
  key: codePointString,
  literals: { null: "None", true: "True", false: "False" },
  bigintSuffix: "",
  padding: "",
  hasTrailingCommas: true,
  indent: 4,
};

/** A program that calls the action with the official SDK for Python, `tencentcloud-sdk-python-intl-en`. */
export function printPython({ service, version, action, region = "", endpoint, input }: SnippetCall): string {
  const module = `tencentcloud.${service}.v${version.replaceAll("-", "")}`;
  const client = `${service.charAt(0).toUpperCase()}${service.slice(1)}Client`;
  const { scheme, host } = endpointParts(endpoint ?? "");
  const settings =
    endpoint === undefined
      ? ""
      : `, ClientProfile(httpProfile=HttpProfile(${codePointString(scheme)}, ${codePointString(host)}))`;
  return `import json
import os

from tencentcloud.common.credential import Credential
${
  endpoint === undefined
    ? ""
    : `from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
`
}from ${module} import models
from ${module}.${service}_client import ${client}

credential = Credential(os.environ["TENCENTCLOUD_SECRET_ID"], os.environ["TENCENTCLOUD_SECRET_KEY"])
client = ${client}(credential, ${codePointString(region)}${settings})

request = models.${action}Request()
request.from_json_string(json.dumps(${printTree(input, notation)}))
print(client.${action}(request).to_json_string())
`;
}
