import { headerOf, type RequestParts } from "./found-request.js";
import { withoutNextEntry } from "./read-log.js";

/** A request line, whatever a log has before it: `[DEBUG] http request = POST / HTTP/1.1`, or `> POST / HTTP/2` of curl. */
const REQUEST_LINE = /^(.*?)\b(GET|POST|PUT|DELETE|HEAD|PATCH|OPTIONS) +(\S+)(?: +HTTP\/[\d.]+)[ \t]*\r?$/m;
/** One without a version, but with an address, as the SDK for Python with async and `tcr --debug` have it. */
const ADDRESS_LINE = /^(>? ?)(GET|POST|PUT|DELETE|HEAD|PATCH|OPTIONS) +(https?:\/\/\S+)[ \t]*\r?$/m;

/** Reads the request of HTTP that begins in a text; undefined where there is none. */
export function readHttp(text: string): RequestParts | undefined {
  const start = REQUEST_LINE.exec(text) ?? ADDRESS_LINE.exec(text);
  if (start === null) return undefined;
  const [line, before = "", method = "", target = ""] = start;
  const behind = withoutNextEntry(text.slice(start.index + line.length)).replace(/^\n/, "");
  const { headers, rest } = headLines(behind, before.endsWith("> ") ? "> " : "");
  const { body, notes } = bodyOf(rest, headers);
  return { form: before.trim() === "" ? "http" : "log", method, target, headers, body, notes };
}

interface Head {
  readonly headers: (readonly [name: string, value: string])[];
  /** What stands behind the headers. */
  readonly rest: string;
}

function headLines(text: string, mark: string): Head {
  const headers: (readonly [name: string, value: string])[] = [];
  let rest = text;
  while (rest !== "") {
    const end = rest.indexOf("\n");
    const whole = end < 0 ? rest : rest.slice(0, end);
    const line = (whole.startsWith(mark) ? whole.slice(mark.length) : whole).replace(/\r$/, "");
    const header = headerOf(line);
    if (header === undefined && line.trim() !== "" && line !== ">")
      return { headers, rest: rest.slice(rest.startsWith(mark) ? mark.length : 0) };
    rest = end < 0 ? "" : rest.slice(end + 1);
    if (header === undefined) return { headers, rest };
    headers.push(header);
  }
  return { headers, rest };
}

/** The body, as long as the headers say; else up to the end of the text, but for a line end that pasting adds. */
function bodyOf(rest: string, headers: Head["headers"]): { readonly body: string; readonly notes: readonly string[] } {
  const length = headers.find(([name]) => name.toLowerCase() === "content-length")?.[1] ?? "";
  if (!/^\d{1,9}$/.test(length)) return { body: rest.replace(/\r?\n$/, ""), notes: [] };
  const bytes = new TextEncoder().encode(rest);
  const wanted = Number(length);
  if (bytes.length === wanted) return { body: rest, notes: [] };
  if (bytes.length > wanted) return { body: new TextDecoder().decode(bytes.subarray(0, wanted)), notes: [] };
  const found = new TextEncoder().encode(rest.replace(/\r?\n$/, "")).length;
  const note = `Content-Length says ${wanted} bytes, the body here has ${found}: it is not whole, or has other line ends.`;
  return { body: rest.replace(/\r?\n$/, ""), notes: [note] };
}
