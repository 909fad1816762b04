import type { Socket } from "node:net";

const continues = Buffer.from("HTTP/1.1 100");
const endOfHead = "\r\n\r\n";

/**
 * Takes the heads of `100 Continue` out of what a socket reads: a server may send one that nobody asked for (RFC 9110, 15.2), and undici
 * breaks the connection there. A head counts where a piece begins with it, as the head of an answer does.
 */
export function skipContinue<Some extends Socket>(socket: Some): Some {
  const read = socket.read.bind(socket);
  let held: Buffer | undefined;
  socket.read = (size?: number): Buffer | null => {
    for (;;) {
      const chunk = read(size) as Buffer | null;
      if (chunk === null) return null;
      const bytes = held === undefined ? chunk : Buffer.concat([held, chunk]);
      if (!beginsWith(bytes, continues)) return bytes;
      const rest = restOf(bytes);
      held = rest === undefined ? bytes : undefined;
      if (rest !== undefined && rest.length > 0) return rest;
    }
  };
  return socket;
}

function beginsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.length >= start.length && bytes.compare(start, 0, start.length, 0, start.length) === 0;
}

/** What follows the heads; undefined where the last one is not whole. */
function restOf(bytes: Buffer): Buffer | undefined {
  let rest = bytes;
  while (beginsWith(rest, continues)) {
    const end = rest.indexOf(endOfHead);
    if (end < 0) return undefined;
    rest = rest.subarray(end + endOfHead.length);
  }
  return rest;
}
