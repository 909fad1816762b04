import { headerOf, type RequestParts } from "./found-request.js";
import { shellWords } from "./shell-words.js";

/** The options of curl that take a word and change nothing of what is signed. */
const IDLE =
  /^(?:-o|--output|-m|--max-time|--connect-timeout|-x|--proxy|-w|--write-out|--retry|--resolve|--connect-to|--cacert|--cert|--key|-u|--user|-A|--user-agent|-e|--referer|-b|--cookie|-c|--cookie-jar|-E)$/;

/** Short options whose word may stand right behind them. */
const SHORT_WITH_WORD = "XHdomxwuAebcE";

interface CurlRead {
  method: string | undefined;
  url: string;
  isGet: boolean;
  readonly headers: (readonly [name: string, value: string])[];
  readonly data: string[];
  readonly notes: string[];
}

/** Reads the command line of curl that begins in a text; undefined where there is none. */
export function readCurl(text: string): RequestParts | undefined {
  const start = /(?:^|[\s;&|(`])curl(?:\.exe)?(?=\s)/.exec(text);
  if (start === null) return undefined;
  const { words, variables } = shellWords(text.slice(start.index + start[0].length));
  const read: CurlRead = { method: undefined, url: "", isGet: false, headers: [], data: [], notes: [] };
  const queue = words.flatMap(splitOption);
  for (let at = 0; at < queue.length; at++) if (takeOption(read, queue[at] ?? "", () => queue[++at] ?? "")) continue;
  if (read.url === "") return undefined;
  const notes = [
    ...read.notes,
    ...variables.map((name) => `The shell would put a value for $${name}, which is not here.`),
  ];
  return { form: "curl", ...partsOf(read), notes };
}

/** `-XPOST` -> `-X`, `POST`; `-sSH` -> `-s`, `-S`, `-H`; `--request=POST` -> `--request`, `POST`. */
function splitOption(word: string): string[] {
  const [, long, value] = /^(--[a-z][a-z-]*)=(.*)$/s.exec(word) ?? [];
  if (long !== undefined && value !== undefined) return [long, value];
  if (!/^-[A-Za-z]{2}/.test(word) && !/^-[A-Za-z][^A-Za-z-]/.test(word)) return [word];
  const at = [...word].findIndex((letter, index) => index > 0 && SHORT_WITH_WORD.includes(letter));
  if (at < 0) return [...word.slice(1)].map((letter) => `-${letter}`);
  const before = [...word.slice(1, at)].map((letter) => `-${letter}`);
  const behind = word.slice(at + 1);
  return [...before, `-${word.charAt(at)}`, ...(behind === "" ? [] : [behind])];
}

function takeOption(read: CurlRead, word: string, next: () => string): boolean {
  switch (word) {
    case "-X":
    case "--request":
      read.method = next();
      return true;
    case "-H":
    case "--header": {
      const header = headerOf(next());
      if (header !== undefined) read.headers.push(header);
      return true;
    }
    case "-d":
    case "--data":
    case "--data-ascii":
    case "--data-binary":
    case "--json": {
      const data = next();
      if (data.startsWith("@")) read.notes.push(`The body comes from ${data.slice(1)}, which is not here.`);
      else read.data.push(data);
      if (word === "--json") read.headers.push(["Content-Type", "application/json"]);
      return true;
    }
    case "--data-raw":
      read.data.push(next());
      return true;
    case "--data-urlencode":
      read.data.push(encoded(next()));
      return true;
    case "-F":
    case "--form":
      next();
      read.notes.push("curl would make a multipart body with a boundary of its own, which is not here.");
      return true;
    case "-G":
    case "--get":
      read.isGet = true;
      return true;
    case "--url":
      read.url = next();
      return true;
    default:
      if (IDLE.test(word)) next();
      else if (!word.startsWith("-")) read.url = word;
      return true;
  }
}

function partsOf({ method, url, isGet, headers, data }: CurlRead): Omit<RequestParts, "form" | "notes"> {
  const body = data.join("&");
  const target = url.includes("://") ? url : `http://${url}`;
  const usual = isGet || data.length === 0 ? "GET" : "POST";
  if (isGet) {
    const glue = target.includes("?") ? "&" : "?";
    return { method: method ?? usual, target: body === "" ? target : `${target}${glue}${body}`, headers, body: "" };
  }
  const hasType = headers.some(([name]) => name.toLowerCase() === "content-type");
  const type = ["Content-Type", "application/x-www-form-urlencoded"] as const;
  return {
    method: method ?? usual,
    target,
    headers: hasType || data.length === 0 ? headers : [...headers, type],
    body,
  };
}

/** `name=text` -> `name=escaped`, as curl does. */
function encoded(data: string): string {
  const end = data.indexOf("=");
  const [name, text] = end < 0 ? ["", data] : [data.slice(0, end), data.slice(end + 1)];
  return `${name === "" ? "" : `${name}=`}${encodeURIComponent(text)}`;
}
