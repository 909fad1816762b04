import type { Random } from "./random.js";
import { type Message, serializeMessage } from "./valid-request.js";

/** What is sent: parts, one after the other, and whether the sender then says that it is done. */
export interface Sending {
  readonly parts: readonly Buffer[];
  readonly isEnded: boolean;
}

/** Changes a signed request on its way. */
export type MessageMutation = (message: Message, random: Random) => Sending;

const strangeValues = [
  "",
  " ",
  "null",
  "-1",
  "0",
  "1e99",
  "99999999999999999999",
  "\u00ff\u00fe",
  "a\tb",
  "*",
  "x".repeat(20_000),
  "%",
  "TC3-HMAC-SHA256",
  "SKIP",
];

const contentTypes = [
  "",
  "text/plain",
  "application/json; charset=utf-16",
  "multipart/form-data",
  'multipart/form-data; boundary=""',
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded; charset=\u00ff",
  "application/octet-stream",
  ";;;",
  "application/json,application/json",
];

const targets = [
  "*",
  "/..",
  "//",
  "/%",
  "/%ff%fe",
  "/?%",
  "/?a=%zz&=&&",
  "/?Action=%00",
  "http://127.0.0.1/",
  "http://[::1",
  "/_tcrkit/state",
  "/_tcrkit/state/__proto__",
  "/_tcrkit/diagnoses/../x",
  "/_charts/%2e%2e/x",
  "/healthz",
  "/v2/",
  "/v2/a/b/manifests/..%2f",
  `/?${"a=1&".repeat(10_000)}`,
];

const methods = ["PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "CONNECT", "QUERY", "FOO", "get"];

/** By name, as the report counts them. */
export const messageMutations: Readonly<Record<string, MessageMutation>> = {
  "as signed": whole,
  "another method": (message, random) => ended({ ...message, method: random.pick(methods) }),
  "another target": (message, random) => ended({ ...message, target: random.pick(targets) }),
  "another content type": (message, random) => whole(withHeader(message, "Content-Type", random.pick(contentTypes))),
  "a strange header": (message, random) => {
    const names = message.headers.map(([name]) => name);
    return ended(withHeader(message, random.pick(names), random.pick(strangeValues)));
  },
  "a header left out": (message, random) => {
    const at = random.below(message.headers.length);
    return ended({ ...message, headers: message.headers.filter((_, index) => index !== at) });
  },
  "a header twice": (message, random) => {
    const [name] = random.pick(message.headers);
    return ended({ ...message, headers: [...message.headers, [name, random.pick(strangeValues)]] });
  },
  "many headers": (message, random) => {
    const more = Array.from({ length: random.below(3_000) }, (_, index): [string, string] => [`X-${index}`, "x"]);
    return ended({ ...message, headers: [...message.headers, ...more] });
  },
  "large headers": (message, random) => {
    return ended({ ...message, headers: [...message.headers, ["X-Large", "x".repeat(random.below(200_000))]] });
  },
  "header tricks": (message, random) => {
    const tricks: [string, string][] = [
      ["X-A", "b\r\n folded"],
      ["X A", "b"],
      ["", "b"],
      ["X-A\u0000", "b"],
      ["Expect", "100-continue"],
      ["Expect", "200-ok"],
      ["Connection", "close, upgrade"],
      ["Upgrade", "websocket"],
      ["Content-Encoding", "gzip"],
      ["X-A", "\u0000"],
      ["Host", "evil"],
      ["Transfer-Encoding", "gzip, chunked"],
      ["Content-Length", "+5"],
      ["Origin", "null"],
      ["Origin", "http://[::1"],
      ["Range", "bytes=-1"],
    ];
    return ended({ ...message, headers: [...message.headers, random.pick(tricks)] });
  },
  "a wrong length": (message, random) => {
    const length = random.pick([
      "0",
      "1",
      String(message.body.length + 1 + random.below(100)),
      "-1",
      "1e3",
      "99999999999999999999",
      "5,5",
    ]);
    return ended({ ...message, headers: [...message.headers, ["Content-Length", length]] });
  },
  chunks: (message, random) => {
    const size = message.body.length.toString(16);
    const ends = [
      "\r\n0\r\n\r\n",
      "\r\n",
      "\r\n0\r\nX: y\r\n\r\n",
      "\r\nzz\r\n",
      "\r\nffffffffffffffff\r\nx",
      "0\r\n\r\n",
    ];
    const body = Buffer.concat([Buffer.from(`${size}\r\n`), message.body, Buffer.from(random.pick(ends))]);
    const headers: [string, string][] = [...message.headers, ["Transfer-Encoding", "chunked"]];
    return ended({ ...message, headers: random.chance(0.2) ? [...headers, ["Content-Length", "3"]] : headers, body });
  },
  cut: (message, random) => {
    const bytes = serializeMessage(message);
    return { parts: [bytes.subarray(0, random.below(bytes.length))], isEnded: true };
  },
  "changed bytes": (message, random) => {
    const bytes = Buffer.from(serializeMessage(message));
    for (let change = random.below(5); change >= 0; change--) bytes[random.below(bytes.length)] = random.below(256);
    return { parts: [bytes], isEnded: true };
  },
  pipelined: (message, random) => {
    const bytes = serializeMessage(message);
    return { parts: [Buffer.concat(Array.from({ length: 2 + random.below(15) }, () => bytes))], isEnded: true };
  },
  "in pieces": (message, random) => {
    const bytes = serializeMessage(message);
    const at = random.below(bytes.length);
    return { parts: [bytes.subarray(0, at), bytes.subarray(at)], isEnded: false };
  },
  "another protocol": (_message, random) => {
    const greetings = [
      "\r\n\r\n\r\n",
      "GET /\r\n\r\n",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
      "\u0016\u0003\u0001\u0002\u0000\u0001",
      "HELO x\r\n",
      "GET / HTTP/9.9\r\n\r\n",
      "GET / HTTP/1.0\r\n\r\n",
    ];
    return { parts: [Buffer.from(random.pick(greetings), "latin1")], isEnded: true };
  },
};

function whole(message: Message): Sending {
  return { parts: [serializeMessage(message)], isEnded: false };
}

function ended(message: Message): Sending {
  return { parts: [serializeMessage(message)], isEnded: true };
}

function withHeader(message: Message, name: string, value: string): Message {
  const others = message.headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase());
  return { ...message, headers: [...others, [name, value]] };
}
