import { expect, it } from "vitest";
import { separateChinese } from "./chinese-words.js";

it.each([
  ["镜像仓库", " 镜像 像仓 仓库 "],
  ["先用 tcr，再登录", " 先用  tcr， 再登 登录 "],
  ["每<code>tcr</code>", " 每 <code>tcr</code>"],
  ["no Chinese", "no Chinese"],
])("separates %s by pairs of signs", (text, separated) => {
  expect(separateChinese(text)).toBe(separated);
});
