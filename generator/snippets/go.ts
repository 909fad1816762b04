import { endpointParts, type SnippetCall } from "./call.js";
import { indentedJson } from "./json.js";
import { codePointString } from "./quote.js";

const sdk = "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common";
const imports = ['"fmt"', '"os"', "", `"${sdk}"`, `tchttp "${sdk}/http"`, `"${sdk}/profile"`];

/** A program that calls the action with the common client of the official SDK for Go, whose typed client knows only some of the actions. */
export function printGo({ service, version, action, region = "", endpoint, input }: SnippetCall): string {
  // A raw string has no escapes, JSON has one for the mark that would end it.
  const parameters = indentedJson(input).replaceAll("`", "\\u0060");
  const { scheme, host } = endpointParts(endpoint ?? "");
  const settings =
    endpoint === undefined
      ? ""
      : `
	settings.HttpProfile.Scheme = ${codePointString(scheme)}
	settings.HttpProfile.Endpoint = ${codePointString(host)}`;
  return `package main

import (
${imports.map((line) => (line === "" ? line : `\t${line}`)).join("\n")}
)

const parameters = \`${parameters}\`

func main() {
	credential := common.NewCredential(os.Getenv("TENCENTCLOUD_SECRET_ID"), os.Getenv("TENCENTCLOUD_SECRET_KEY"))
	settings := profile.NewClientProfile()${settings}
	client := common.NewCommonClient(credential, ${codePointString(region)}, settings)

	request := tchttp.NewCommonRequest("${service}", "${version}", "${action}")
	if err := request.SetActionParameters([]byte(parameters)); err != nil {
		panic(err)
	}
	response := tchttp.NewCommonResponse()
	if err := client.Send(request, response); err != nil {
		panic(err)
	}
	fmt.Println(string(response.GetBody()))
}
`;
}
