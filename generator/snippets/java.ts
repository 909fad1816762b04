import { endpointParts, type SnippetCall } from "./call.js";
import { indentedJson } from "./json.js";
import { jsonString } from "./quote.js";

/** A program that calls the action with the official SDK for Java, `tencentcloud-sdk-java`. Its text block wants Java 15. */
export function printJava({ service, version, action, region = "", endpoint, input }: SnippetCall): string {
  const api = `com.tencentcloudapi.${service}.v${version.replaceAll("-", "")}`;
  const client = `${service.charAt(0).toUpperCase()}${service.slice(1)}Client`;
  const { scheme, host } = endpointParts(endpoint ?? "");
  const profile =
    endpoint === undefined
      ? ""
      : `    HttpProfile http = new HttpProfile();
    http.setProtocol(${jsonString(`${scheme}://`)});
    http.setEndpoint(${jsonString(host)});
    ClientProfile profile = new ClientProfile();
    profile.setHttpProfile(http);
`;
  return `import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
${
  endpoint === undefined
    ? ""
    : `import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
`
}import ${api}.${client};
import ${api}.models.${action}Request;

public class ${action} {
  public static void main(String[] args) throws Exception {
    Credential credential =
        new Credential(System.getenv("TENCENTCLOUD_SECRET_ID"), System.getenv("TENCENTCLOUD_SECRET_KEY"));
${profile}    ${client} client = new ${client}(credential, ${jsonString(region)}${endpoint === undefined ? "" : ", profile"});

    String parameters = """
${textBlock(indentedJson(input))}
        """;
    ${action}Request request = AbstractModel.fromJsonString(parameters, ${action}Request.class);
    System.out.println(AbstractModel.toJsonString(client.${action}(request)));
  }
}
`;
}

/** Backslashes are doubled: the escapes are those of the JSON, which has no three quotes in a row. */
function textBlock(json: string): string {
  return json.replaceAll("\\", "\\\\").replace(/^/gm, "        ");
}
