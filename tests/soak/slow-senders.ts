import { exchange } from "./exchange.js";

export interface SlowSettings {
  readonly port: number;
  readonly host: string;
  readonly fault: (text: string) => void;
}

/** An answer or a closed connection has to come by then. */
const DEADLINE_MS = 10_000;

/** Keeps a few connections that say nothing, stop in the middle, or send byte by byte, until it is told to stop. */
export function slowSenders({ port, host, fault }: SlowSettings): { readonly stop: () => Promise<number> } {
  const head = `POST / HTTP/1.1\r\nHost: ${host}\r\nX-TC-Action: DescribeInstances\r\n`;
  const manners: Readonly<Record<string, readonly string[]>> = {
    "says nothing": [],
    "stops in the head": [head],
    "stops in the body": [`${head}Content-Length: 100\r\n\r\n{`],
    "sends its head byte by byte": [...head.repeat(10)],
    "sends its body byte by byte": [`${head}Content-Length: 1000\r\n\r\n`, ..."x".repeat(999)],
    "sends chunks byte by byte": [
      `${head}Transfer-Encoding: chunked\r\n\r\n`,
      ...Array.from({ length: 500 }, () => "1\r\nx\r\n"),
    ],
  };
  let isStopped = false;
  let count = 0;
  const keep = async ([name, texts]: readonly [string, readonly string[]]): Promise<void> => {
    while (!isStopped) {
      count++;
      const bytes = texts.map((text) => Buffer.from(text));
      const reply = await exchange({ port, bytes, pauseMs: 100, isEnded: false, deadlineMs: DEADLINE_MS });
      if (reply.end === "silent") fault(`a sender that ${name} is kept for more than ${DEADLINE_MS / 1000} s`);
    }
  };
  const all = Object.entries(manners).flatMap((manner) => [keep(manner), keep(manner)]);
  return {
    stop: async () => {
      isStopped = true;
      await Promise.all(all);
      return count;
    },
  };
}
