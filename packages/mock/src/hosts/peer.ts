import type { Socket } from "node:net";
import { isLoopback } from "@tcrkit/signer";
import type { Peer } from "../doors/http.js";

/** Who is at the other end of a socket. What other computers may do is up to `trustsAll`. */
export function peerOf(socket: Socket, trustsAll: boolean): Peer {
  const known = peers.get(socket);
  if (known !== undefined) return known;
  const address = (socket.remoteAddress ?? "").replace(/^::ffff:(?=[\d.]+$)/i, "");
  const isHere = isLoopback(address.includes(":") ? `[${address}]` : address);
  const peer = { address, isSecure: "encrypted" in socket, isTrusted: trustsAll || isHere };
  peers.set(socket, peer);
  return peer;
}

/** A socket's address is asked from the system, and a socket brings many requests. */
const peers = new WeakMap<Socket, Peer>();
