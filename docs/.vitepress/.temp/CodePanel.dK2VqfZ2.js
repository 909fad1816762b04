import { defineComponent, useId, ref, computed, watch, mergeProps, unref, withCtx, createVNode, openBlock, createBlock, withDirectives, vModelCheckbox, createTextVNode, toDisplayString, createCommentVNode, useSSRContext } from "vue";
import { ssrRenderComponent, ssrIncludeBooleanAttr, ssrLooseContain, ssrInterpolate, ssrRenderAttr } from "vue/server-renderer";
import { e as exampleCredentials } from "./example-credentials.DV1cjku7.js";
import { T as TabList } from "./LoadedExplorer.DxxMp8J_.js";
import { f as shellWord, i as indentedJson, g as codePointString, h as jsonString, p as printLine, l as printTree, m as javaScriptString, j as jsonText, n as isPlain, s as service } from "./SpecText.DyeJnsc7.js";
import { s as signTc3 } from "./tc3.CSW-pX9X.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
import "./signing-key.Bg_S6QvA.js";
import "node:crypto";
import "./Content.VtK3wzFw.js";
import "./key-cache.BcXBvTvo.js";
function printCurl({ method, url, headers, body }) {
  var _a;
  const host = (_a = /^[a-z]+:\/\/([^/?#]*)/i.exec(url)) == null ? void 0 : _a[1];
  const sent = Object.entries(headers).filter(([name, value]) => name.toLowerCase() !== "host" || value !== host);
  const flags = [
    ["--request", method],
    // curl takes a name without a value, but for a semicolon, as a word to leave the header out.
    ...sent.map(([name, value]) => ["--header", value === "" ? `${name};` : `${name}: ${value}`]),
    ...body === void 0 ? [] : [["--data-raw", body]],
    // Braces and brackets of an address are no pattern.
    ["--globoff", url]
  ];
  return `curl ${flags.map(([flag, value = ""]) => `${flag} ${shellWord(value)}`).join(" \\\n  ")}
`;
}
function endpointParts(endpoint) {
  const [, scheme = "https", host = ""] = /^(?:([a-z]+):\/\/)?([^/]*)/i.exec(endpoint) ?? [];
  return { scheme, host };
}
const sdk$1 = "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common";
const imports = ['"fmt"', '"os"', "", `"${sdk$1}"`, `tchttp "${sdk$1}/http"`, `"${sdk$1}/profile"`];
function printGo({ service: service2, version, action, region = "", endpoint, input }) {
  const parameters = indentedJson(input).replaceAll("`", "\\u0060");
  const { scheme, host } = endpointParts(endpoint ?? "");
  const settings = endpoint === void 0 ? "" : `
	settings.HttpProfile.Scheme = ${codePointString(scheme)}
	settings.HttpProfile.Endpoint = ${codePointString(host)}`;
  return `package main

import (
${imports.map((line) => line === "" ? line : `	${line}`).join("\n")}
)

const parameters = \`${parameters}\`

func main() {
	credential := common.NewCredential(os.Getenv("TENCENTCLOUD_SECRET_ID"), os.Getenv("TENCENTCLOUD_SECRET_KEY"))
	settings := profile.NewClientProfile()${settings}
	client := common.NewCommonClient(credential, ${codePointString(region)}, settings)

	request := tchttp.NewCommonRequest("${service2}", "${version}", "${action}")
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
function printHttp({ method, url, headers, body }) {
  var _a;
  const [, address = "", target = ""] = /^[a-z]+:\/\/([^/?#]*)([^#]*)/i.exec(url) ?? [];
  const host = ((_a = Object.entries(headers).find(([name]) => name.toLowerCase() === "host")) == null ? void 0 : _a[1]) ?? address;
  const others = Object.entries(headers).filter(([name]) => !/^(?:host|content-length)$/i.test(name));
  const lines = [
    `${method} ${target.startsWith("/") ? target : `/${target}`} HTTP/1.1`,
    `Host: ${host}`,
    ...others.map(([name, value]) => `${name}: ${value}`),
    ...body === void 0 ? [] : [`Content-Length: ${new TextEncoder().encode(body).length}`]
  ];
  return `${lines.join("\n")}

${body === void 0 ? "" : `${body}
`}`;
}
function printJava({ service: service2, version, action, region = "", endpoint, input }) {
  const api = `com.tencentcloudapi.${service2}.v${version.replaceAll("-", "")}`;
  const client = `${service2.charAt(0).toUpperCase()}${service2.slice(1)}Client`;
  const { scheme, host } = endpointParts(endpoint ?? "");
  const profile = endpoint === void 0 ? "" : `    HttpProfile http = new HttpProfile();
    http.setProtocol(${jsonString(`${scheme}://`)});
    http.setEndpoint(${jsonString(host)});
    ClientProfile profile = new ClientProfile();
    profile.setHttpProfile(http);
`;
  return `import com.tencentcloudapi.common.AbstractModel;
import com.tencentcloudapi.common.Credential;
${endpoint === void 0 ? "" : `import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
`}import ${api}.${client};
import ${api}.models.${action}Request;

public class ${action} {
  public static void main(String[] args) throws Exception {
    Credential credential =
        new Credential(System.getenv("TENCENTCLOUD_SECRET_ID"), System.getenv("TENCENTCLOUD_SECRET_KEY"));
${profile}    ${client} client = new ${client}(credential, ${jsonString(region)}${endpoint === void 0 ? "" : ", profile"});

    String parameters = """
${textBlock(indentedJson(input))}
        """;
    ${action}Request request = AbstractModel.fromJsonString(parameters, ${action}Request.class);
    System.out.println(AbstractModel.toJsonString(client.${action}(request)));
  }
}
`;
}
function textBlock(json) {
  return json.replaceAll("\\", "\\\\").replace(/^/gm, "        ");
}
const javaScript = {
  text: javaScriptString,
  key: propertyName,
  literals: { null: "null", true: "true", false: "false" },
  bigintSuffix: "n",
  padding: " ",
  hasTrailingCommas: true,
  indent: 2
};
function printTypeScript({ action, region, endpoint, input }) {
  const settings = region === void 0 && endpoint === void 0 ? "" : printLine({ region, endpoint }, javaScript);
  const call = `${action.charAt(0).toLowerCase()}${action.slice(1)}`;
  const given = Object.keys(input).length === 0 ? "" : printTree(input, javaScript);
  return `import { TcrClient } from "@tcrkit/client";

const tcr = new TcrClient(${settings});
const answer = await tcr.${call}(${given});
console.log(answer);
`;
}
function propertyName(name) {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : javaScriptString(name);
}
const sdk = "tencentcloud-sdk-nodejs-intl-en";
function printNode({ service: service2, version, action, region = "", endpoint, input }) {
  const api = `v${version.replaceAll("-", "")}`;
  const { scheme, host } = endpointParts(endpoint ?? "");
  const profile = endpoint === void 0 ? "" : ", profile";
  const request = `const request = new Models.${action}Request();`;
  return `const { Client, Models } = require("${sdk}/tencentcloud/${service2}").${api};
const Credential = require("${sdk}/tencentcloud/common/credential");
${endpoint === void 0 ? "" : `const ClientProfile = require("${sdk}/tencentcloud/common/profile/client_profile");
const HttpProfile = require("${sdk}/tencentcloud/common/profile/http_profile");
`}
const { TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY } = process.env;
const credential = new Credential(TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY);
${endpoint === void 0 ? "" : `const profile = new ClientProfile(null, new HttpProfile(${javaScriptString(`${scheme}://`)}, ${javaScriptString(host)}));
`}const client = new Client(credential, ${javaScriptString(region)}${profile});

${request}
request.deserialize(${printTree(input, javaScript)});
client.${action}(request, (error, response) => {
  if (error) throw error;
  console.log(response.to_json_string());
});
`;
}
const notation = {
  text: codePointString,
  key: codePointString,
  literals: { null: "None", true: "True", false: "False" },
  bigintSuffix: "",
  padding: "",
  hasTrailingCommas: true,
  indent: 4
};
function printPython({ service: service2, version, action, region = "", endpoint, input }) {
  const module = `tencentcloud.${service2}.v${version.replaceAll("-", "")}`;
  const client = `${service2.charAt(0).toUpperCase()}${service2.slice(1)}Client`;
  const { scheme, host } = endpointParts(endpoint ?? "");
  const settings = endpoint === void 0 ? "" : `, ClientProfile(httpProfile=HttpProfile(${codePointString(scheme)}, ${codePointString(host)}))`;
  return `import json
import os

from tencentcloud.common.credential import Credential
${endpoint === void 0 ? "" : `from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
`}from ${module} import models
from ${module}.${service2}_client import ${client}

credential = Credential(os.environ["TENCENTCLOUD_SECRET_ID"], os.environ["TENCENTCLOUD_SECRET_KEY"])
client = ${client}(credential, ${codePointString(region)}${settings})

request = models.${action}Request()
request.from_json_string(json.dumps(${printTree(input, notation)}))
print(client.${action}(request).to_json_string())
`;
}
function printTcr({ action, region, endpoint, input }) {
  const parameters = Object.entries(input).filter(([, value]) => value !== void 0);
  const flags = parameters.map(([name, value]) => ({ name, value, words: flagWords(name, value) }));
  const rest = flags.filter(({ words: words2 }) => words2 === void 0).map(({ name, value }) => [name, value]);
  const words = [
    ...region === void 0 ? [] : [["--region", shellWord(region)]],
    ...endpoint === void 0 ? [] : [["--endpoint", shellWord(endpoint)]],
    ...flags.flatMap(({ words: own }) => own === void 0 ? [] : [own]),
    ...rest.length === 0 ? [] : [["--cli-input-json", shellWord(jsonText(Object.fromEntries(rest)))]]
  ];
  return `${[`tcr ${kebabCase(action)}`, ...words.map((flag) => flag.join(" "))].join(" \\\n  ")}
`;
}
function flagWords(name, value) {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return void 0;
  const flag = `--${kebabCase(name)}`;
  if (typeof value === "boolean") return [value ? flag : flag.replace("--", "--no-")];
  if (typeof value === "number" || typeof value === "bigint") return value < 0 ? void 0 : [flag, String(value)];
  if (typeof value === "string") return isWord(value) ? [flag, shellWord(value)] : void 0;
  if (typeof value !== "object" || value === null) return void 0;
  if (!Array.isArray(value)) return [flag, shellWord(jsonText(value))];
  if (value.length === 0) return void 0;
  const isList = value.every((item) => typeof item === "string" && isWord(item));
  return isList ? [flag, ...value.map((item) => shellWord(String(item)))] : [flag, shellWord(jsonText(value))];
}
function isWord(text) {
  return isPlain(text) && text !== "" && !/^(?:-|@|file:\/\/|\s*[[{])/.test(text);
}
function kebabCase(name) {
  return name.replace(new RegExp("(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z])", "g"), "-").toLowerCase();
}
const programs = [
  { name: "typescript", title: "TypeScript", print: printTypeScript },
  { name: "tcr", title: "tcr", print: printTcr },
  { name: "curl", title: "curl", isSigned: true, print: (call, signing) => printCurl(signedRequest(call, signing)) },
  { name: "http", title: "HTTP", isSigned: true, print: (call, signing) => printHttp(signedRequest(call, signing)) },
  { name: "node", title: "Node", print: printNode },
  { name: "python", title: "Python", print: printPython },
  { name: "go", title: "Go", print: printGo },
  { name: "java", title: "Java", print: printJava }
];
function signedRequest(call, { credentials, timestamp, endpoint }) {
  const { service: service2, version, action, region, input } = call;
  const body = jsonText(input);
  const headers = {
    "Content-Type": "application/json",
    "X-TC-Action": action,
    "X-TC-Version": version,
    ...region === void 0 ? {} : { "X-TC-Region": region }
  };
  const request = { method: "POST", host: new URL(endpoint).host, query: "", headers, body };
  const signed = signTc3(request, { credentials, service: service2, timestamp });
  return { method: "POST", url: `${endpoint}/`, headers: signed.headers, body };
}
const MOCK = "http://127.0.0.1:5301";
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "CodePanel",
  __ssrInlineRender: true,
  props: {
    action: {},
    input: {},
    region: {}
  },
  setup(__props) {
    const id = useId();
    const name = ref(programs[0].name);
    const isForMock = ref(false);
    const timestamp = ref(nowInSeconds());
    const news = ref("");
    const block = ref();
    const program = computed(() => programs.find((candidate) => candidate.name === name.value) ?? programs[0]);
    const code = computed(() => {
      const endpoint = isForMock.value ? MOCK : void 0;
      const call = { service: service.name, version: service.version, action: __props.action, endpoint, input: __props.input };
      const placed = { ...call, region: __props.region === "" ? void 0 : __props.region };
      return program.value.print(placed, { credentials: exampleCredentials, timestamp: timestamp.value, endpoint: MOCK });
    });
    watch(
      () => [__props.action, __props.input, __props.region, name.value],
      () => {
        timestamp.value = nowInSeconds();
        news.value = "";
      }
    );
    async function copy() {
      var _a;
      timestamp.value = nowInSeconds();
      try {
        await navigator.clipboard.writeText(code.value);
        news.value = "Copied.";
      } catch {
        if (block.value !== void 0) (_a = getSelection()) == null ? void 0 : _a.selectAllChildren(block.value);
        news.value = "This page may not copy: the code is selected.";
      }
    }
    function nowInSeconds() {
      return Math.floor(Date.now() / 1e3);
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(TabList, mergeProps({
        id: unref(id),
        tabs: unref(programs),
        chosen: name.value,
        label: "Language",
        onChoose: ($event) => name.value = $event
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<div class="bar" data-v-dda2a0ce${_scopeId}>`);
            if (program.value.isSigned !== true) {
              _push2(`<label data-v-dda2a0ce${_scopeId}><input${ssrIncludeBooleanAttr(Array.isArray(isForMock.value) ? ssrLooseContain(isForMock.value, null) : isForMock.value) ? " checked" : ""} type="checkbox" data-v-dda2a0ce${_scopeId}> For a <code data-v-dda2a0ce${_scopeId}>tcr-mock</code> on this computer </label>`);
            } else {
              _push2(`<span data-v-dda2a0ce${_scopeId}>Signed with the public key of <code data-v-dda2a0ce${_scopeId}>tcr-mock</code>, which takes it for five minutes.</span>`);
            }
            _push2(`<button type="button" data-v-dda2a0ce${_scopeId}>Copy</button><span aria-live="polite" data-v-dda2a0ce${_scopeId}>${ssrInterpolate(news.value)}</span></div><pre class="code" tabindex="0" role="region"${ssrRenderAttr("aria-label", `${__props.action} in ${program.value.title}`)} data-v-dda2a0ce${_scopeId}><code data-v-dda2a0ce${_scopeId}>${ssrInterpolate(code.value)}</code></pre>`);
            if (program.value.isSigned) {
              _push2(`<p class="hint" data-v-dda2a0ce${_scopeId}> With a key of your own <code data-v-dda2a0ce${_scopeId}>tcr</code> prints it: <code data-v-dda2a0ce${_scopeId}>--print-request ${ssrInterpolate(program.value.name)}</code>. </p>`);
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              createVNode("div", { class: "bar" }, [
                program.value.isSigned !== true ? (openBlock(), createBlock("label", { key: 0 }, [
                  withDirectives(createVNode("input", {
                    "onUpdate:modelValue": ($event) => isForMock.value = $event,
                    type: "checkbox"
                  }, null, 8, ["onUpdate:modelValue"]), [
                    [vModelCheckbox, isForMock.value]
                  ]),
                  createTextVNode(" For a "),
                  createVNode("code", null, "tcr-mock"),
                  createTextVNode(" on this computer ")
                ])) : (openBlock(), createBlock("span", { key: 1 }, [
                  createTextVNode("Signed with the public key of "),
                  createVNode("code", null, "tcr-mock"),
                  createTextVNode(", which takes it for five minutes.")
                ])),
                createVNode("button", {
                  type: "button",
                  onClick: copy
                }, "Copy"),
                createVNode("span", { "aria-live": "polite" }, toDisplayString(news.value), 1)
              ]),
              createVNode("pre", {
                class: "code",
                tabindex: "0",
                role: "region",
                "aria-label": `${__props.action} in ${program.value.title}`
              }, [
                createVNode("code", {
                  ref_key: "block",
                  ref: block
                }, toDisplayString(code.value), 513)
              ], 8, ["aria-label"]),
              program.value.isSigned ? (openBlock(), createBlock("p", {
                key: 0,
                class: "hint"
              }, [
                createTextVNode(" With a key of your own "),
                createVNode("code", null, "tcr"),
                createTextVNode(" prints it: "),
                createVNode("code", null, "--print-request " + toDisplayString(program.value.name), 1),
                createTextVNode(". ")
              ])) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/code/CodePanel.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CodePanel = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-dda2a0ce"]]);
export {
  CodePanel as default
};
