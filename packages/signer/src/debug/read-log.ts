import { headerOf, type RequestParts } from "./found-request.js";

/** Reads the request in a debug log of the official SDK for Python or Java; undefined where there is none. Those for Go and others are as HTTP is. */
export function readLog(text: string): RequestParts | undefined {
  return readPythonLog(text) ?? readJavaLog(text);
}

const PYTHON =
  /(?:^|SendRequest:\s*)Host: (.*)\r?\nMethod: (.*)\r?\nUri: (.*)\r?\nHeader: ([\s\S]*?)\r?\nData: ([\s\S]*)/m;
/** What follows a request in a log, or in what a program printed: another entry, or the answer. */
const NEXT_ENTRY =
  /\r?\n(?:(?:[\w/[][^"{}\n]*)?(?:GetResponse|\b(?:DEBUG|INFO|WARNING|ERROR)\b)|HTTP\/[\d.]+ \d{3}\b)[\s\S]*$/;

/** A text up to the next entry of its log. */
export function withoutNextEntry(text: string): string {
  return text.replace(NEXT_ENTRY, "");
}

function readPythonLog(text: string): RequestParts | undefined {
  const [whole, host = "", method = "", uri = "", head = "", data = ""] = PYTHON.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const headers = head.split(/\r?\n/).flatMap((line) => {
    const header = headerOf(line);
    return header === undefined ? [] : [header];
  });
  const sent = withoutNextEntry(data).replace(/(?:\r?\n)+$/, "");
  const path = uri.startsWith("/") || uri.includes("://") ? uri : `/${uri}`;
  const named = headers.some(([name]) => name.toLowerCase() === "host");
  const all = named ? headers : [["Host", host] as const, ...headers];
  // Of a GET it logs the query as data.
  const isQuery = method === "GET" && sent !== "" && !path.includes("?");
  const [target, body] = isQuery ? [`${path}?${sent}`, ""] : [path, sent];
  return { form: "log", method, target, headers: all, body, notes: [] };
}

const JAVA = /request url: (\S+?)\.? request headers information: (.*)/;

/** It logs no body, and each line end as a semicolon. */
function readJavaLog(text: string): RequestParts | undefined {
  const [whole, target = "", head = ""] = JAVA.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const headers = head.split(/;(?=[A-Za-z][\w-]*: |\s*$)/).flatMap((line) => {
    const header = headerOf(line.trim());
    return header === undefined ? [] : [header];
  });
  const [, behind = ""] = /request headers information: .*\r?\n([\s\S]*)/.exec(text) ?? [];
  const body = /^\s*[{[]/.test(behind) ? behind.trim() : "";
  const isGet =
    headers.some(([name, value]) => /^content-type$/i.test(name) && value.includes("form-urlencoded")) &&
    target.includes("?");
  const method = isGet ? "GET" : "POST";
  const notes = [
    `The log does not say the method, which is taken for ${method}.`,
    ...(isGet || body !== "" ? [] : ["The log has no body: put the JSON that was sent on the line behind it."]),
  ];
  return { form: "log", method, target, headers, body, notes };
}
