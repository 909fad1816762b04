import { defineComponent, mergeProps, useSSRContext, useId, ref, reactive, shallowRef, computed, watch, unref } from "vue";
import { ssrRenderAttrs, ssrInterpolate, ssrRenderAttr, ssrRenderList, ssrIncludeBooleanAttr, ssrLooseContain, ssrLooseEqual, ssrRenderComponent } from "vue/server-renderer";
import { d as asWritten, e as assertSize, f as createTc3Signer, t as tc3Post, c as createCaller, o as operationOf } from "./call-input.CNbIhdvi.js";
import { e as exampleCredentials } from "./example-credentials.DV1cjku7.js";
import "./panels.COpz5GRm.js";
import { s as segmentsOf, a as assertMemberName, M as MAX_DEPTH, v as v1SortedParams, b as v1RequestString, c as v1Signature, d as sortedByName, e as serializeQuery, f as v1StringToSign, p as parseQuery, g as percentEncode } from "./v1-steps.CaWh3hHR.js";
import { S as SignerError, f as assertCredentials, g as assertTimestamp, h as checkedToken, i as tc3Date, j as tc3DerivedKeys } from "./signing-key.Bg_S6QvA.js";
import { k as kind, s as signTc3 } from "./tc3.CSW-pX9X.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
import { m as maskSecrets } from "./mask.DIGFx8Cu.js";
import { s as service } from "./SpecText.DyeJnsc7.js";
import "node:crypto";
import "./key-cache.BcXBvTvo.js";
function flattenParams(value) {
  if (!isPlainObject(value))
    throw new SignerError("InvalidValue", "params", `expected an object, got ${kind(value)}`);
  const pairs = [];
  for (const [name, member] of Object.entries(value)) {
    segmentsOf(name);
    append(member, name, name, 1, pairs);
  }
  if (Object.keys(value).some((name) => name.includes(".")))
    assertDistinct(pairs);
  return pairs;
}
function append(value, name, path, depth, pairs) {
  if (value === null || value === void 0)
    return;
  if (typeof value !== "object") {
    pairs.push([name, textOf(value, path)]);
    return;
  }
  if (depth >= MAX_DEPTH)
    throw new SignerError("TooDeep", path, `is nested over ${MAX_DEPTH} levels`);
  if (Array.isArray(value))
    appendList(value, name, path, depth, pairs);
  else if (isPlainObject(value)) {
    for (const [member, inner] of Object.entries(value)) {
      assertMemberName(member, `${path}.${member}`);
      append(inner, `${name}.${member}`, `${path}.${member}`, depth + 1, pairs);
    }
  } else
    throw new SignerError("InvalidValue", path, `expected a value that JSON has, got ${kind(value)}`);
}
function appendList(items, name, path, depth, pairs) {
  for (const [index, item] of items.entries()) {
    const before = pairs.length;
    append(item, `${name}.${index}`, `${path}[${index}]`, depth + 1, pairs);
    if (pairs.length === before) {
      throw new SignerError("InvalidValue", `${path}[${index}]`, "is empty, and an empty item has no flat form");
    }
  }
}
function textOf(value, path) {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      return numberText(value, path);
    default:
      throw new SignerError("InvalidValue", path, `expected a value that JSON has, got ${kind(value)}`);
  }
}
function numberText(value, path) {
  if (!Number.isFinite(value))
    throw new SignerError("InvalidValue", path, "expected a finite number");
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new SignerError("InvalidValue", path, "is over 2^53 and has lost digits: give a bigint or a text");
  }
  return String(value);
}
function assertDistinct(pairs) {
  const names = /* @__PURE__ */ new Set();
  for (const [name] of pairs) {
    if (names.has(name))
      throw new SignerError("DuplicateName", name, "is given twice");
    names.add(name);
  }
  for (const name of names) {
    for (let end = name.lastIndexOf("."); end > 0; end = name.lastIndexOf(".", end - 1)) {
      if (!names.has(name.slice(0, end)))
        continue;
      throw new SignerError("DuplicateName", name.slice(0, end), "is given as a value and as a list");
    }
  }
}
function isPlainObject(value) {
  return Object(value) === value && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
const OWN_PARAMS = /^(?:SecretId|Timestamp|Nonce|SignatureMethod|Token|Signature)$/;
function signCanonicalV1({ method, host, path, params }, options) {
  for (const [name] of params) {
    if (OWN_PARAMS.test(name))
      throw new SignerError("DuplicateName", `params.${name}`, "is set by the signer");
  }
  const unsigned = v1SortedParams([...params, ...ownParams(options)]);
  const requestString = v1RequestString(unsigned);
  const stringToSign = v1StringToSign({ method, host, path, requestString });
  const signature = v1Signature(options.credentials.secretKey, stringToSign, options.signatureMethod);
  const pairs = sortedByName([...unsigned, ["Signature", signature]]);
  return { signature, requestString, stringToSign, pairs, query: serializeQuery(pairs) };
}
function ownParams({ credentials, signatureMethod, timestamp, nonce }) {
  assertCredentials(credentials);
  assertTimestamp(timestamp);
  const token = checkedToken(credentials.token);
  return [
    ["SecretId", credentials.secretId],
    ["Timestamp", String(timestamp)],
    ["Nonce", String(nonce)],
    ...signatureMethod === void 0 ? [] : [["SignatureMethod", signatureMethod]],
    ...token === void 0 ? [] : [["Token", token]]
  ];
}
const tc3Get = (operation, input, settings) => {
  const query = serializeQuery(flattenParams(asWritten(input)));
  assertSize(query, settings.service.limits.getMaxBytes, "GET", { action: operation.name, region: settings.region });
  const contentType = "application/x-www-form-urlencoded";
  return createTc3Signer({ method: "GET", contentType, query, body: "" }, operation, settings);
};
function createV1Protocol(signatureMethod, method) {
  return (operation, input, { service: service2, endpoint, region, language }) => {
    const { host, origin } = endpoint;
    const common = { Action: operation.name, Version: service2.version, Region: region, Language: language };
    const params = flattenParams({ ...asWritten(input), ...common });
    const headers = { Host: host, "Content-Type": "application/x-www-form-urlencoded" };
    const maxBytes = method === "GET" ? service2.limits.getMaxBytes : service2.limits.v1PostMaxBytes;
    return ({ credentials, timestamp, nonce }) => {
      const request = { method, host, path: "/", params };
      const { query } = signCanonicalV1(request, { credentials, signatureMethod, timestamp, nonce });
      assertSize(query, maxBytes, method, { action: operation.name, region });
      return method === "GET" ? { method, url: `${origin}/?${query}`, headers } : { method, url: `${origin}/`, headers, body: query };
    };
  };
}
function chooseProtocol({ signatureMethod = "TC3-HMAC-SHA256", method = "POST" }) {
  if (signatureMethod !== "TC3-HMAC-SHA256")
    return createV1Protocol(signatureMethod, method);
  return method === "GET" ? tc3Get : tc3Post;
}
const NONCES = 2147483646;
async function buildRequest({ action, input, region }, choice) {
  let built;
  const caller = createCaller({
    credentials: choice.credentials,
    protocol: chooseProtocol(choice),
    transport: {
      send: (request) => {
        built = request;
        return Promise.resolve({ status: 200, body: '{"Response":{"RequestId":"none"}}' });
      }
    },
    validation: false,
    rateLimit: false,
    retry: false,
    now: () => choice.timestamp * 1e3,
    // The client draws its nonce: this is the draw that gives the chosen one.
    random: () => (choice.nonce - 0.5) / NONCES
  });
  await caller(operationOf(action), input, region === "" ? {} : { region });
  if (built === void 0) throw new Error("the client built no request");
  const { method, url, headers, body = "" } = built;
  return { method, url, headers, body: typeof body === "string" ? body : new TextDecoder().decode(body) };
}
const WORDS = {
  Authorization: "Algorithm, key id, credential scope, names of the signed headers, signature.",
  "Content-Type": "How the body is written. It is signed.",
  Host: "The host that is asked. It is signed; a page leaves it to the browser.",
  "X-TC-Action": "The action.",
  "X-TC-Language": "The language of the server's messages.",
  "X-TC-Region": "The region.",
  "X-TC-Timestamp": "Unix seconds. The API takes it within five minutes of its own clock.",
  "X-TC-Token": "The token of a temporary key.",
  "X-TC-Version": "The version of the API."
};
function headerWords$1(name) {
  return Object.hasOwn(WORDS, name) ? WORDS[name] ?? "" : "";
}
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "SigningStepView",
  __ssrInlineRender: true,
  props: {
    step: {},
    isHidden: { type: Boolean },
    shown: { type: Function }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "step" }, _attrs))} data-v-311a66ed><h5 data-v-311a66ed>${ssrInterpolate(__props.step.title)}</h5><p data-v-311a66ed>${ssrInterpolate(__props.step.words)}</p>`);
      if (__props.isHidden) {
        _push(`<p class="quiet" data-v-311a66ed>Not shown: it signs as the key itself does.</p>`);
      } else {
        _push(`<div class="scroll" tabindex="0" role="group"${ssrRenderAttr("aria-label", __props.step.title)} data-v-311a66ed><pre data-v-311a66ed><code data-v-311a66ed>${ssrInterpolate(__props.shown(__props.step.text))}</code></pre></div>`);
      }
      if (__props.step.lines !== void 0 && !__props.isHidden) {
        _push(`<details data-v-311a66ed><summary data-v-311a66ed>${ssrInterpolate(__props.step.title)}, line by line</summary><dl data-v-311a66ed><!--[-->`);
        ssrRenderList(__props.step.lines, (line, index) => {
          _push(`<div data-v-311a66ed><dt data-v-311a66ed><code data-v-311a66ed>${ssrInterpolate(line.text === "" ? "(empty)" : __props.shown(line.text))}</code></dt><dd data-v-311a66ed>${ssrInterpolate(line.words)}</dd></div>`);
        });
        _push(`<!--]--></dl></details>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/sent/SigningStepView.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const SigningStepView = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-311a66ed"]]);
