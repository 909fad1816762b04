import { createMarkdownRenderer } from "vitepress";
import { expect, it } from "vitest";
import { themePictures } from "./theme-pictures.js";

it("shows a picture that has both themes in that of the page, and any other as it is", async () => {
  const renderer = await createMarkdownRenderer(".", { config: themePictures });
  const imagesOf = (text: string) =>
    [...renderer.render(text).matchAll(/<img [^>]*>/g)].map(([tag]) => ({
      source: /src="\.\/([^"]*)"/.exec(tag)?.[1],
      words: /alt="([^"]*)"/.exec(tag)?.[1],
      look: /class="([^"]*)"/.exec(tag)?.[1],
    }));
  expect(imagesOf("![A tree](../pictures/ls-light.svg)")).toEqual([
    { source: "../pictures/ls-light.svg", words: "A tree", look: "picture light" },
    { source: "../pictures/ls-dark.svg", words: "A tree", look: "picture dark" },
  ]);
  expect(imagesOf("![Another](./one.svg)")).toEqual([{ source: "one.svg", words: "Another", look: undefined }]);
});
