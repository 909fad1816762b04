import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as tls from "node:tls";
import { describe, expect, it, onTestFinished } from "vitest";
import { createCertificate } from "../../test/transports/certificate.js";
import { startServer } from "../../test/transports/local-server.js";
import { createHttpTransport } from "./http.js";
import { createTrust } from "./trust.js";

describe("trust", () => {
  it("is left to Node where there is no certificate to add", () => {
    expect(createTrust([], {})).toBeUndefined();
  });

  // Newer Nodes hand their list out, and have read the file when they started.
  it.skipIf("getCACertificates" in tls)(
    "keeps what NODE_EXTRA_CA_CERTS names, and does without a lost file",
    async () => {
      const [listed, given] = [await createCertificate("localhost"), await createCertificate("localhost")];
      const folder = await mkdtemp(join(tmpdir(), "trust-"));
      onTestFinished(() => rm(folder, { recursive: true }));
      const file = join(folder, "extra.pem");
      await writeFile(file, listed.cert);
      const server = await startServer((_, response) => response.end("trusted"), listed);
      onTestFinished(() => server[Symbol.asyncDispose]());
      const send = (env: Readonly<Record<string, string>>) => {
        const transport = createHttpTransport({ ca: given.cert, env });
        onTestFinished(() => transport.close?.());
        const { signal } = new AbortController();
        return transport.send({ method: "GET", url: `https://localhost:${server.port}/`, headers: {}, signal });
      };
      expect((await send({ NODE_EXTRA_CA_CERTS: file })).body).toBe("trusted");
      await expect(send({ NODE_EXTRA_CA_CERTS: `${file}.lost` })).rejects.toMatchObject({
        code: "DEPTH_ZERO_SELF_SIGNED_CERT",
      });
    },
  );
});