function secretTexts({ input: shape, shapes }, input) {
  return textsIn(shape, input);
  function textsIn(fields, members) {
    return Object.entries(members).flatMap(([name, value]) => {
      const field = fields.find((one) => one.name === name);
      if (field === void 0) return [];
      return leaves(value).flatMap((leaf) => {
        if (typeof leaf === "object" && leaf !== null) return textsIn(shapes[field.type] ?? [], leaf);
        return field.sensitive === true && typeof leaf === "string" && leaf !== "" ? [leaf] : [];
      });
    });
  }
}
function leaves(value) {
  return Array.isArray(value) ? value.flatMap(leaves) : [value];
}
function explainCanonicalRequest(canonicalRequest, method) {
  const lines = canonicalRequest.split("\n");
  const headers = lines.slice(BEGINNING.length, -END.length);
  const isGet = method === "GET";
  const words = [
    ...BEGINNING.map((explain) => explain(isGet)),
    ...headers.map((line) => headerWords(line)),
    ...END.map((explain) => explain(isGet))
  ];
  return lines.map((text, index) => ({ text, words: words[index] ?? "" }));
}
const BEGINNING = [
  () => "The method, in capitals.",
  () => "The path, which is always this one.",
  (isGet) => isGet ? "The query as it stands in the address, escaped." : "The query: empty, since a POST has none."
];
const END = [
  () => "An empty line: each header's line ends with a line feed, and one more follows.",
  () => "The names of the signed headers, sorted and joined by semicolons.",
  (isGet) => isGet ? "SHA-256 of an empty body: a GET has none." : "SHA-256 of the body, byte for byte as it is sent: a space more, and it is another one."
];
function headerWords(line) {
  const name = line.slice(0, line.indexOf(":"));
  if (name === "host") return "The host that is asked: a server takes no signature that was made for another one.";
  if (name === "content-type") return "How the body is written. Name and value in small letters, without space around.";
  return `The header ${name}: name and value in small letters, without space around.`;
}
const STRING_TO_SIGN = [
  "The algorithm.",
  "The timestamp, in Unix seconds: that of the header X-TC-Timestamp. The API takes it within five minutes of its own clock.",
  "The credential scope: the day of the timestamp in UTC, the product, and a fixed end.",
  "The hash of the canonical request."
];
function explainStringToSign(stringToSign) {
  return stringToSign.split("\n").map((text, index) => ({ text, words: STRING_TO_SIGN[index] ?? "" }));
}
const COMMON_PARAMS = {
  Action: "The action.",
  Language: "The language of the server's messages.",
  Nonce: "A random number: with the timestamp it keeps the request from being sent again by somebody else.",
  Region: "The region.",
  SecretId: "Whose key signs.",
  SignatureMethod: "The algorithm; left out it means HmacSHA1.",
  Timestamp: "Unix seconds. The API takes it within five minutes of its own clock.",
  Token: "The token of a temporary key.",
  Version: "The version of the API."
};
function explainParams(pairs) {
  return pairs.map(([name, value]) => ({
    text: `${name}=${value}`,
    words: Object.hasOwn(COMMON_PARAMS, name) ? COMMON_PARAMS[name] ?? "" : memberWords(name)
  }));
}
function memberWords(name) {
  return name.includes(".") ? "A part of the input, by its way: names of members, and numbers of items from 0." : "A member of the input.";
}
function tc3SigningSteps(request, credentials, service2) {
  const { host, path, query } = partsOf(request.url);
  const timestamp = Number(request.headers["X-TC-Timestamp"]);
  const {
    "X-TC-Timestamp": _time,
    "X-TC-Token": _token,
    Authorization: _auth,
    Host: _host,
    ...headers
  } = request.headers;
  const body = request.method === "GET" ? {} : { body: request.body };
  const signed = signTc3(
    { method: request.method, host, path, query, headers, ...body },
    { credentials, service: service2, timestamp }
  );
  const date = tc3Date(timestamp);
  const keys = tc3DerivedKeys({ secretKey: credentials.secretKey, date, service: service2 });
  return [
    {
      title: "Canonical request",
      words: "The request in one form that client and server both make of it, by line feeds alone.",
      text: signed.canonicalRequest,
      lines: explainCanonicalRequest(signed.canonicalRequest, request.method)
    },
    {
      title: "Its hash",
      words: "SHA-256 of the canonical request, in small hexadecimal digits.",
      text: signed.hashedCanonicalRequest
    },
    {
      title: "String to sign",
      words: "What the key signs: four lines, of which the last stands for the whole request.",
      text: signed.stringToSign,
      lines: explainStringToSign(signed.stringToSign)
    },
    {
      title: "Key of the day",
      words: `HMAC-SHA256 of the day ${date}, by the text TC3 and the secret key.`,
      text: hex(keys.dateKey),
      isSecret: true
    },
    {
      title: "Key of the product",
      words: `HMAC-SHA256 of ${service2}, by the key of the day.`,
      text: hex(keys.serviceKey),
      isSecret: true
    },
    {
      title: "Signing key",
      words: "HMAC-SHA256 of tc3_request, by the key of the product. It is good for this day and product alone.",
      text: hex(keys.signingKey),
      isSecret: true
    },
    {
      title: "Signature",
      words: "HMAC-SHA256 of the string to sign, by the signing key, in small hexadecimal digits.",
      text: signed.signature
    },
    {
      title: "Authorization",
      words: "The header that carries it, with the names of the headers that were signed.",
      text: signed.authorization
    }
  ];
}
function v1SigningSteps(request, { secretKey }, signatureMethod) {
  const { host, path, query } = partsOf(request.url);
  const pairs = v1SortedParams(parseQuery(request.method === "GET" ? query : request.body));
  const requestString = v1RequestString(pairs);
  const sourceString = v1StringToSign({ method: request.method, host, path, requestString });
  const signature = v1Signature(secretKey, sourceString, signatureMethod);
  const hash = signatureMethod === "HmacSHA1" ? "HMAC-SHA1" : "HMAC-SHA256";
  return [
    {
      title: "Parameters",
      words: "All of them, the common ones too, nested ones flat by numbers from 0, sorted by name in ASCII order, and not escaped.",
      text: requestString,
      lines: explainParams(pairs)
    },
    {
      title: "Source string",
      words: "Method, host, path, a question mark and the parameters, with nothing between them.",
      text: sourceString,
      lines: [
        { text: request.method, words: "The method, in capitals." },
        { text: host, words: "The host that is asked, without the scheme." },
        { text: path, words: "The path." },
        { text: "?", words: "Stands there even where the parameters are sent in the body." },
        { text: requestString, words: "The parameters, joined by &." }
      ]
    },
    {
      title: "Key",
      words: "The secret key itself: Signature v1 derives none.",
      text: secretKey,
      isSecret: true
    },
    { title: "Signature", words: `${hash} of the source string, by the key, in Base64.`, text: signature },
    {
      title: "Signature parameter",
      words: "It is sent as one more parameter, escaped as the others are: a plus that is not escaped would arrive as a space.",
      text: `Signature=${percentEncode(signature)}`
    }
  ];
}
function partsOf(url) {
  const [, host = "", path = "/", query = ""] = /^[a-z]+:\/\/([^/?]*)([^?]*)\??(.*)$/is.exec(url) ?? [];
  return { host, path, query };
}
function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "SentPanel",
  __ssrInlineRender: true,
  props: {
    action: {},
    input: {},
    region: {}
  },
  setup(__props) {
    const props = __props;
    const id = useId();
    const signatureMethod = ref("TC3-HMAC-SHA256");
    const method = ref("POST");
    const timestamp = ref(nowSeconds());
    const nonce = ref(newNonce());
    const isOwn = ref(false);
    const own = reactive({ secretId: "", secretKey: "", token: "" });
    const areSecretsShown = ref(false);
    const request = shallowRef();
    const steps = shallowRef([]);
    const problem = ref("");
    const isV1 = computed(() => signatureMethod.value !== "TC3-HMAC-SHA256");
    const credentials = computed(() => {
      if (!isOwn.value) return exampleCredentials;
      const { secretId, secretKey, token } = own;
      return token === "" ? { secretId, secretKey } : { secretId, secretKey, token };
    });
    const secrets = computed(() => secretTexts(operationOf(props.action), props.input));
    const masked = computed(() => [
      ...areSecretsShown.value ? [] : secrets.value.flatMap(writings),
      ...isOwn.value ? [own.secretKey, own.token].filter((text) => text !== "").flatMap(writings) : []
    ]);
    const headers = computed(() => {
      var _a;
      return Object.entries(((_a = request.value) == null ? void 0 : _a.headers) ?? {});
    });
    let latest = 0;
    watch(
      () => [
        props.action,
        props.input,
        props.region,
        signatureMethod.value,
        method.value,
        timestamp.value,
        nonce.value,
        credentials.value
      ],
      build,
      { deep: true, immediate: true }
    );
    async function build() {
      latest++;
      const turn = latest;
      const choice = {
        signatureMethod: signatureMethod.value,
        method: method.value,
        credentials: credentials.value,
        // An empty field is no number, which the signer then says.
        timestamp: Number.isInteger(timestamp.value) ? timestamp.value : Number.NaN,
        nonce: nonce.value
      };
      const built = await buildRequest(props, choice).then(
        (made) => ({ made, steps: stepsOf(made, choice.signatureMethod, choice.credentials), fault: "" }),
        (error) => ({ made: void 0, steps: [], fault: error instanceof Error ? error.message : String(error) })
      );
      if (turn !== latest) return;
      request.value = built.made;
      steps.value = built.steps;
      problem.value = built.fault;
    }
    function stepsOf(made, chosen, pair) {
      return chosen === "TC3-HMAC-SHA256" ? tc3SigningSteps(made, pair, service.name) : v1SigningSteps(made, pair, chosen);
    }
    function shown(text) {
      return maskSecrets(text, masked.value);
    }
    function writings(text) {
      return [.../* @__PURE__ */ new Set([text, JSON.stringify(text).slice(1, -1), percentEncode(text)])];
    }
    function nowSeconds() {
      return Math.floor(Date.now() / 1e3);
    }
    function newNonce() {
      return 1 + Math.floor(Math.random() * 2147483646);
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "explorer-panel sent-panel" }, _attrs))} data-v-78172b51><div class="controls-line" data-v-78172b51><label${ssrRenderAttr("for", `${unref(id)}-signature`)} data-v-78172b51>Signature</label><select${ssrRenderAttr("id", `${unref(id)}-signature`)} data-v-78172b51><option value="TC3-HMAC-SHA256" data-v-78172b51${ssrIncludeBooleanAttr(Array.isArray(signatureMethod.value) ? ssrLooseContain(signatureMethod.value, "TC3-HMAC-SHA256") : ssrLooseEqual(signatureMethod.value, "TC3-HMAC-SHA256")) ? " selected" : ""}>v3: TC3-HMAC-SHA256</option><option value="HmacSHA256" data-v-78172b51${ssrIncludeBooleanAttr(Array.isArray(signatureMethod.value) ? ssrLooseContain(signatureMethod.value, "HmacSHA256") : ssrLooseEqual(signatureMethod.value, "HmacSHA256")) ? " selected" : ""}>v1: HmacSHA256</option><option value="HmacSHA1" data-v-78172b51${ssrIncludeBooleanAttr(Array.isArray(signatureMethod.value) ? ssrLooseContain(signatureMethod.value, "HmacSHA1") : ssrLooseEqual(signatureMethod.value, "HmacSHA1")) ? " selected" : ""}>v1: HmacSHA1</option></select><label${ssrRenderAttr("for", `${unref(id)}-method`)} data-v-78172b51>Method</label><select${ssrRenderAttr("id", `${unref(id)}-method`)} data-v-78172b51><option data-v-78172b51${ssrIncludeBooleanAttr(Array.isArray(method.value) ? ssrLooseContain(method.value, null) : ssrLooseEqual(method.value, null)) ? " selected" : ""}>POST</option><option data-v-78172b51${ssrIncludeBooleanAttr(Array.isArray(method.value) ? ssrLooseContain(method.value, null) : ssrLooseEqual(method.value, null)) ? " selected" : ""}>GET</option></select></div><div class="controls-line" data-v-78172b51><label${ssrRenderAttr("for", `${unref(id)}-time`)} data-v-78172b51>Timestamp</label><input${ssrRenderAttr("id", `${unref(id)}-time`)}${ssrRenderAttr("value", timestamp.value)} type="number" min="0" class="number" data-v-78172b51>`);
      if (isV1.value) {
        _push(`<!--[--><label${ssrRenderAttr("for", `${unref(id)}-nonce`)} data-v-78172b51>Nonce</label><input${ssrRenderAttr("id", `${unref(id)}-nonce`)}${ssrRenderAttr("value", nonce.value)} type="number" min="1" max="2147483646" class="number" data-v-78172b51><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<button type="button" data-v-78172b51>Now</button><span class="quiet" data-v-78172b51>It stays as it is until then.</span></div><fieldset data-v-78172b51><legend data-v-78172b51>Signed by</legend><div class="controls-line" data-v-78172b51><label data-v-78172b51><input${ssrIncludeBooleanAttr(ssrLooseEqual(isOwn.value, false)) ? " checked" : ""} type="radio"${ssrRenderAttr("name", `${unref(id)}-own`)}${ssrRenderAttr("value", false)} data-v-78172b51> The example key</label><label data-v-78172b51><input${ssrIncludeBooleanAttr(ssrLooseEqual(isOwn.value, true)) ? " checked" : ""} type="radio"${ssrRenderAttr("name", `${unref(id)}-own`)}${ssrRenderAttr("value", true)} data-v-78172b51> A key of your own</label></div>`);
      if (isOwn.value) {
        _push(`<!--[--><div class="controls-line" data-v-78172b51><label${ssrRenderAttr("for", `${unref(id)}-secret-id`)} data-v-78172b51>SecretId</label><input${ssrRenderAttr("id", `${unref(id)}-secret-id`)}${ssrRenderAttr("value", own.secretId)} autocomplete="off" spellcheck="false" autocapitalize="off" data-v-78172b51><label${ssrRenderAttr("for", `${unref(id)}-secret-key`)} data-v-78172b51>SecretKey</label><input${ssrRenderAttr("id", `${unref(id)}-secret-key`)}${ssrRenderAttr("value", own.secretKey)} type="password" autocomplete="off" data-v-78172b51><label${ssrRenderAttr("for", `${unref(id)}-token`)} data-v-78172b51>Token</label><input${ssrRenderAttr("id", `${unref(id)}-token`)}${ssrRenderAttr("value", own.token)} type="password" autocomplete="off" data-v-78172b51></div><p class="quiet" data-v-78172b51>The key stays in this page&#39;s memory until it is closed: in no link, no code and no storage. Keys that are derived of it are not shown.</p><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</fieldset>`);
      if (secrets.value.length > 0) {
        _push(`<label class="controls-line" data-v-78172b51><input${ssrIncludeBooleanAttr(Array.isArray(areSecretsShown.value) ? ssrLooseContain(areSecretsShown.value, null) : areSecretsShown.value) ? " checked" : ""} type="checkbox" data-v-78172b51> Show what is secret in the input </label>`);
      } else {
        _push(`<!---->`);
      }
      if (problem.value !== "") {
        _push(`<p role="status" class="fault" data-v-78172b51>${ssrInterpolate(problem.value)}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (request.value !== void 0) {
        _push(`<!--[--><h4 data-v-78172b51>The request</h4><div class="scroll" tabindex="0" role="group" aria-label="Method and address" data-v-78172b51><pre data-v-78172b51><code data-v-78172b51>${ssrInterpolate(request.value.method)} ${ssrInterpolate(shown(request.value.url))}</code></pre></div><dl class="headers" data-v-78172b51><!--[-->`);
        ssrRenderList(headers.value, ([name, value]) => {
          _push(`<div data-v-78172b51><dt data-v-78172b51>${ssrInterpolate(name)}</dt><dd data-v-78172b51><code data-v-78172b51>${ssrInterpolate(shown(value))}</code> <span class="quiet" data-v-78172b51>${ssrInterpolate(unref(headerWords$1)(name))}</span></dd></div>`);
        });
        _push(`<!--]--></dl>`);
        if (request.value.body !== "") {
          _push(`<!--[--><p class="quiet" data-v-78172b51>The body, byte for byte:</p><div class="scroll" tabindex="0" role="group" aria-label="Body" data-v-78172b51><pre data-v-78172b51><code data-v-78172b51>${ssrInterpolate(shown(request.value.body))}</code></pre></div><!--]-->`);
        } else {
          _push(`<!---->`);
        }
        _push(`<h4 data-v-78172b51>Its signature, step by step</h4><ol class="steps" data-v-78172b51><!--[-->`);
        ssrRenderList(steps.value, (step) => {
          _push(`<li data-v-78172b51>`);
          _push(ssrRenderComponent(SigningStepView, {
            step,
            "is-hidden": isOwn.value && step.isSecret === true,
            shown
          }, null, _parent));
          _push(`</li>`);
        });
        _push(`<!--]--></ol><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("explorer/sent/SentPanel.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SentPanel = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-78172b51"]]);
export {
  SentPanel as default
};
