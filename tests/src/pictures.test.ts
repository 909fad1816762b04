import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawPictures, picturesFolder } from "../pictures/pictures.js";
import { readScreen, textOf } from "../pictures/screen.js";
import { contrastOf, themes } from "../pictures/themes.js";
import { whyNoTerminal } from "../support/pty.js";

const folder = fileURLToPath(new URL(`../../${picturesFolder}/`, import.meta.url));
const kept = new Map(readdirSync(folder).map((file) => [file, readFileSync(`${folder}${file}`, "utf8")]));

describe.skipIf(whyNoTerminal() !== undefined)("the pictures", () => {
  it("show what programs print today, and the floors as the table has them; `pnpm pictures` draws them anew", async () => {
    const drawn = await drawPictures();
    expect(drawn.filter(({ file, svg }) => kept.get(file) !== svg).map(({ file }) => file)).toEqual([]);
    expect([...kept.keys()].toSorted()).toEqual(drawn.map(({ file }) => file).toSorted());
  });
});

describe.each([...kept])("%s", (_, svg) => {
  it("needs nothing besides itself, and runs nothing", () => {
    expect(svg).not.toMatch(/<(?:script|style|image|use|foreignObject|a)\b|href|url\(|\bon\w+=/);
  });

  it("says what it shows to those who do not see it", () => {
    const [, title = "", text = ""] =
      /<title id="title">(.+)<\/title>\n<desc id="text">([\s\S]+)<\/desc>/.exec(svg) ?? [];
    expect(title).toMatch(/\w/);
    const shown = [...svg.matchAll(/<text [^>]*>([^<]+)<\/text>/g)].map(([, run = ""]) => run);
    expect(shown.filter((run) => !text.includes(run))).toEqual([]);
  });

  it("is small", () => {
    expect(gzipSync(svg).byteLength).toBeLessThan(6144);
  });
});

describe.each(themes)("the theme $name", ({ ground, room, ink }) => {
  it.each(Object.entries(ink))("has enough contrast for %s", (_, color) => {
    expect(contrastOf(color, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("has enough contrast for the names of rooms", () => {
    expect(contrastOf(ink.text, room)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("a screen", () => {
  it("has what stands there in the end, in runs with their columns", async () => {
    const [line = [], ...others] = await readScreen("wait\r\u001b[2K\u001b[1mName\u001b[22m  Age\r\n", 20);
    expect(line).toEqual([
      { column: 0, width: 4, text: "Name", ink: "text", isBold: true },
      { column: 6, width: 3, text: "Age", ink: "text", isBold: false },
    ]);
    expect(others).toEqual([]);
  });

  it("parts what a font may draw wider or narrower from its neighbours", async () => {
    const [line = []] = await readScreen("├─ 镜像 a", 20);
    expect(line.map(({ column, width, text }) => [column, width, text])).toEqual([
      [0, 1, "├"],
      [1, 1, "─"],
      [3, 2, "镜"],
      [5, 2, "像"],
      [8, 1, "a"],
    ]);
    expect(textOf(line)).toBe("├─ 镜像 a");
  });

  it("refuses a look that the themes do not have", async () => {
    await expect(readScreen("\u001b[7mx\u001b[27m", 20)).rejects.toThrow('No theme has the look of "x".');
  });
});
