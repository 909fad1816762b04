var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member2, msg) => member2.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member2, getter) => (__accessCheck(obj, member2, "read from private field"), getter ? getter.call(obj) : member2.get(obj));
var __privateAdd = (obj, member2, value) => member2.has(obj) ? __typeError("Cannot add the same private member more than once") : member2 instanceof WeakSet ? member2.add(obj) : member2.set(obj, value);
var __privateSet = (obj, member2, value, setter) => (__accessCheck(obj, member2, "write to private field"), setter ? setter.call(obj, value) : member2.set(obj, value), value);
var __privateMethod = (obj, member2, method) => (__accessCheck(obj, member2, "access private method"), method);
var _release, _listeners, _reject, _controller, _reason, _isOver, _Deadline_instances, end_fn;
import { a as knownNames, k as kindOf, b as stringOf, d as isPlainObject, e as checkTypes, s as service } from "./SpecText.DyeJnsc7.js";
import { t as tc3PayloadHash, d as deriveSigningKey, S as SignerError } from "./signing-key.Bg_S6QvA.js";
import { M as MASK, m as maskSecrets } from "./mask.DIGFx8Cu.js";
import { i as isLoopback } from "./panels.COpz5GRm.js";
import { s as signCanonicalTc3 } from "./example-credentials.DV1cjku7.js";
const metadataByOutput = /* @__PURE__ */ new WeakMap();
function setMetadata(output, metadata) {
  metadataByOutput.set(output, metadata);
}
function parseLosslessJson(text) {
  const value = JSON.parse(text);
  if (isDeeperThan(99, value))
    throw new SyntaxError();
  return longNumber.test(text) ? withBigints(value, JSON.parse(quoteUnsafeIntegers(text))) : value;
}
function isDeeperThan(levels, value) {
  return Object(value) === value && (levels < 1 || Object.values(value).some((member2) => isDeeperThan(levels - 1, member2)));
}
function printLosslessJson(value) {
  try {
    return JSON.stringify(value);
  } catch {
    const print = (ofBigint) => JSON.stringify(value, (_key, inner) => typeof inner === "bigint" ? ofBigint(inner) : inner);
    let mark = "#";
    for (const text = print(() => 0); text.includes(mark); mark += "#")
      ;
    return print((bigint) => mark + bigint).replace(new RegExp(`"${mark}(.+?)"`, "g"), "$1");
  }
}
const longNumber = /(?:^|"\s*:|[[,])\s*-?\d{16}/;
const escapeQuoteOrNumber = /\\.|"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
function quoteUnsafeIntegers(text) {
  let isInString = false;
  return text.replace(escapeQuoteOrNumber, (token) => {
    if (token === '"')
      isInString = !isInString;
    return isInString || !isUnsafeInteger(token) ? token : `"${token}"`;
  });
}
function isUnsafeInteger(token) {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token));
}
function withBigints(value, quoted) {
  if (typeof value === "number" && typeof quoted === "string")
    return BigInt(quoted);
  if (typeof value !== "object" || value === null)
    return value;
  const members = value;
  for (const name of Object.keys(members)) {
    const member2 = withBigints(members[name], quoted[name]);
    if (member2 !== members[name])
      members[name] = member2;
  }
  return members;
}
class TcrError extends Error {
  constructor(message, { action, region, requestId, attempts = 0, mayHaveTakenEffect = false, cause }) {
    super(`${action}: ${message}`, cause === void 0 ? void 0 : { cause });
    this.mayHaveTakenEffect = mayHaveTakenEffect;
    this.action = action;
    this.region = region;
    this.requestId = requestId;
    this.attempts = attempts;
  }
}
class TcrApiError extends TcrError {
  constructor(answer, context) {
    const id = context.requestId === void 0 ? "" : ` (RequestId ${context.requestId})`;
    super(`${answer.code}: ${answer.message}${id}`, context);
    this.name = "TcrApiError";
    this.code = answer.code;
    this.category = answer.category;
    this.serverMessage = answer.message;
    this.retryable = answer.retryable;
    this.diagnosis = answer.diagnosis;
  }
}
class TcrDryRunSuccess extends TcrApiError {
  constructor(answer, context) {
    super({ ...answer, code: "DryRunOperation", message: "the dry run succeeded, nothing was changed" }, context);
    this.name = "TcrDryRunSuccess";
  }
}
class TcrInputError extends TcrError {
  constructor(issues, context) {
    super(issues.map(({ path, expected, found }) => `${path}: expected ${expected}, got ${found}`).join("; "), context);
    this.name = "TcrInputError";
    this.code = "InvalidInput";
    this.retryable = false;
    this.issues = issues;
  }
}
class TcrCredentialsError extends TcrError {
  constructor() {
    super(...arguments);
    this.name = "TcrCredentialsError";
    this.code = "NoCredentials";
    this.retryable = false;
  }
}
class TcrTransportError extends TcrError {
  constructor(message, context) {
    super(message, context);
    this.name = "TcrTransportError";
    this.retryable = isPassing(context);
    this.code = context.code;
    this.status = context.status;
    this.excerpt = context.excerpt;
  }
}
function isPassing({ status, code, cause }) {
  if (status !== void 0 && code !== "RepeatedPage")
    return status < 300 || status === 408 || status === 429 || status >= 500;
  return !(cause instanceof TypeError ? programFault : noOtherEnd).test(code);
}
const programFault = /^(ConnectionFailed$|ERR_INVALID_)/;
const noOtherEnd = /^(TRANSPORT_\w+|RESPONSE_TOO_LARGE|RepeatedPage)$/;
class TcrTimeoutError extends TcrError {
  constructor(message, context) {
    super(message, context);
    this.name = "TcrTimeoutError";
    this.code = "Timeout";
    this.retryable = true;
    this.timeoutMs = context.timeoutMs;
    this.waiter = context.waiter;
    this.states = context.states ?? [];
  }
}
function asWritten(input) {
  const assertFinite = (_key, value) => {
    if (typeof value === "number" && !Number.isFinite(value))
      throw new TypeError("expected a finite number");
    return typeof value === "bigint" ? 0 : value;
  };
  JSON.stringify(input, assertFinite);
  return parseLosslessJson(printLosslessJson(input));
}
function assertSize(request, maxBytes, method, context) {
  if (request.length * 3 <= maxBytes)
    return;
  const bytes = new TextEncoder().encode(request).length;
  if (bytes <= maxBytes)
    return;
  const issue = { path: `the ${method} request`, expected: `at most ${maxBytes} bytes`, found: `${bytes} bytes` };
  throw new TcrInputError([issue], context);
}
const tc3Post = (operation, input, settings) => {
  const body = printLosslessJson(input);
  assertSize(body, settings.service.limits.tc3PostMaxBytes, "POST", {
    action: operation.name,
    region: settings.region
  });
  return createTc3Signer({ method: "POST", contentType: "application/json", query: "", body }, operation, settings);
};
function createTc3Signer({ method, contentType, query, body }, operation, { service: service2, endpoint, region, language, keys = {} }) {
  const sameHeaders = {
    "Content-Type": contentType,
    "X-TC-Action": operation.name,
    "X-TC-Version": service2.version,
    Host: endpoint.host
  };
  if (region !== void 0)
    sameHeaders["X-TC-Region"] = region;
  if (language !== void 0)
    sameHeaders["X-TC-Language"] = language;
  const canonical = {
    method,
    path: "/",
    query,
    canonicalHeaders: `content-type:${contentType}
host:${endpoint.host}
`,
    signedHeaders: "content-type;host",
    payloadHash: tc3PayloadHash(body)
  };
  const url = `${endpoint.origin}/${query && `?${query}`}`;
  return ({ credentials, timestamp }) => {
    const key = keyOf(keys, credentials, timestamp, service2.name);
    const { authorization } = signCanonicalTc3(canonical, { secretId: credentials.secretId, key, timestamp });
    const headers = Object.assign({}, sameHeaders);
    headers["X-TC-Timestamp"] = `${timestamp}`;
    if (credentials.token)
      headers["X-TC-Token"] = credentials.token;
    headers["Authorization"] = authorization;
    return { method, url, headers, body: method === "GET" ? void 0 : body };
  };
}
function keyOf(keys, { secretId, secretKey, token }, timestamp, service2) {
  const day = Math.floor(timestamp / secondsADay);
  const pair = keys.latest;
  const isSamePair = (pair == null ? void 0 : pair.secretKey) === secretKey && pair.secretId === secretId && pair.token === token;
  if (isSamePair && pair.day === day && pair.service === service2)
    return pair.key;
  const key = deriveSigningKey({ secretId, secretKey, token }, timestamp, service2);
  keys.latest = { secretId, secretKey, token, service: service2, day, key };
  return key;
}
const secondsADay = 86400;
function matching(pattern, expected) {
  return (value) => typeof value === "string" && pattern.test(value) ? void 0 : expected;
}
function checkOptions(options, checks, prefix = "") {
  return Object.entries(options).flatMap(([name, value]) => {
    const check = checks[name];
    const path = prefix + name.slice(0, 64);
    if (check === void 0) {
      return { path, expected: knownNames(Object.keys(checks)), found: "an unknown option" };
    }
    const expected = value === void 0 ? value : typeof check === "string" ? unfit(value, check) : check(value);
    return expected === void 0 ? [] : { path, expected, found: foundAs(name, value) };
  });
}
function refuseOptions(issues) {
  if (issues.length > 0)
    throw new TcrInputError(issues, { action: "client options" });
}
function unfit(value, check) {
  const isFit = check.split(" or ").some((one) => {
    const method = one.split(" with ")[1];
    if (method !== void 0)
      return typeof (value == null ? void 0 : value[method]) === "function";
    return one === kindOf(value) || one === foundAs("", value);
  });
  return isFit ? void 0 : check;
}
function foundAs(name, value) {
  if (Object(value) === value || name === "credentials")
    return kindOf(value);
  return typeof value === "string" ? JSON.stringify(value.slice(0, 64)) : String(value);
}
const member = /(\w+)(!?)(\??):?(\w*)((?:\[\])*)(\S*)/g;
function defineShape(text) {
  return [...text.matchAll(member)].map(fieldOf);
}
function fieldOf([, name = "", required, nullable, type, list, facts]) {
  return {
    name,
    type: type || "String",
    ...list && { list: list.length / 2 },
    ...required && { required: true },
    ...nullable && { nullable: true },
    ...facts && JSON.parse(facts)
  };
}
function defineOperation(head, input, output, shapes = {}, extras) {
  let inputShape;
  let outputShape;
  const [name = "", kind, rateLimit, region = "required"] = head.split(" ");
  return {
    name,
    kind,
    rateLimit: Number(rateLimit),
    region,
    get input() {
      inputShape ?? (inputShape = defineShape(input));
      return inputShape;
    },
    get output() {
      outputShape ?? (outputShape = defineShape(output));
      return outputShape;
    },
    shapes,
    ...extras
  };
}
const told = /* @__PURE__ */ new WeakSet();
function takeCallerLines(error) {
  var _a;
  (_a = Error.captureStackTrace) == null ? void 0 : _a.call(Error, error, takeCallerLines);
}
function addCallerLines(reason) {
  if (!(reason instanceof Error) || told.has(reason))
    return;
  told.add(reason);
  const { stack = "\n" } = new Error();
  Reflect.set(reason, "stack", reason.stack + stack.slice(stack.indexOf("\n")));
}
const subscriptions = /* @__PURE__ */ new WeakMap();
function onAbort(signal, callback) {
  const subscription = subscriptions.get(signal) ?? subscribe(signal);
  subscription.callbacks.add(callback);
  return () => {
    subscription.callbacks.delete(callback);
    if (subscription.callbacks.size === 0)
      subscription.stop();
  };
}
function subscribe(signal) {
  const callbacks = /* @__PURE__ */ new Set();
  const notify = () => {
    for (const callback of [...callbacks])
      callback();
  };
  const stop = () => {
    signal.removeEventListener("abort", notify);
    subscriptions.delete(signal);
  };
  const subscription = { callbacks, stop };
  signal.addEventListener("abort", notify, { once: true });
  subscriptions.set(signal, subscription);
  return subscription;
}
const maxTimeoutMs = 2147483647;
const durationRange = `milliseconds from 0 to ${maxTimeoutMs}`;
function isDuration(ms) {
  return typeof ms === "number" && ms >= 0 && ms <= maxTimeoutMs;
}
function timeoutProblem(timeoutMs) {
  if (timeoutMs === Infinity || isDuration(timeoutMs))
    return void 0;
  return `${durationRange}, or Infinity for no limit`;
}
class Deadline {
  constructor({ timeoutMs, signal, onTimeout }) {
    __privateAdd(this, _Deadline_instances);
    __privateAdd(this, _release, () => {
    });
    __privateAdd(this, _listeners, []);
    __privateAdd(this, _reject);
    __privateAdd(this, _controller);
    __privateAdd(this, _reason);
    __privateAdd(this, _isOver, false);
    if ((signal == null ? void 0 : signal.aborted) === true) {
      __privateMethod(this, _Deadline_instances, end_fn).call(this, signal.reason);
      return;
    }
    const timer = timeoutMs === Infinity ? void 0 : setTimeout(() => __privateMethod(this, _Deadline_instances, end_fn).call(this, onTimeout()), timeoutMs);
    const forget = signal && onAbort(signal, () => __privateMethod(this, _Deadline_instances, end_fn).call(this, signal.reason));
    __privateSet(this, _release, () => {
      clearTimeout(timer);
      forget == null ? void 0 : forget();
    });
  }
  /** Whether the time is up, or the caller has aborted. */
  get isOver() {
    return __privateGet(this, _isOver);
  }
  /** For those who take nothing else: making one takes a fifth of the time of a call. */
  get signal() {
    if (__privateGet(this, _controller) === void 0) {
      __privateSet(this, _controller, new AbortController());
      if (__privateGet(this, _isOver))
        __privateGet(this, _controller).abort(__privateGet(this, _reason));
    }
    return __privateGet(this, _controller).signal;
  }
  /** Settles as the work does, or rejects as soon as this ends, even where the work does not listen. */
  race(work) {
    return new Promise((resolve, reject) => {
      __privateSet(this, _reject, reject);
      if (__privateGet(this, _isOver))
        reject(__privateGet(this, _reason));
      work.then(resolve, reject);
    });
  }
  throwIfOver() {
    if (__privateGet(this, _isOver))
      throw __privateGet(this, _reason);
  }
  /** Calls back with the reason when this ends. Gives what takes that back. */
  onEnd(listener) {
    const listeners = __privateGet(this, _listeners);
    listeners.push(listener);
    return () => {
      listeners.splice(listeners.indexOf(listener) >>> 0, 1);
    };
  }
  /** The work has ended: gives back the timer and the caller's signal. */
  release() {
    __privateGet(this, _release).call(this);
  }
}
_release = new WeakMap();
_listeners = new WeakMap();
_reject = new WeakMap();
_controller = new WeakMap();
_reason = new WeakMap();
_isOver = new WeakMap();
_Deadline_instances = new WeakSet();
end_fn = function(reason) {
  var _a, _b;
  __privateSet(this, _isOver, true);
  __privateSet(this, _reason, reason);
  (_a = __privateGet(this, _reject)) == null ? void 0 : _a.call(this, reason);
  for (const listener of __privateGet(this, _listeners).splice(0))
    listener(reason);
  (_b = __privateGet(this, _controller)) == null ? void 0 : _b.abort(reason);
};
function sleep(ms, deadline) {
  return new Promise((resolve, reject) => {
    deadline.throwIfOver();
    const timer = setTimeout(() => {
      forget();
      resolve();
    }, Math.min(ms, maxTimeoutMs));
    const forget = deadline.onEnd((reason) => {
      clearTimeout(timer);
      reject(reason);
    });
  });
}
class TcrPartError extends TcrError {
  constructor(part, context) {
    const { cause } = context;
    super(`${part}: ${cause instanceof Error ? cause.message : cause}`, context);
    this.name = "TcrPartError";
    this.code = "PartFailed";
    this.part = part;
    this.retryable = part === "limiter";
  }
}
function checkCallOptions(options) {
  return checkOptions(options, callChecks);
}
const header = /^(?!(?:host|authorization|connection|expect):|content-|transfer-|x-tc-)[!-9;-~]+:[\t -~]*$/i;
function headersProblem(headers) {
  const pairs = Object.entries(Object(headers));
  return pairs.every((pair) => header.test(pair.join(":"))) ? void 0 : "headers that are not the client's own";
}
const callChecks = {
  timeoutMs: timeoutProblem,
  region: matching(/^[\w-]{1,64}$/, "the name of a region, such as ap-guangzhou"),
  language: '"zh-CN" or "en-US"',
  signal: "an AbortSignal with addEventListener",
  retry: "false or an object",
  headers: headersProblem
};
let calls = 0;
function startCall(runtime, { operation, input, options }) {
  return {
    id: ++calls,
    operation,
    input,
    options,
    region: options.region ?? runtime.options.region,
    startMs: runtime.now(),
    observe: runtime.observer(),
    retry: runtime.retry,
    attempts: 0,
    mayHaveTakenEffect: false,
    earlierMayHave: false,
    phase: "check",
    lastError: void 0,
    offsetMs: 0,
    answer: void 0
  };
}
function contextOf({ operation, region, attempts, mayHaveTakenEffect }) {
  return { action: operation.name, region, attempts, mayHaveTakenEffect };
}
function elapsedMs({ now }, startMs) {
  return Math.max(0, now() - startMs);
}
function eventOf({ id, operation, region }, type) {
  return { type, callId: id, operation, region };
}
function timeoutError(call, timeoutMs) {
  const context = { ...contextOf(call), timeoutMs, cause: call.lastError };
  return new TcrTimeoutError(`${missedBy(call)} within ${timeoutMs} ms${afterFailures(call)}`, context);
}
function missedBy({ phase, operation }) {
  if (phase === "limiter")
    return `no turn under the limit of ${operation.rateLimit} requests a second`;
  return `no ${phase === "credentials" ? phase : "answer"}`;
}
function afterFailures({ attempts, lastError }) {
  if (!(lastError instanceof Error))
    return "";
  return `, after ${attempts === 1 ? "one attempt" : `${attempts} attempts`}; the last failed with ${lastError.message}`;
}
function parseRetryAfter(header2, nowMs) {
  const value = header2.trim();
  if (/^\d+$/.test(value))
    return Number(value) * 1e3;
  const dateMs = value.endsWith(" GMT") ? Date.parse(value) : NaN;
  return Number.isNaN(dateMs) ? void 0 : Math.max(0, dateMs - nowMs);
}
function isRefused(error) {
  return error instanceof TcrApiError && /^AuthFailure\.(TokenFailure|SecretIdNotFound)$/.test(error.code);
}
function isOfConnecting({ syscall, code }) {
  return syscall === "connect" || alwaysBefore.test(String(code));
}
const alwaysBefore = /^(?:ECONNREFUSED|ENOTFOUND|EAI_.*|UND_ERR_CONNECT_TIMEOUT|(?:.*_)?CERT(?:_.*)?|UNABLE_TO_.*|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_EXCEEDED)$/;
function isNeverSent(error) {
  return judge(error, maxDepth$1);
}
const maxDepth$1 = 8;
function judge(error, depth) {
  const failure = Object(error);
  if (failure.neverSent === true)
    return true;
  if (error instanceof AggregateError) {
    return depth > 0 && error.errors.length > 0 && error.errors.every((part) => judge(part, depth - 1));
  }
  if (isOfConnecting(failure))
    return true;
  return depth > 0 && failure.syscall === void 0 && judge(failure.cause, depth - 1);
}
function asInputError(call, error) {
  if (error instanceof TcrError)
    return error;
  const [path, reason] = error instanceof SignerError ? [error.field, error.message.slice(`${error.field}: `.length)] : ["input", `fails: ${messageOf(error)}`];
  const issue = reason.startsWith("expected ") ? { path, expected: reason.slice("expected ".length), found: "something else" } : { path, expected: "a value that can be signed", found: `one that ${reason}` };
  return new TcrInputError([issue], { ...contextOf(call), cause: error });
}
function tell(hear, news) {
  try {
    hear == null ? void 0 : hear(news);
  } catch {
  }
}
const maxDepth = 9;
function messageOf(error, depth = maxDepth) {
  if (!(error instanceof Error))
    return String(error);
  const below = belowOf(error);
  if (error.message === "" && below !== void 0 && depth > 0)
    return messageOf(below, depth - 1);
  const code = ownCodeOf(error) ?? "";
  return error.message.includes(code) ? error.message : `${code}: ${error.message}`;
}
function codeOf(error, depth = maxDepth) {
  if (!(error instanceof Error) || depth === 0)
    return "ConnectionFailed";
  return ownCodeOf(error) ?? codeOf(belowOf(error), depth - 1);
}
function ownCodeOf(error) {
  return "code" in error ? stringOf(error.code) : void 0;
}
function belowOf(error) {
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}
const liveSecret = /((?:signature|token)\W{1,6}(?:3D|\w+;:&\w+;)?)(?:[\w+/=%.~\\-]|&#\w+;){24,}/gi;
function maskLiveSecrets(text) {
  return text.replace(liveSecret, `$1${MASK}`);
}
const errorMeanings = {
  protocol: "ActionOffline InvalidAction InvalidRequest NoSuchProduct NoSuchVersion RequestSizeLimitExceeded ResponseSizeLimitExceeded UnsupportedProtocol UnsupportedRegion FailedOperation.ErrorTcrInvalidMediaType InternalError.ErrorTcrInvalidMediaType",
  permission: "AuthFailure.UnauthorizedOperation IpInBlacklist IpNotInWhitelist UnauthorizedOperation FailedOperation.ErrorTcrUnauthorized InternalError.ErrorTcrUnauthorized",
  "dry-run": "DryRunOperation",
  server: "FailedOperation",
  "server retryable": "InternalError ServiceUnavailable FailedOperation.DbError FailedOperation.DependenceError FailedOperation.EmptyCoreBody FailedOperation.ErrorGetDBDataError FailedOperation.GetDBDataError FailedOperation.GetSecurityPolicyFail FailedOperation.GetTcrClient FailedOperation.ValidateRegistryNameFail FailedOperation.ValidateSupportedRegionFail",
  parameter: "InvalidParameter InvalidParameterValue MissingParameter UnknownParameter",
  quota: "LimitExceeded ResourceInsufficient InternalError.ErrorOverLimit InvalidParameter.ErrorTagOverLimit OperationDenied.QuotaOverLimit",
  "throttle retryable": "RequestLimitExceeded",
  state: "ResourceInUse ResourceUnavailable UnsupportedOperation FailedOperation.OperationCancel FailedOperation.PreconditionFailed OperationDenied ResourceInsufficient.ErrorInstanceNotRunning ResourceInsufficient.ErrorVpcDnsStatus",
  "not-found": "ResourceNotFound InternalError.ErrNotExist",
  authentication: "AuthFailure",
  conflict: "FailedOperation.ErrorTcrResourceConflict InternalError.ErrConflict InternalError.ErrorConflict InternalError.ErrorTcrResourceConflict InvalidParameter.ErrorNameExists InvalidParameter.ReplicationExists",
  billing: "FailedOperation.TradeFailed"
};
const knownErrors = new Map(Object.entries(errorMeanings).flatMap(([meaning, codes]) => {
  const [category, retryable] = meaning.split(" ");
  const info = { category, retryable: retryable !== void 0 };
  return codes.split(" ").map((code) => [code, info]);
}));
function errorInfo(code) {
  return knownErrors.get(code) ?? knownErrors.get(code.split(".")[0] ?? code);
}
function hideSecrets(operation, input, text) {
  const names = sensitiveNames(operation.input, operation);
  const secrets = [];
  JSON.stringify(input, (name, value) => {
    if (names.includes(name))
      secrets.push(value);
    return typeof value === "bigint" ? void 0 : value;
  });
  return maskSecrets(text, secrets.flat().filter((secret) => typeof secret === "string"));
}
function sensitiveNames(shape, { shapes }) {
  return [shape, ...Object.values(shapes)].flat().flatMap(({ name, sensitive }) => sensitive ? name : []);
}
function parseResponse(call, answer) {
  const { status, body } = answer;
  const response = responseOf(body);
  const requestId = stringOf(response["RequestId"]);
  const error = response["Error"] ?? void 0;
  if (error === void 0 && requestId !== void 0 && status === 200)
    return response;
  const { Code: code, Message: words } = Object(error);
  if (typeof code === "string")
    throw apiError(call, code, shown(call, words), answer, requestId);
  const excerpt = excerptOf(call, body);
  const what = body === "" ? "an empty body" : "a body that is no answer of the API";
  const message = `HTTP ${status} with ${what}${redirection(answer)}`;
  throw new TcrTransportError(message, { ...contextOf(call), requestId, code: "BadAnswer", status, excerpt });
}
function redirection(answer) {
  const target = answer.status < 400 && headerOf(answer, "location");
  return target ? `; it redirects to ${target.replace(/[?#].*|[^/]*@/gs, "")}` : "";
}
function excerptOf(call, body) {
  if (call.operation.unchecked || sensitiveNames(call.operation.output, call.operation).length > 0)
    return void 0;
  const text = shown(call, body);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
function shown({ operation, input }, text) {
  return typeof text === "string" ? maskLiveSecrets(hideSecrets(operation, input, text)) : "";
}
function responseOf(body) {
  try {
    const { Response: response } = Object(parseLosslessJson(body.replace(/^\ufeff/, "")));
    return isPlainObject(response) ? response : {};
  } catch {
    return {};
  }
}
function apiError(call, code, words, answer, requestId) {
  const { category, retryable = false } = errorInfo(code) ?? {};
  if (category !== void 0 && category !== "server")
    call.mayHaveTakenEffect = call.earlierMayHave;
  const message = words || "the server says no more";
  const known = { code, message, category, retryable, diagnosis: diagnosisOf(answer) };
  const context = { ...contextOf(call), requestId };
  return code === "DryRunOperation" ? new TcrDryRunSuccess(known, context) : new TcrApiError(known, context);
}
function diagnosisOf(answer) {
  const explanation = headerOf(answer, "x-tcrkit-explanation");
  const id = headerOf(answer, "x-tcrkit-diagnosis");
  return explanation === void 0 ? id : maskLiveSecrets(`${explanation} (${id})`);
}
function headerOf(answer, name) {
  var _a;
  return stringOf((_a = answer == null ? void 0 : answer.headers) == null ? void 0 : _a[name]);
}
const renewBeforeMs = 3e5;
function resolveCredentials(runtime, call, deadline) {
  const { credentials: source, given, refused } = runtime;
  if (typeof source !== "function")
    return source;
  const isKept = given !== void 0 && given !== refused && Number(given.expiresAt) - runtime.now() > renewBeforeMs;
  return isKept ? given : askProvider(runtime, source, call, deadline);
}
async function askProvider(runtime, provider, call, deadline) {
  call.phase = "credentials";
  try {
    const { refused } = runtime;
    const found = await provider({
      get signal() {
        return deadline.signal;
      },
      refused
    });
    if (!isPlainObject(found))
      throw new TypeError("the provider gave no key pair");
    runtime.given = found;
    return runtime.given;
  } catch (cause) {
    if (deadline.isOver)
      throw cause;
    throw new TcrCredentialsError(messageOf(cause), { ...contextOf(call), cause });
  }
}
async function makeAttempt(runtime, call, sign, deadline) {
  const found = resolveCredentials(runtime, call, deadline);
  const credentials = found instanceof Promise ? await found : found;
  const { limiter, takeAtOnce } = runtime;
  const key = limitKeyOf(runtime, call);
  if (limiter !== void 0 && (takeAtOnce == null ? void 0 : takeAtOnce(key)) !== true) {
    call.phase = "limiter";
    const turn = limiter.acquire(key, deadline.signal);
    if (turn !== void 0)
      await takeTurn(runtime, call, turn);
  }
  deadline.throwIfOver();
  const request = signNow(runtime, call, sign, credentials);
  try {
    const output = await exchange(runtime, call, request, deadline);
    tell(limiter == null ? void 0 : limiter.onAccepted, key);
    return output;
  } catch (error) {
    if (isRefused(error))
      runtime.refused = credentials;
    if (error instanceof TcrApiError && error.category === "throttle")
      tell(limiter == null ? void 0 : limiter.onThrottled, key);
    throw error;
  }
}
function limitKeyOf({ account, limitedEndpoint: endpoint }, { operation, region }) {
  return { account, endpoint, region, action: operation.name, ratePerSecond: operation.rateLimit };
}
async function takeTurn(runtime, call, turn) {
  var _a;
  const startMs = runtime.now();
  await turn;
  (_a = call.observe) == null ? void 0 : _a.call(call, { ...eventOf(call, "throttle"), waitedMs: elapsedMs(runtime, startMs) });
}
function signNow(runtime, call, sign, credentials) {
  call.phase = "check";
  call.offsetMs = runtime.clock.offsetMs();
  const timestamp = Math.floor((runtime.now() + call.offsetMs) / 1e3);
  try {
    return sign({ credentials, timestamp, nonce: nonceFrom(runtime.random) });
  } catch (error) {
    if (!(error instanceof SignerError))
      throw error;
    const isOfProvider = typeof runtime.credentials === "function" && error.field.startsWith("credentials");
    throw isOfProvider ? new TcrCredentialsError(error.message, { ...contextOf(call), cause: error }) : asInputError(call, error);
  }
}
function nonceFrom(random) {
  return 1 + Math.floor(random() * 2147483646);
}
async function exchange(runtime, call, signed, deadline) {
  const { operation, input, region, observe } = call;
  const request = requestOf(call, signed, deadline);
  beginExchange(call);
  const attempt = call.attempts;
  const startMs = runtime.now();
  observe == null ? void 0 : observe({ ...eventOf(call, "attempt"), attempt, method: request.method, host: new URL(request.url).host });
  const tellAnswer = (requestId, error) => {
    var _a;
    return observe == null ? void 0 : observe({
      ...eventOf(call, "answer"),
      attempt,
      durationMs: elapsedMs(runtime, startMs),
      status: (_a = call.answer) == null ? void 0 : _a.status,
      requestId,
      error
    });
  };
  try {
    const answer = await runtime.send({ operation, input, attempt, region, request });
    if (typeof (answer == null ? void 0 : answer.body) !== "string")
      throw new TypeError("the transport gave no body");
    call.answer = answer;
    const output = parseResponse(call, answer);
    tellAnswer(output.RequestId);
    return output;
  } catch (cause) {
    if (deadline.isOver)
      throw cause;
    const error = call.answer === void 0 ? transportError(call, cause) : cause;
    tellAnswer(error.requestId, error);
    throw error;
  }
}
function transportError(call, cause) {
  if (isNeverSent(cause))
    call.mayHaveTakenEffect = call.earlierMayHave;
  return new TcrTransportError(messageOf(cause), { ...contextOf(call), code: codeOf(cause), cause });
}
function requestOf({ operation, options }, signed, deadline) {
  const { method, url, headers, body } = signed;
  return {
    method,
    url,
    headers: options.headers === void 0 ? headers : { ...headers, ...options.headers },
    body,
    isWrite: operation.kind !== "read",
    // Made when somebody asks.
    get signal() {
      return deadline.signal;
    },
    onEnd: (listener) => deadline.onEnd(listener)
  };
}
function beginExchange(call) {
  call.attempts++;
  call.phase = "transport";
  call.answer = void 0;
  call.earlierMayHave = call.mayHaveTakenEffect;
  call.mayHaveTakenEffect || (call.mayHaveTakenEffect = call.operation.kind !== "read");
}
async function makeAttempts(runtime, call, deadline) {
  var _a, _b;
  const issues = call.operation.unchecked ? void 0 : (_a = runtime.check) == null ? void 0 : _a.call(runtime, call.operation, call.input);
  const found = issues instanceof Promise ? await issues : issues;
  if (found !== void 0 && found.length > 0)
    throw new TcrInputError(found, contextOf(call));
  let sign;
  try {
    sign = prepareCall(runtime, call);
    if (sign instanceof Promise)
      sign = await sign;
  } catch (error) {
    throw asInputError(call, error);
  }
  for (let isClockCorrected = false; ; ) {
    try {
      const output = await makeAttempt(runtime, call, sign, deadline);
      tell((_b = call.retry) == null ? void 0 : _b.onSuccess, call.attempts);
      return output;
    } catch (error) {
      if (deadline.isOver || !(error instanceof TcrApiError || error instanceof TcrTransportError))
        throw error;
      const mayCorrect = !isClockCorrected && correctClock(runtime, call, error);
      isClockCorrected || (isClockCorrected = mayCorrect);
      call.phase = "retry";
      const delayMs = mayCorrect && call.retry ? 0 : delayOf(runtime, call, error);
      if (delayMs === void 0)
        throw error;
      await pause(call, error, delayMs, deadline);
    }
  }
}
function prepareCall(runtime, call) {
  var _a;
  const { endpoint, options: defaults } = runtime;
  const { operation, input, options, region } = call;
  return runtime.protocol(operation, input, {
    service: operation.service ? { ...runtime.service, ...operation.service } : runtime.service,
    endpoint: endpoint(region, operation.name, (_a = operation.service) == null ? void 0 : _a.name),
    region: operation.region === "none" ? void 0 : region,
    language: options.language ?? defaults.language,
    keys: runtime.keys
  });
}
function correctClock({ clock }, { offsetMs, answer }, error) {
  if (!(error instanceof TcrApiError) || error.code !== "AuthFailure.SignatureExpire")
    return false;
  return clock.correct(offsetMs, headerOf(answer, "date"));
}
function delayOf({ now, clock }, { operation, attempts, answer, retry }, error) {
  const retryAfterMs = parseRetryAfter(headerOf(answer, "retry-after") ?? "", now() + clock.offsetMs());
  const delayMs = retry == null ? void 0 : retry.delayMs({ operation, attempt: attempts, error, retryAfterMs });
  return delayMs !== void 0 && delayMs >= 0 ? delayMs : void 0;
}
async function pause(call, error, delayMs, deadline) {
  var _a;
  call.lastError = error;
  (_a = call.observe) == null ? void 0 : _a.call(call, { ...eventOf(call, "retry"), attempt: call.attempts, delayMs, error });
  if (delayMs > 0)
    await sleep(delayMs, deadline);
}
const defaultTimeoutMs = 3e4;
const noCallOptions = Object.freeze({});
function createCallHandler(runtime) {
  return async (request) => {
    var _a, _b, _c;
    const call = startCall(runtime, request);
    (_a = call.observe) == null ? void 0 : _a.call(call, { ...eventOf(call, "request"), input: request.input });
    let deadline;
    try {
      takeOptions(runtime, call);
      deadline = startDeadline(runtime, call);
      const output = await deadline.race(makeAttempts(runtime, call, deadline));
      noteMetadata(runtime, call, output);
      (_b = call.observe) == null ? void 0 : _b.call(call, { ...endOf(runtime, call), output });
      return output;
    } catch (cause) {
      const error = errorOf(call, cause);
      (_c = call.observe) == null ? void 0 : _c.call(call, { ...endOf(runtime, call), error });
      throw error;
    } finally {
      deadline == null ? void 0 : deadline.release();
    }
  };
}
function takeOptions(runtime, call) {
  const { operation, options, region } = call;
  if (options !== noCallOptions) {
    const issues = checkCallOptions(options);
    if (issues.length > 0)
      throw new TcrInputError(issues, contextOf(call));
    if (options.retry !== void 0)
      call.retry = runtime.retryOf(options.retry);
  }
  if (operation.region !== "required" || region !== void 0)
    return;
  const expected = "a region, such as ap-guangzhou, for the client or the call";
  throw new TcrInputError([{ path: "region", expected, found: "nothing" }], contextOf(call));
}
function startDeadline(runtime, call) {
  const { signal, timeoutMs = runtime.options.timeoutMs ?? defaultTimeoutMs } = call.options;
  signal == null ? void 0 : signal.throwIfAborted();
  return new Deadline({ timeoutMs, signal, onTimeout: () => timeoutError(call, timeoutMs) });
}
function noteMetadata(runtime, { region, attempts, startMs, answer }, output) {
  setMetadata(output, {
    requestId: output.RequestId,
    status: (answer == null ? void 0 : answer.status) ?? 200,
    headers: (answer == null ? void 0 : answer.headers) ?? {},
    region,
    attempts,
    durationMs: elapsedMs(runtime, startMs)
  });
}
function endOf(runtime, call) {
  return { ...eventOf(call, "end"), attempts: call.attempts, durationMs: elapsedMs(runtime, call.startMs) };
}
function errorOf(call, cause) {
  const { signal } = call.options;
  if ((signal == null ? void 0 : signal.aborted) === true && cause === signal.reason) {
    addCallerLines(cause);
    return cause;
  }
  const error = cause instanceof TcrError ? cause : new TcrPartError(call.phase, { ...contextOf(call), cause });
  takeCallerLines(error);
  return error;
}
const significantMs = 6e4;
function createServerClock(now) {
  let offsetMs = 0;
  return {
    offsetMs: () => offsetMs,
    correct: (usedOffsetMs, dateHeader) => {
      const serverMs = Date.parse(dateHeader ?? "");
      if (!Number.isNaN(serverMs))
        offsetMs = serverMs - now();
      return Math.abs(offsetMs - usedOffsetMs) >= significantMs;
    }
  };
}
const numbers = /* @__PURE__ */ new WeakMap();
let last = 0;
function accountOf(credentials) {
  return typeof credentials === "function" ? `provider-${numberOf(credentials)}` : `key-${credentials.secretId}`;
}
function numberOf(object) {
  const known = numbers.get(object);
  if (known !== void 0)
    return known;
  last++;
  numbers.set(object, last);
  return last;
}
function createEndpointResolver(service2, { endpoint = "nearest", allowPlainHttp = [] }) {
  const isRegional = endpoint === "regional";
  const own = isRegional || endpoint === "nearest" ? void 0 : parseEndpoint(endpoint, allowPlainHttp);
  let last2;
  return (region, action, other) => {
    if (own === void 0 && other !== void 0) {
      return documentedEndpoint({ ...service2, host: service2.host.replace(/^[^.]+/, other) }, false, region, action);
    }
    if (last2 === void 0 || last2.region !== region) {
      const found = own === void 0 ? documentedEndpoint(service2, isRegional, region, action) : assertZone(service2, own, region, action);
      last2 = { region, found };
    }
    return last2.found;
  };
}
function limitedEndpoint({ host: ofApi }, resolve, transport) {
  if (transport.isInProcess === true)
    return `in-process-${numberOf(transport)}`;
  const { host } = resolve(void 0, "client options");
  return isOfApi(host, ofApi) ? ofApi : host;
}
function parseEndpoint(endpoint, allowPlainHttp) {
  const address = /^[a-z]+:\/\//i.test(endpoint) ? endpoint : `https://${endpoint}`;
  const url = URL.canParse(address) ? new URL(address) : void 0;
  const expected = addressProblem(url, allowPlainHttp);
  if (expected === void 0)
    return url;
  const found = endpoint.includes("@") ? "an address with a user name or a password" : JSON.stringify(endpoint.slice(0, 64));
  throw new TcrInputError([{ path: "endpoint", expected, found }], { action: "client options" });
}
function documentedEndpoint({ host, hostedRegions, financialRegions }, isRegional, region, action) {
  const withOwnHost = isRegional ? `${financialRegions} ${hostedRegions}` : financialRegions;
  if (withOwnHost.split(" ").includes(String(region)))
    return onHost(host.replace(".", `.${region}.`));
  if (!isFinancial(region))
    return onHost(host);
  const known = financialRegions.replaceAll(" ", ", ");
  const expected = `a financial region with a documented host (${known}), or an endpoint for it`;
  throw new TcrInputError([{ path: "region", expected, found: JSON.stringify(region) }], { action, region });
}
function onHost(host) {
  return { origin: `https://${host}`, host };
}
function addressProblem(url, allowPlainHttp) {
  if (url === void 0 || !/^https?:$/.test(url.protocol))
    return "nearest, regional, a host or an http(s) address";
  const { hostname, origin, href, protocol } = url;
  if (href !== `${origin}/`)
    return "scheme, host and port alone";
  const isAllowed = (name) => [name, `[${name}]`].includes(hostname);
  return protocol === "https:" || isLoopback(hostname) || allowPlainHttp.some((name) => isAllowed(name.toLowerCase())) ? void 0 : "https, since plain http is for this computer and the hosts of allowPlainHttp alone";
}
function assertZone({ host }, { origin, host: ownHost, hostname }, region, action) {
  const isFinancialHost = hostname.includes("-fsi.");
  if (region === void 0 || !isOfApi(hostname, host) || isFinancialHost === isFinancial(region)) {
    return { origin, host: ownHost };
  }
  const expected = `a host ${isFinancialHost ? "outside" : "in"} the financial zones for ${region}`;
  throw new TcrInputError([{ path: "endpoint", expected, found: JSON.stringify(ownHost) }], { action, region });
}
function isOfApi(hostname, ofApi) {
  return hostname.replace(/\.$/, "").endsWith(ofApi.slice(ofApi.indexOf(".")));
}
function isFinancial(region) {
  return (region == null ? void 0 : region.endsWith("-fsi")) === true;
}
const immediate = /* @__PURE__ */ new WeakMap();
function isRepeatable(kind, error) {
  if (!error.retryable || kind === "read")
    return error.retryable;
  return error instanceof TcrApiError ? isRefusal(error.category) : isNeverSent(error.cause);
}
function isRefusal(category) {
  return category === "throttle" || category === "authentication";
}
const defaultRepeats = 100;
const perRepeat = 5;
function createRetryBudget(repeats) {
  const capacity = repeats * perRepeat;
  let left = capacity;
  return {
    take: () => {
      if (left < perRepeat)
        return false;
      left -= perRepeat;
      return true;
    },
    giveBack: (attempts) => {
      left = Math.min(capacity, left + (attempts > 1 ? perRepeat : 1));
    }
  };
}
const numberFrom = (least) => (value) => typeof value === "number" && value >= least ? void 0 : `a number from ${least}, or Infinity`;
const duration = (value) => isDuration(value) ? void 0 : durationRange;
const retryChecks = {
  maxAttempts: numberFrom(1),
  baseDelayMs: duration,
  throttledDelayMs: duration,
  maxDelayMs: duration,
  maxRetryAfterMs: duration,
  budget: numberFrom(0)
};
function createRetryPolicy(options, deps = {}) {
  refuseOptions(checkOptions(options, retryChecks, "retry."));
  const { maxAttempts = 3, baseDelayMs = 200, throttledDelayMs = 1e3, maxDelayMs = 5e3, maxRetryAfterMs = 3e4 } = options;
  const { random = Math.random, budget: shared = createRetryBudget(defaultRepeats) } = deps;
  const budget = options.budget === void 0 ? shared : createRetryBudget(options.budget);
  return {
    delayMs: ({ operation, attempt, error, retryAfterMs = 0 }) => {
      if (attempt >= maxAttempts || retryAfterMs > maxRetryAfterMs)
        return void 0;
      if (!isRepeatable(operation.kind, error) || !budget.take())
        return void 0;
      const firstMs = isThrottled(error) ? throttledDelayMs : baseDelayMs;
      return retryAfterMs + random() * Math.min(maxDelayMs, firstMs * 2 ** (attempt - 1));
    },
    onSuccess: budget.giveBack
  };
}
function isThrottled(error) {
  return error instanceof TcrApiError ? error.category === "throttle" : error.status === 429;
}
function resolveRetry(option = {}, deps, client = false) {
  if (option === false)
    return void 0;
  if (isPolicy(option))
    return option;
  return createRetryPolicy(client === false || isPolicy(client) ? option : { ...client, ...option }, deps);
}
function isPolicy(option) {
  return "delayMs" in option && typeof option.delayMs === "function";
}
function createCaller(options) {
  const { region, timeoutMs, language } = options;
  refuseOptions(checkOptions({ region, timeoutMs, language }, callChecks));
  const handle = (options.interceptors ?? []).reduceRight((next, intercept) => intercept(next), createCallHandler(createRuntime(options)));
  return (operation, input, callOptions = noCallOptions) => handle({ operation, input, options: callOptions });
}
function createRuntime(options) {
  const { credentials, transport, now = Date.now, random = Math.random, rateLimit, validation = "types" } = options;
  const endpoint = createEndpointResolver(service, options);
  const limiter = rateLimit || void 0;
  const retryDeps = { random, budget: createRetryBudget(defaultRepeats) };
  return {
    options,
    service,
    credentials,
    account: accountOf(credentials),
    limitedEndpoint: limitedEndpoint(service, endpoint, transport),
    send: (options.attemptInterceptors ?? []).reduceRight((next, intercept) => intercept(next), ({ request }) => transport.send(request)),
    endpoint,
    protocol: options.protocol ?? tc3Post,
    keys: {},
    check: validation === "types" ? checkTypes : validation || void 0,
    limiter,
    takeAtOnce: limiter && immediate.get(limiter),
    retry: resolveRetry(options.retry, retryDeps),
    retryOf: (option) => resolveRetry(option, retryDeps, options.retry),
    clock: createServerClock(now),
    observer: options.observer ?? (() => void 0),
    now,
    random
  };
}
const AccessVpc = /* @__PURE__ */ defineShape("VpcId SubnetId Status AccessIp");
const SecurityPolicy = /* @__PURE__ */ defineShape('PolicyIndex:Integer Description CidrBlock{"format":"cidr"} PolicyVersion');
const createMultipleSecurityPolicy = /* @__PURE__ */ defineOperation("CreateMultipleSecurityPolicy create 20", "RegistryId! SecurityGroupPolicySet!:SecurityPolicy[]", "RegistryId", { SecurityPolicy });
const createSecurityPolicy = /* @__PURE__ */ defineOperation("CreateSecurityPolicy create 20", 'RegistryId! CidrBlock!{"format":"cidr"} Description!', "RegistryId");
const deleteMultipleSecurityPolicy = /* @__PURE__ */ defineOperation("DeleteMultipleSecurityPolicy delete 20", "RegistryId! SecurityGroupPolicySet!:SecurityPolicy[]", "RegistryId", { SecurityPolicy });
const deleteSecurityPolicy = /* @__PURE__ */ defineOperation("DeleteSecurityPolicy delete 20", 'RegistryId! PolicyIndex:Integer{"exclusiveWith":{"CidrBlock":"wins"}} PolicyVersion{"exclusiveWith":{"CidrBlock":"wins"}} CidrBlock{"format":"cidr","exclusiveWith":{"PolicyIndex":"yields","PolicyVersion":"yields"}}', "RegistryId");
const describeExternalEndpointStatus = /* @__PURE__ */ defineOperation("DescribeExternalEndpointStatus read 20", "RegistryId!", 'Status{"values":["Opening","Opened","Closed"]} Reason?');
const describeInternalEndpoints = /* @__PURE__ */ defineOperation("DescribeInternalEndpoints read 20", "RegistryId!", "AccessVpcSet?:AccessVpc[] TotalCount:Integer", { AccessVpc });
const describeSecurityPolicies = /* @__PURE__ */ defineOperation("DescribeSecurityPolicies read 20", "RegistryId!", "SecurityPolicySet?:SecurityPolicy[]", { SecurityPolicy });
const manageExternalEndpoint = /* @__PURE__ */ defineOperation("ManageExternalEndpoint execute 20", 'RegistryId! Operation!{"values":["Create","Delete"]}', "RegistryId", {}, {
  longRunning: true,
  waiters: [
    {
      name: "externalEndpointOpened",
      when: { Operation: "Create" },
      poll: "DescribeExternalEndpointStatus",
      input: { RegistryId: "input.RegistryId" },
      state: "Status",
      reason: "Reason",
      success: ["Opened"],
      failure: [],
      absent: "pending",
      hopeless: { states: ["Closed"], codes: ["ResourceNotFound"] }
    },
    {
      name: "externalEndpointClosed",
      when: { Operation: "Delete" },
      poll: "DescribeExternalEndpointStatus",
      input: { RegistryId: "input.RegistryId" },
      state: "Status",
      reason: "Reason",
      success: ["Closed"],
      failure: [],
      absent: "pending"
    }
  ]
});
const manageInternalEndpoint = /* @__PURE__ */ defineOperation("ManageInternalEndpoint execute 2", 'RegistryId! Operation!{"values":["Create","Delete"]} VpcId! SubnetId! RegionId:Integer RegionName', "RegistryId", {}, {
  longRunning: true,
  waiters: [
    {
      name: "internalEndpointRunning",
      when: { Operation: "Create" },
      poll: "DescribeInternalEndpoints",
      input: { RegistryId: "input.RegistryId" },
      items: "AccessVpcSet",
      match: { VpcId: "input.VpcId", SubnetId: "input.SubnetId" },
      state: "Status",
      success: ["Running"],
      failure: [],
      absent: "hopeless",
      hopeless: { states: ["Deleting"] }
    },
    {
      name: "internalEndpointDeleted",
      when: { Operation: "Delete" },
      poll: "DescribeInternalEndpoints",
      input: { RegistryId: "input.RegistryId" },
      items: "AccessVpcSet",
      match: { VpcId: "input.VpcId", SubnetId: "input.SubnetId" },
      state: "Status",
      success: [],
      failure: [],
      absent: "success"
    }
  ]
});
const modifySecurityPolicy = /* @__PURE__ */ defineOperation("ModifySecurityPolicy update 20", 'RegistryId! PolicyIndex!:Integer CidrBlock!{"format":"cidr"} Description!', "RegistryId");
const Permission = /* @__PURE__ */ defineShape('Resource!? Actions!?[]{"values":["tcr:PushRepository","tcr:PullRepository","tcr:CreateRepository","tcr:CreateHelmChart","tcr:DescribeHelmCharts"]}');
const ServiceAccount = /* @__PURE__ */ defineShape("Name? Description? Disable?:Boolean ExpiresAt?:Integer CreateTime?:Timestamp UpdateTime?:Timestamp Permissions?:Permission[]");
const Filter = /* @__PURE__ */ defineShape("Name! Values![]");
const Tag = /* @__PURE__ */ defineShape("Key!? Value!?");
const TagSpecification = /* @__PURE__ */ defineShape('ResourceType!?{"default":"instance"} Tags!?:Tag[]{"maxItems":10}');
const createServiceAccount = /* @__PURE__ */ defineOperation("CreateServiceAccount create 20", 'RegistryId! Name! Permissions!:Permission[] Description Duration:Integer{"exclusiveWith":{"ExpiresAt":"yields"}} ExpiresAt:Integer{"exclusiveWith":{"Duration":"wins"}} Disable:Boolean', 'Name Password{"sensitive":true} ExpiresAt:Integer CreateTime:Timestamp', { Permission });
const deleteServiceAccount = /* @__PURE__ */ defineOperation("DeleteServiceAccount delete 20", "RegistryId! Name!", "");
const describeServiceAccounts = /* @__PURE__ */ defineOperation("DescribeServiceAccounts read 20", 'RegistryId! All:Boolean EmbedPermission:Boolean Filters:Filter[] Offset:Integer{"default":0} Limit:Integer{"default":20,"maximum":100,"overMaximum":"lowered"}', "ServiceAccounts?:ServiceAccount[] TotalCount:Integer", { Filter, Permission, ServiceAccount }, {
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "ServiceAccounts",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const modifyServiceAccount = /* @__PURE__ */ defineOperation("ModifyServiceAccount update 20", 'RegistryId! Name! Description Duration:Integer{"exclusiveWith":{"ExpiresAt":"yields"}} ExpiresAt:Integer{"exclusiveWith":{"Duration":"wins"}} Disable:Boolean Permissions:Permission[]', "", { Permission });
const modifyServiceAccountPassword = /* @__PURE__ */ defineOperation("ModifyServiceAccountPassword update 20", 'RegistryId! Name! Random!:Boolean Password{"minLength":8,"maxLength":20,"pattern":"^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).*$","sensitive":true}', 'Password{"sensitive":true}');
const describeChartDownloadInfo = /* @__PURE__ */ defineOperation("DescribeChartDownloadInfo read 20", "RegistryId! NamespaceName! ChartName! ChartVersion!", 'PreSignedDownloadURL{"format":"url","sensitive":true}');
const downloadHelmChart = /* @__PURE__ */ defineOperation("DownloadHelmChart read 20", "RegistryId! NamespaceName! ChartName! ChartVersion!", 'TmpToken{"sensitive":true} TmpSecretId{"sensitive":true} TmpSecretKey{"sensitive":true} Bucket Region Path StartTime:Integer ExpiredTime:Integer');
const GCJobInfo = /* @__PURE__ */ defineShape("ID:Integer JobStatus CreationTime UpdateTime Schedule:Schedule");
const Schedule = /* @__PURE__ */ defineShape('Type{"values":["Hourly","Daily","Weekly","Custom","Manual","Dryrun","None"]}');
const TcrImageInfo = /* @__PURE__ */ defineShape('Digest{"format":"digest"} Size:Integer ImageVersion UpdateTime Kind? KmsSignature?');
const TcrRepositoryInfo = /* @__PURE__ */ defineShape('Name Namespace CreationTime{"format":"go-time"} Public:Boolean Description? BriefDescription? UpdateTime{"format":"go-time"}');
const createRepository = /* @__PURE__ */ defineOperation("CreateRepository create 20", "RegistryId! NamespaceName! RepositoryName! BriefDescription Description", "");
const createSignature = /* @__PURE__ */ defineOperation("CreateSignature create 20", "RegistryId! NamespaceName! RepositoryName! ImageVersion!", "");
const deleteImage = /* @__PURE__ */ defineOperation("DeleteImage delete 20", "RegistryId! RepositoryName! ImageVersion! NamespaceName!", "");
const deleteRepository = /* @__PURE__ */ defineOperation("DeleteRepository delete 20", "RegistryId! NamespaceName! RepositoryName!", "");
const deleteRepositoryTags = /* @__PURE__ */ defineOperation("DeleteRepositoryTags delete 20", 'RegistryId! NamespaceName! RepositoryName! Tags![]{"maxItems":20}', "");
const describeGCJobs = /* @__PURE__ */ defineOperation("DescribeGCJobs read 20", "RegistryId!", 'Jobs:GCJobInfo[]{"maxItems":10}', {
  GCJobInfo,
  Schedule
});
const describeImageManifests = /* @__PURE__ */ defineOperation("DescribeImageManifests read 10", "RegistryId! NamespaceName! RepositoryName! ImageVersion!", 'Manifest{"format":"json"} Config{"format":"json"}');
const describeImages = /* @__PURE__ */ defineOperation("DescribeImages read 100", 'RegistryId! NamespaceName! RepositoryName! ImageVersion Limit:Integer{"default":20} Offset:Integer{"default":1} Digest{"format":"digest"} ExactMatch?:Boolean{"values":[true,null]}', "ImageInfoList:TcrImageInfo[] TotalCount:Integer", { TcrImageInfo }, {
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "ImageInfoList",
    total: "TotalCount",
    first: 1,
    maxLimit: 100,
    defaultLimit: 20
  }
});
const describeRepositories = /* @__PURE__ */ defineOperation("DescribeRepositories read 100", 'RegistryId! NamespaceName RepositoryName Offset:Integer Limit:Integer SortBy{"values":["-creation_time","-name","-update_time"]}', "RepositoryList:TcrRepositoryInfo[] TotalCount:Integer", { TcrRepositoryInfo }, {
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "RepositoryList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const duplicateImage = /* @__PURE__ */ defineOperation("DuplicateImage create 20", 'RegistryId! SourceNamespace! SourceRepo! SourceReference!{"format":"tag"} DestinationTag! DestinationNamespace DestinationRepo Override:Boolean', "");
const modifyRepository = /* @__PURE__ */ defineOperation("ModifyRepository update 20", "RegistryId! NamespaceName! RepositoryName! BriefDescription! Description!", "");
const CustomizedDomainInfo = /* @__PURE__ */ defineShape('RegistryId CertId DomainName Status{"values":["SUCCESS","FAILURE","CREATING","DELETING"]}');
const Region = /* @__PURE__ */ defineShape("Alias RegionId:Integer RegionName Status Remark CreatedAt:Timestamp UpdatedAt:Timestamp Id:Integer");
const Registry = /* @__PURE__ */ defineShape('RegistryId RegistryName RegistryType{"values":["basic","standard","premium"]} Status PublicDomain CreatedAt:Timestamp RegionName RegionId:Integer EnableAnonymous:Boolean TokenValidTime:Integer InternalEndpoint TagSpecification?:TagSpecification ExpiredAt? PayMod?:Integer{"values":[0,1]} RenewFlag?:Integer{"values":[0,1,2]} DeletionProtection:Boolean{"values":[true,false]}');
const RegistryChargePrepaid = /* @__PURE__ */ defineShape('Period!:Integer RenewFlag!:Integer{"values":[0,1,2]}');
const RegistryCondition = /* @__PURE__ */ defineShape("Type Status Reason?");
const RegistryStatus = /* @__PURE__ */ defineShape("RegistryId Status Conditions?:RegistryCondition[]");
const TcrInstanceToken = /* @__PURE__ */ defineShape("Id Desc RegistryId Enabled:Boolean CreatedAt:Timestamp ExpiredAt:Integer");
const checkInstance = /* @__PURE__ */ defineOperation("CheckInstance read 20", "RegistryId!", 'IsValidated:Boolean{"values":[true,false]} RegionId:Integer');
const checkInstanceName = /* @__PURE__ */ defineOperation("CheckInstanceName read 20", "RegistryName!", 'IsValidated:Boolean{"values":[true,false]}');
const createImageAccelerationService = /* @__PURE__ */ defineOperation("CreateImageAccelerationService create 20", 'RegistryId! VpcId! SubnetId! StorageType!{"values":["SD","HP"]} PGroupId! Zone! TagSpecification:TagSpecification', "RegistryId", { Tag, TagSpecification }, {
  longRunning: true,
  waiters: [
    {
      name: "imageAccelerationCompleted",
      poll: "DescribeImageAccelerateService",
      input: { RegistryId: "input.RegistryId" },
      state: "Status",
      success: ["Completed"],
      failure: [],
      absent: "pending",
      hopeless: { states: ["", "Deleting"] }
    }
  ]
});
const createInstance = /* @__PURE__ */ defineOperation("CreateInstance create 20", 'RegistryName! RegistryType!{"values":["basic","standard","premium"]} TagSpecification:TagSpecification RegistryChargeType:Integer{"default":0,"values":[0,1]} RegistryChargePrepaid:RegistryChargePrepaid SyncTag:Boolean EnableCosMAZ:Boolean DeletionProtection:Boolean{"values":[false,true]}', "RegistryId", { RegistryChargePrepaid, Tag, TagSpecification }, {
  longRunning: true,
  waiters: [
    {
      name: "instanceRunning",
      poll: "DescribeInstanceStatus",
      input: { RegistryIds: ["output.RegistryId"] },
      items: "RegistryStatusSet",
      match: { RegistryId: "output.RegistryId" },
      state: "Status",
      reason: "Conditions.Reason",
      success: ["Running"],
      failure: ["FailedCreated", "Isolate", "Deleting"],
      absent: "hopeless"
    }
  ]
});
const createInstanceCustomizedDomain = /* @__PURE__ */ defineOperation("CreateInstanceCustomizedDomain create 1", 'RegistryId! DomainName!{"format":"domain"} CertificateId!', "", {}, {
  longRunning: true,
  waiters: [
    {
      name: "customizedDomainReady",
      poll: "DescribeInstanceCustomizedDomain",
      input: { RegistryId: "input.RegistryId" },
      items: "DomainInfoList",
      match: { DomainName: "input.DomainName" },
      state: "Status",
      success: ["SUCCESS"],
      failure: ["FAILURE"],
      absent: "hopeless",
      hopeless: { codes: ["InternalError.ErrNotExist"] }
    }
  ]
});
const createInstanceToken = /* @__PURE__ */ defineOperation("CreateInstanceToken create 100", 'RegistryId! TokenType{"default":"temp","values":["longterm","temp"]} Desc', 'Username? Token{"sensitive":true} ExpTime:Integer TokenId?');
const deleteImageAccelerateService = /* @__PURE__ */ defineOperation("DeleteImageAccelerateService delete 20", "RegistryId!", "", {}, {
  longRunning: true,
  waiters: [
    {
      name: "imageAccelerationDeleted",
      poll: "DescribeImageAccelerateService",
      input: { RegistryId: "input.RegistryId" },
      state: "Status",
      success: [""],
      failure: [],
      absent: "success"
    }
  ]
});
const deleteInstance = /* @__PURE__ */ defineOperation("DeleteInstance delete 20", 'RegistryId! DeleteBucket:Boolean{"default":false} DryRun:Boolean{"default":false}', "", {}, {
  longRunning: true,
  waiters: [
    {
      name: "instanceDeleted",
      when: { DryRun: false },
      poll: "DescribeInstances",
      input: { Registryids: ["input.RegistryId"] },
      items: "Registries",
      match: { RegistryId: "input.RegistryId" },
      state: "Status",
      success: [],
      failure: [],
      absent: "success"
    }
  ]
});
const deleteInstanceCustomizedDomain = /* @__PURE__ */ defineOperation("DeleteInstanceCustomizedDomain delete 1", 'RegistryId! DomainName!{"format":"domain"} CertificateId', "", {}, {
  longRunning: true,
  waiters: [
    {
      name: "customizedDomainDeleted",
      poll: "DescribeInstanceCustomizedDomain",
      input: { RegistryId: "input.RegistryId" },
      items: "DomainInfoList",
      match: { DomainName: "input.DomainName" },
      state: "Status",
      success: [],
      failure: [],
      absent: "success"
    }
  ]
});
const deleteInstanceToken = /* @__PURE__ */ defineOperation("DeleteInstanceToken delete 20", "RegistryId! TokenId!", "");
const describeImageAccelerateService = /* @__PURE__ */ defineOperation("DescribeImageAccelerateService read 20", "RegistryId!", "Status CFSVIP IsEnable:Boolean");
const describeInstanceCustomizedDomain = /* @__PURE__ */ defineOperation("DescribeInstanceCustomizedDomain read 20", "RegistryId! Limit:Integer Offset:Integer", "DomainInfoList?:CustomizedDomainInfo[] TotalCount:Integer", { CustomizedDomainInfo }, {
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "DomainInfoList",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const describeInstanceStatus = /* @__PURE__ */ defineOperation("DescribeInstanceStatus read 20", "RegistryIds![]", "RegistryStatusSet?:RegistryStatus[]", { RegistryCondition, RegistryStatus });
const describeInstanceToken = /* @__PURE__ */ defineOperation("DescribeInstanceToken read 20", "RegistryId! Limit:Integer Offset:Integer", "TotalCount:Integer Tokens:TcrInstanceToken[]", { TcrInstanceToken }, {
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Tokens",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const describeInstances = /* @__PURE__ */ defineOperation("DescribeInstances read 100", 'Registryids[] Offset:Integer{"default":0} Limit:Integer{"default":20,"maximum":100} Filters:Filter[] AllRegion:Boolean{"default":false}', "TotalCount:Integer Registries?:Registry[]", { Filter, Registry, Tag, TagSpecification }, {
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Registries",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const describeRegions = /* @__PURE__ */ defineOperation("DescribeRegions read 20", "", "TotalCount:Integer Regions:Region[]", { Region });
const modifyInstance = /* @__PURE__ */ defineOperation("ModifyInstance update 20", 'RegistryId! RegistryType{"values":["basic","standard","premium"]} DeletionProtection:Boolean{"default":false,"values":[true,false]}', "");
const modifyInstanceToken = /* @__PURE__ */ defineOperation("ModifyInstanceToken update 20", 'TokenId! RegistryId! Enable:Boolean Desc ModifyFlag:Integer{"default":2,"values":[1,2]}', "");
const renewInstance = /* @__PURE__ */ defineOperation("RenewInstance update 20", 'RegistryId! RegistryChargePrepaid!:RegistryChargePrepaid Flag!:Integer{"values":[0,1]}', "RegistryId", { RegistryChargePrepaid });
const PeerReplicationOption = /* @__PURE__ */ defineShape('PeerRegistryUin! PeerRegistryToken!{"sensitive":true} EnablePeerReplication!:Boolean');
const ReplicationFilter = /* @__PURE__ */ defineShape('Type!{"values":["name","tag","resource"]} Value{"default":""}');
const ReplicationLog = /* @__PURE__ */ defineShape("ResourceType? Source? Destination? Status? StartTime? EndTime?");
const ReplicationRegistry = /* @__PURE__ */ defineShape("RegistryId ReplicationRegistryId ReplicationRegionId:Integer ReplicationRegionName Status CreatedAt");
const ReplicationRule = /* @__PURE__ */ defineShape("Name! DestNamespace! Override!:Boolean Filters!:ReplicationFilter[]");
const TaskDetail = /* @__PURE__ */ defineShape("TaskName TaskUUID TaskStatus TaskMessage? CreatedTime FinishedTime?");
const createReplicationInstance = /* @__PURE__ */ defineOperation("CreateReplicationInstance create 1", "RegistryId! ReplicationRegionId:Integer ReplicationRegionName SyncTag:Boolean", "ReplicationRegistryId", {}, {
  longRunning: true,
  waiters: [
    {
      name: "replicationInstanceRunning",
      poll: "DescribeReplicationInstances",
      input: { RegistryId: "input.RegistryId" },
      items: "ReplicationRegistries",
      match: { ReplicationRegistryId: "output.ReplicationRegistryId" },
      state: "Status",
      success: ["Running"],
      failure: ["FailedCreated", "Isolate", "Deleting"],
      absent: "hopeless"
    },
    {
      name: "replicationSyncFinished",
      poll: "DescribeReplicationInstanceSyncStatus",
      input: { RegistryId: "input.RegistryId", ReplicationRegistryId: "output.ReplicationRegistryId" },
      state: "ReplicationStatus",
      success: ["Succeed"],
      failure: ["Failed"],
      absent: "pending"
    }
  ]
});
const deleteReplicationInstance = /* @__PURE__ */ defineOperation("DeleteReplicationInstance delete 1", "RegistryId! ReplicationRegistryId! ReplicationRegionId!:Integer", "", {}, {
  longRunning: true,
  waiters: [
    {
      name: "replicationInstanceDeleted",
      poll: "DescribeReplicationInstances",
      input: { RegistryId: "input.RegistryId" },
      items: "ReplicationRegistries",
      match: { ReplicationRegistryId: "input.ReplicationRegistryId" },
      state: "Status",
      success: [],
      failure: [],
      absent: "success"
    }
  ]
});
const describeReplicationInstanceCreateTasks = /* @__PURE__ */ defineOperation("DescribeReplicationInstanceCreateTasks read 20", "ReplicationRegistryId! ReplicationRegionId!:Integer", "TaskDetail:TaskDetail[] Status", { TaskDetail });
const describeReplicationInstanceSyncStatus = /* @__PURE__ */ defineOperation("DescribeReplicationInstanceSyncStatus read 5", 'RegistryId! ReplicationRegistryId! ReplicationRegionId:Integer ShowReplicationLog:Boolean Offset:Integer{"default":0} Limit:Integer{"default":5,"maximum":20}', 'ReplicationStatus ReplicationTime{"format":"iso8601"} ReplicationLog?:ReplicationLog', { ReplicationLog });
const describeReplicationInstances = /* @__PURE__ */ defineOperation("DescribeReplicationInstances read 20", 'RegistryId! Offset:Integer{"default":0} Limit:Integer{"default":20,"maximum":100}', "TotalCount:Integer ReplicationRegistries?:ReplicationRegistry[]", { ReplicationRegistry }, {
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "ReplicationRegistries",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const manageReplication = /* @__PURE__ */ defineOperation("ManageReplication execute 20", "SourceRegistryId! DestinationRegistryId! Rule!:ReplicationRule Description DestinationRegionId:Integer PeerReplicationOption:PeerReplicationOption", "", { PeerReplicationOption, ReplicationFilter, ReplicationRule }, { longRunning: true });
const ImmutableTagRule = /* @__PURE__ */ defineShape('RepositoryPattern! TagPattern! RepositoryDecoration!{"values":["repoMatches","repoExcludes"]} TagDecoration!{"values":["matches","excludes"]} Disabled:Boolean RuleId:Integer NsName');
const KeyValueString = /* @__PURE__ */ defineShape("Key! Value!");
const TcrNamespaceInfo = /* @__PURE__ */ defineShape("Name CreationTime:Timestamp Public:Boolean NamespaceId:Integer TagSpecification?:TagSpecification Metadata?:KeyValueString[]");
const createImmutableTagRules = /* @__PURE__ */ defineOperation("CreateImmutableTagRules create 20", "RegistryId! NamespaceName! Rule!:ImmutableTagRule", "", { ImmutableTagRule });
const createNamespace = /* @__PURE__ */ defineOperation("CreateNamespace create 20", 'RegistryId! NamespaceName!{"minLength":2,"maxLength":30,"pattern":"^[a-z0-9]+([._-][a-z0-9]+)*$"} IsPublic!:Boolean{"values":[true,false]} TagSpecification:TagSpecification', "", { Tag, TagSpecification });
const createSignaturePolicy = /* @__PURE__ */ defineOperation("CreateSignaturePolicy create 20", 'RegistryId! Name! NamespaceName! KmsId! KmsRegion! Domain{"format":"domain"} Disabled:Boolean{"default":false}', "");
const deleteImmutableTagRules = /* @__PURE__ */ defineOperation("DeleteImmutableTagRules delete 20", "RegistryId! NamespaceName! RuleId!:Integer", "");
const deleteNamespace = /* @__PURE__ */ defineOperation("DeleteNamespace delete 20", "RegistryId! NamespaceName!", "");
const deleteSignaturePolicy = /* @__PURE__ */ defineOperation("DeleteSignaturePolicy delete 20", "RegistryId! NamespaceName!", "");
const describeImmutableTagRules = /* @__PURE__ */ defineOperation("DescribeImmutableTagRules read 20", "RegistryId!", "Rules?:ImmutableTagRule[] EmptyNs?[] Total:Integer", { ImmutableTagRule });
const describeInstanceAllNamespaces = /* @__PURE__ */ defineOperation("DescribeInstanceAllNamespaces read 20", "Limit:Integer Offset:Integer", "");
const describeNamespaces = /* @__PURE__ */ defineOperation("DescribeNamespaces read 100", "RegistryId! NamespaceName Limit:Integer Offset:Integer All:Boolean Filters:Filter[] KmsSignPolicy:Boolean", "NamespaceList:TcrNamespaceInfo[] TotalCount:Integer", { Filter, KeyValueString, Tag, TagSpecification, TcrNamespaceInfo }, {
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "NamespaceList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const modifyImmutableTagRules = /* @__PURE__ */ defineOperation("ModifyImmutableTagRules update 20", "RegistryId! NamespaceName! RuleId!:Integer Rule!:ImmutableTagRule", "", { ImmutableTagRule });
const modifyNamespace = /* @__PURE__ */ defineOperation("ModifyNamespace update 20", 'RegistryId! NamespaceName! IsPublic!:Boolean{"values":[true,false]}', "");
const RetentionExecution = /* @__PURE__ */ defineShape('ExecutionId:Integer RetentionId:Integer StartTime EndTime Status{"values":["Failed","Succeed","Stopped","InProgress"]}');
const RetentionPolicy = /* @__PURE__ */ defineShape('RetentionId:Integer NamespaceName RetentionRuleList:RetentionRule[] CronSetting{"values":["manual","daily","weekly","monthly"]} Disabled:Boolean NextExecutionTime');
const RetentionRule = /* @__PURE__ */ defineShape('Key!{"values":["latestPushedK","nDaysSinceLastPush"]} Value!:Integer');
const RetentionTask = /* @__PURE__ */ defineShape('TaskId:Integer ExecutionId:Integer StartTime EndTime Status{"values":["Failed","Succeed","Stopped","InProgress"]} Total:Integer Retained:Integer Repository');
const createTagRetentionExecution = /* @__PURE__ */ defineOperation("CreateTagRetentionExecution execute 2", 'RegistryId! RetentionId!:Integer DryRun:Boolean{"default":false}', "", {}, {
  longRunning: true,
  waiters: [
    {
      name: "tagRetentionExecutionFinished",
      poll: "DescribeTagRetentionExecution",
      input: { RegistryId: "input.RegistryId", RetentionId: "input.RetentionId" },
      items: "RetentionExecutionList",
      match: { RetentionId: "input.RetentionId" },
      state: "Status",
      newestBy: "ExecutionId",
      success: ["Succeed"],
      failure: ["Failed", "Stopped"],
      absent: "hopeless",
      hopeless: { codes: ["InternalError.ErrNotExist", "ResourceNotFound"] }
    }
  ]
});
const createTagRetentionRule = /* @__PURE__ */ defineOperation("CreateTagRetentionRule create 20", 'RegistryId! NamespaceId!:Integer RetentionRule!:RetentionRule CronSetting!{"values":["manual","daily","weekly","monthly"]} Disabled:Boolean{"default":false}', "", { RetentionRule });
const deleteTagRetentionRule = /* @__PURE__ */ defineOperation("DeleteTagRetentionRule delete 2", "RegistryId! RetentionId!:Integer", "");
const describeTagRetentionExecution = /* @__PURE__ */ defineOperation("DescribeTagRetentionExecution read 2", "RegistryId! RetentionId!:Integer Limit:Integer Offset:Integer", "RetentionExecutionList:RetentionExecution[] TotalCount:Integer", { RetentionExecution }, {
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "RetentionExecutionList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const describeTagRetentionExecutionTask = /* @__PURE__ */ defineOperation("DescribeTagRetentionExecutionTask read 2", "RegistryId! RetentionId!:Integer ExecutionId!:Integer Offset:Integer Limit:Integer", "RetentionTaskList:RetentionTask[] TotalCount:Integer", { RetentionTask }, {
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "RetentionTaskList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const describeTagRetentionRules = /* @__PURE__ */ defineOperation("DescribeTagRetentionRules read 20", "RegistryId! NamespaceName Limit:Integer Offset:Integer", "RetentionPolicyList:RetentionPolicy[] TotalCount:Integer", { RetentionPolicy, RetentionRule }, {
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "RetentionPolicyList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const modifyTagRetentionRule = /* @__PURE__ */ defineOperation("ModifyTagRetentionRule update 2", 'RegistryId! NamespaceId!:Integer RetentionRule!:RetentionRule CronSetting!{"values":["manual","daily","weekly","monthly"]} RetentionId!:Integer Disabled:Boolean', "", { RetentionRule });
const Header = /* @__PURE__ */ defineShape('Key! Values![]{"sensitive":true}');
const WebhookTarget = /* @__PURE__ */ defineShape("Address! Headers:Header[]");
const WebhookTrigger = /* @__PURE__ */ defineShape("Name! Targets!:WebhookTarget[] EventTypes![] Condition! Enabled!:Boolean Id:Integer Description NamespaceId:Integer");
const WebhookTriggerLog = /* @__PURE__ */ defineShape('Id:Integer TriggerId:Integer EventType NotifyType Detail{"format":"json"} CreationTime UpdateTime Status');
const createWebhookTrigger = /* @__PURE__ */ defineOperation("CreateWebhookTrigger create 20", "RegistryId! Trigger!:WebhookTrigger Namespace!", "Trigger:WebhookTrigger", { Header, WebhookTarget, WebhookTrigger });
const deleteWebhookTrigger = /* @__PURE__ */ defineOperation("DeleteWebhookTrigger delete 20", "RegistryId! Namespace! Id!:Integer", "");
const describeWebhookTrigger = /* @__PURE__ */ defineOperation("DescribeWebhookTrigger read 20", "RegistryId! Limit:Integer Offset:Integer Namespace", "TotalCount:Integer Triggers:WebhookTrigger[]", { Header, WebhookTarget, WebhookTrigger }, {
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Triggers",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const describeWebhookTriggerLog = /* @__PURE__ */ defineOperation("DescribeWebhookTriggerLog read 20", "RegistryId! Namespace! Id:Integer Limit:Integer Offset:Integer", "TotalCount:Integer Logs:WebhookTriggerLog[]", { WebhookTriggerLog }, {
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Logs",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  }
});
const modifyWebhookTrigger = /* @__PURE__ */ defineOperation("ModifyWebhookTrigger update 20", 'RegistryId! Trigger!:WebhookTrigger{"partial":["Id"]} Namespace!', "", { Header, WebhookTarget, WebhookTrigger });
const operations = {
  CheckInstance: checkInstance,
  CheckInstanceName: checkInstanceName,
  CreateImageAccelerationService: createImageAccelerationService,
  CreateImmutableTagRules: createImmutableTagRules,
  CreateInstance: createInstance,
  CreateInstanceCustomizedDomain: createInstanceCustomizedDomain,
  CreateInstanceToken: createInstanceToken,
  CreateMultipleSecurityPolicy: createMultipleSecurityPolicy,
  CreateNamespace: createNamespace,
  CreateReplicationInstance: createReplicationInstance,
  CreateRepository: createRepository,
  CreateSecurityPolicy: createSecurityPolicy,
  CreateServiceAccount: createServiceAccount,
  CreateSignature: createSignature,
  CreateSignaturePolicy: createSignaturePolicy,
  CreateTagRetentionExecution: createTagRetentionExecution,
  CreateTagRetentionRule: createTagRetentionRule,
  CreateWebhookTrigger: createWebhookTrigger,
  DeleteImage: deleteImage,
  DeleteImageAccelerateService: deleteImageAccelerateService,
  DeleteImmutableTagRules: deleteImmutableTagRules,
  DeleteInstance: deleteInstance,
  DeleteInstanceCustomizedDomain: deleteInstanceCustomizedDomain,
  DeleteInstanceToken: deleteInstanceToken,
  DeleteMultipleSecurityPolicy: deleteMultipleSecurityPolicy,
  DeleteNamespace: deleteNamespace,
  DeleteReplicationInstance: deleteReplicationInstance,
  DeleteRepository: deleteRepository,
  DeleteRepositoryTags: deleteRepositoryTags,
  DeleteSecurityPolicy: deleteSecurityPolicy,
  DeleteServiceAccount: deleteServiceAccount,
  DeleteSignaturePolicy: deleteSignaturePolicy,
  DeleteTagRetentionRule: deleteTagRetentionRule,
  DeleteWebhookTrigger: deleteWebhookTrigger,
  DescribeChartDownloadInfo: describeChartDownloadInfo,
  DescribeExternalEndpointStatus: describeExternalEndpointStatus,
  DescribeGCJobs: describeGCJobs,
  DescribeImageAccelerateService: describeImageAccelerateService,
  DescribeImageManifests: describeImageManifests,
  DescribeImages: describeImages,
  DescribeImmutableTagRules: describeImmutableTagRules,
  DescribeInstanceAllNamespaces: describeInstanceAllNamespaces,
  DescribeInstanceCustomizedDomain: describeInstanceCustomizedDomain,
  DescribeInstanceStatus: describeInstanceStatus,
  DescribeInstanceToken: describeInstanceToken,
  DescribeInstances: describeInstances,
  DescribeInternalEndpoints: describeInternalEndpoints,
  DescribeNamespaces: describeNamespaces,
  DescribeRegions: describeRegions,
  DescribeReplicationInstanceCreateTasks: describeReplicationInstanceCreateTasks,
  DescribeReplicationInstanceSyncStatus: describeReplicationInstanceSyncStatus,
  DescribeReplicationInstances: describeReplicationInstances,
  DescribeRepositories: describeRepositories,
  DescribeSecurityPolicies: describeSecurityPolicies,
  DescribeServiceAccounts: describeServiceAccounts,
  DescribeTagRetentionExecution: describeTagRetentionExecution,
  DescribeTagRetentionExecutionTask: describeTagRetentionExecutionTask,
  DescribeTagRetentionRules: describeTagRetentionRules,
  DescribeWebhookTrigger: describeWebhookTrigger,
  DescribeWebhookTriggerLog: describeWebhookTriggerLog,
  DownloadHelmChart: downloadHelmChart,
  DuplicateImage: duplicateImage,
  ManageExternalEndpoint: manageExternalEndpoint,
  ManageInternalEndpoint: manageInternalEndpoint,
  ManageReplication: manageReplication,
  ModifyImmutableTagRules: modifyImmutableTagRules,
  ModifyInstance: modifyInstance,
  ModifyInstanceToken: modifyInstanceToken,
  ModifyNamespace: modifyNamespace,
  ModifyRepository: modifyRepository,
  ModifySecurityPolicy: modifySecurityPolicy,
  ModifyServiceAccount: modifyServiceAccount,
  ModifyServiceAccountPassword: modifyServiceAccountPassword,
  ModifyTagRetentionRule: modifyTagRetentionRule,
  ModifyWebhookTrigger: modifyWebhookTrigger,
  RenewInstance: renewInstance
};
function operationOf(action) {
  const all = operations;
  const operation = Object.hasOwn(all, action) ? all[action] : void 0;
  if (operation === void 0) throw new TypeError(`${action}: no action has this name`);
  return operation;
}
export {
  TcrError as T,
  TcrInputError as a,
  TcrApiError as b,
  createCaller as c,
  asWritten as d,
  assertSize as e,
  createTc3Signer as f,
  operationOf as o,
  tc3Post as t
};
