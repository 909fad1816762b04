import { isLoopback } from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import { isLoopbackHost, isLoopbackOrigin } from "./loopback.js";

const names = ["localhost", "LocalHost", "127.0.0.1", "127.0.0.2", "127.255.255.254", "[::1]"];

const others = [
  "",
  "example.com",
  "localhost.example",
  "localhost.",
  "evil-localhost",
  "127.0.0.1.example",
  "127.0.0",
  "127.0.0.1.2",
  "127.0.0.1234",
  "1127.0.0.1",
  "128.0.0.1",
  "10.0.0.1",
  "0.0.0.0",
  "::1",
  "[::2]",
  "[::1]a",
];

describe.each(names)("%s is this computer", (name) => {
  it("as a hostname, as a host with a port or without, and as an origin", () => {
    expect(isLoopback(name)).toBe(true);
    for (const host of [name, `${name}:80`]) {
      expect(isLoopbackHost(host), host).toBe(true);
      expect(isLoopbackOrigin(`http://${host}`), host).toBe(true);
      expect(isLoopbackOrigin(`HTTPS://${host}`), host).toBe(true);
    }
    expect(isLoopback(`${name}:80`)).toBe(false);
  });
});

describe.each(others)("%j is another one", (name) => {
  it("as a hostname, as a host with a port or without, and as an origin", () => {
    expect(isLoopback(name)).toBe(false);
    for (const host of [name, `${name}:80`]) {
      expect(isLoopbackHost(host), host).toBe(false);
      expect(isLoopbackOrigin(`http://${host}`), host).toBe(false);
    }
  });
});

it.each([undefined, "localhost:", "localhost:80:90", "localhost:http", "user@localhost", "localhost/"])(
  "takes no host that is written otherwise: %s",
  (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  },
);

it.each(["null", "localhost", "file://localhost", "ftp://localhost", "http://localhost/", " http://localhost", ""])(
  "takes no page of anything else than this computer's servers: %j",
  (origin) => {
    expect(isLoopbackOrigin(origin)).toBe(false);
  },
);
