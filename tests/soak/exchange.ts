import { connect } from "node:net";

/** What came back for the bytes that were sent. */
export interface Reply {
  /** A status for each answer, in order. */
  readonly statuses: readonly number[];
  /** The code of an API error, or `answer`; of the first answer. */
  readonly code: string | undefined;
  readonly end: "closed" | "answered" | "silent";
  readonly ms: number;
}

export interface ExchangeSettings {
  readonly port: number;
  readonly bytes: readonly Uint8Array[];
  /** Between parts, so that they arrive one by one. */
  readonly pauseMs?: number;
  /** Says that nothing more will come, which lets the server close once it has answered. */
  readonly isEnded: boolean;
  readonly deadlineMs: number;
}

/** Sends bytes on a connection of their own, and waits for the first whole answer, the connection's end or the deadline. */
export function exchange(settings: ExchangeSettings): Promise<Reply> {
  const { port, bytes, pauseMs = 0, isEnded, deadlineMs } = settings;
  const start = performance.now();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    let isOver = false;
    const finish = (end: Reply["end"]): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      socket.destroy();
      resolve({ ...readReplies(Buffer.concat(chunks)), end, ms: performance.now() - start });
    };
    const timer = setTimeout(() => finish("silent"), deadlineMs);
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      if (!isEnded && isWhole(Buffer.concat(chunks))) finish("answered");
    });
    socket.on("end", () => finish("closed"));
    socket.on("error", () => finish("closed"));
    socket.on("close", () => finish("closed"));
    socket.on("connect", async () => {
      for (const part of bytes) {
        if (isOver) return;
        socket.write(part);
        if (pauseMs > 0) await new Promise((next) => setTimeout(next, pauseMs));
      }
      if (isEnded && !isOver) socket.end();
    });
  });
}

const HEAD_END = Buffer.from("\r\n\r\n");

function isWhole(received: Buffer): boolean {
  const end = received.indexOf(HEAD_END);
  if (end < 0) return false;
  const head = received.toString("latin1", 0, end);
  if (/^HTTP\/1\.[01] 1\d\d/.test(head)) return isWhole(received.subarray(end + HEAD_END.length));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  return length !== undefined && received.length >= end + HEAD_END.length + Number(length);
}

function readReplies(received: Buffer): Pick<Reply, "statuses" | "code"> {
  const text = received.toString("latin1");
  const statuses = [...text.matchAll(/(?:^|[\n}])HTTP\/1\.[01] (\d{3}) /g)]
    .map(([, status]) => Number(status))
    .filter((status) => status >= 200);
  const isApi = text.includes('{"Response":');
  const code = /"Error": ?\{"Code":"([^"]*)"/.exec(text)?.[1];
  return { statuses, code: code ?? (isApi ? "answer" : undefined) };
}
