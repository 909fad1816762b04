import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";
import { NeverSentError } from "./never-sent.js";

/** Follows a request of `node:http` until its connection stands. */
export class ConnectionWatch {
  /** From here on, bytes of the request may have left. */
  connected = false;
  #timer: NodeJS.Timeout | undefined;

  /** `onTimeout` is called where no connection stands in time. */
  constructor(request: ClientRequest, timeoutMs: number, onTimeout: (error: NeverSentError) => void) {
    request.once("socket", (socket) => this.#watch(socket, timeoutMs, onTimeout));
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  /** A socket that was used before, or that comes through a tunnel, is connected already. */
  #watch(socket: Socket, ms: number, onTimeout: (error: NeverSentError) => void): void {
    if (!socket.connecting) {
      this.connected = true;
      return;
    }
    const timeout = new NeverSentError(`no connection within ${ms} ms`, { code: "ETIMEDOUT" });
    this.#timer = setTimeout(() => onTimeout(timeout), ms);
    socket.once("encrypted" in socket ? "secureConnect" : "connect", () => {
      this.connected = true;
      this.end();
    });
  }
}
