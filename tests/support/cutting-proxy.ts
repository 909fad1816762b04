import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What becomes of an answer once so many of its bytes have come: it is cut off, it stops, or a byte of it is changed. */
export type Trouble = "cut" | "stall" | "damage";

/** A port that leads to another one, and spoils long answers on the way as often as it is told to. */
export interface CuttingProxy {
  readonly port: number;
  /** From now on the next so many long answers have trouble. */
  readonly spoil: (trouble: Trouble, times: number) => void;
  readonly close: () => Promise<void>;
}

/** An answer with fewer bytes is left alone. */
const LONG = 500_000;

export async function startCuttingProxy(targetPort: number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  let trouble: Trouble = "cut";
  let left = 0;
  const server = createServer((client) => {
    const upstream = connect(targetPort, "127.0.0.1");
    let bytes = 0;
    for (const socket of [client, upstream]) {
      sockets.add(socket.on("error", () => {}));
      socket.once("close", () => {
        sockets.delete(socket);
        for (const end of [client, upstream]) end.destroy();
      });
    }
    client.on("data", (piece) => {
      bytes = 0;
      upstream.write(piece);
    });
    upstream.on("data", (piece) => {
      const isReached = bytes < LONG && bytes + piece.length >= LONG && left > 0;
      bytes += piece.length;
      if (isReached) {
        left--;
        if (trouble === "cut") return client.destroy();
        if (trouble === "stall") return upstream.pause();
        piece[piece.length - 1] = (piece[piece.length - 1] ?? 0) ^ 1;
      }
      client.write(piece);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    spoil: (next, times) => {
      trouble = next;
      left = times;
    },
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
  };
}
