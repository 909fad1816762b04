import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleForBrowsers } from "../support/bundle.js";
import { digestOf } from "../support/registry-client.js";
import { chromiumPath, type StartedBrowser, skipWithoutChromium, startChromium } from "./chromium.js";

if (chromiumPath === undefined) it("a registry in a page, in Chromium", ({ skip }) => skipWithoutChromium(skip));
else describe("a registry in a page, in Chromium", () => registryInPage(chromiumPath ?? ""));

/** What the page runs: it pushes an image, lists it by the client, deletes it by the API, and tells what it saw. */
const PAGE = `
import { TcrClient } from "@tcrkit/client";
import { createFetch, createTransport, Emulator } from "@tcrkit/mock/core";

const emulator = new Emulator({
  registryAuth: "none",
  content: { Instances: [{ RegistryId: "tcr-in-page", RegistryName: "in-a-page", Namespaces: [{ NamespaceName: "team" }] }] },
});
const fetch = createFetch(emulator);
const tcr = new TcrClient({ region: "ap-guangzhou", credentials: emulator.credentials, transport: createTransport(emulator) });
const at = "http://in-a-page.localhost/v2/team/app";
const repository = { RegistryId: "tcr-in-page", NamespaceName: "team", RepositoryName: "app" };

globalThis.tellLife = async (configDigest, layerDigest, manifestDigest, config, layer, manifest) => {
  const status = async (path, init) => (await fetch(at + path, init)).status;
  const seen = {};
  seen.ping = (await fetch("http://in-a-page.localhost/v2/")).status;
  seen.config = await status("/blobs/uploads/?digest=" + configDigest, { method: "POST", body: config });
  const begun = await fetch(at + "/blobs/uploads/", { method: "POST" });
  const upload = new URL(begun.headers.get("location"), at);
  const half = layer.length / 2;
  const chunk = { method: "PATCH", body: layer.slice(0, half), headers: { "Content-Range": "0-" + (half - 1) } };
  seen.chunk = (await fetch(upload, chunk)).status;
  upload.searchParams.set("digest", layerDigest);
  seen.layer = (await fetch(upload, { method: "PUT", body: layer.slice(half) })).status;
  const put = { method: "PUT", body: manifest, headers: { "Content-Type": "application/vnd.oci.image.manifest.v1+json" } };
  seen.manifest = await status("/manifests/1.0", put);
  seen.byDigest = await status("/manifests/" + manifestDigest, put);
  const { ImageInfoList } = await tcr.describeImages(repository);
  seen.listed = ImageInfoList.map(({ ImageVersion, Digest }) => ImageVersion + " " + Digest);
  seen.part = await (await fetch(at + "/blobs/" + layerDigest, { headers: { Range: "bytes=2-5" } })).text();
  seen.pulled = await (await fetch(at + "/manifests/1.0")).text();
  await tcr.deleteImage({ ...repository, ImageVersion: "1.0" });
  seen.gone = await status("/manifests/1.0");
  return seen;
};
`;

function registryInPage(executablePath: string): void {
  let browser: StartedBrowser;
  let pages: Server;
  let code: string;

  beforeAll(async () => {
    ({ code } = await bundleForBrowsers(PAGE));
    browser = await startChromium(executablePath);
    pages = createServer((request, response) => {
      const isScript = request.url === "/page.js";
      response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
      response.end(isScript ? code : '<!doctype html><script type="module" src="/page.js"></script>');
    });
    await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    await browser.close();
    pages.closeAllConnections();
    pages.close();
  });

  // Chromium has no crypto.subtle for a page of another name by http.
  it.each(["localhost", "page.example"])(
    "takes a push, which the API lists and deletes: a page of %s",
    async (name) => {
      const page = await browser.context.newPage();
      await page.goto(`http://${name}:${(pages.address() as AddressInfo).port}/`);
      await page.waitForFunction("globalThis.tellLife !== undefined");
      const config = "{}";
      const layer = "a layer!";
      const descriptor = (mediaType: string, content: string) => ({
        mediaType: `application/vnd.oci.image.${mediaType}`,
        size: content.length,
        digest: digestOf(content),
      });
      const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType: "application/vnd.oci.image.manifest.v1+json",
        config: descriptor("config.v1+json", config),
        layers: [descriptor("layer.v1.tar", layer)],
      });
      const digest = digestOf(manifest);
      const given = [digestOf(config), digestOf(layer), digest, config, layer, manifest];
      const told = await page.evaluate(`tellLife(...${JSON.stringify(given)})`);
      expect(told).toEqual({
        ping: 200,
        config: 201,
        chunk: 202,
        layer: 201,
        manifest: 201,
        byDigest: 201,
        listed: [`1.0 ${digest}`],
        part: "laye",
        pulled: manifest,
        gone: 404,
      });
      await page.close();
    },
  );
}
