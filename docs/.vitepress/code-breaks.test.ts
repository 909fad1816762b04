import { createMarkdownRenderer } from "vitepress";
import { expect, it } from "vitest";
import { breakCode, wholeFlags } from "./code-breaks.js";

const flagsOf = async (text: string) => {
  const renderer = await createMarkdownRenderer(".", { config: breakCode, codeTransformers: [wholeFlags] });
  return [...renderer.render(text).matchAll(/<span class="flag">([^<]*)<\/span>/g)].map(([, flag]) => flag);
};

it.each([
  ["within a sentence", "Give `--registry-id ID` or `-o json`.", ["--registry-id", "-o"]],
  ["in a block of a shell", "```sh\ntcr ls --depth 2 my-registry -v=1\n```\n", ["--depth", "-v"]],
  ["in a transcript", "```console\n$ tcr ls --depth 2\n```\n", ["--depth"]],
  ["and nothing in other languages", "```ts\nconst a = b --c;\n```\n", []],
  ["and no part of a name", "`ap-guangzhou` has <b data-x='y'>--no</b>", []],
])("keeps flags whole %s", async (_, text, flags) => {
  expect(await flagsOf(text)).toEqual(flags);
});

it.each([
  ["`tencentcloud_tcr_instance`", "tencentcloud_<wbr>tcr_<wbr>instance"],
  ["`tcr.ap-guangzhou.tencentcloudapi.com`", "tcr.<wbr>ap-guangzhou.<wbr>tencentcloudapi.<wbr>com"],
  ["`packages/signer`", "packages/signer"],
])("lets long names be broken between their parts: %s", async (text, code) => {
  const renderer = await createMarkdownRenderer(".", { config: breakCode });
  expect(renderer.render(text)).toContain(`>${code}</code>`);
});
