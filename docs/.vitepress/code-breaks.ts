import type { MarkdownRenderer } from "vitepress";

/** What is read and written of the tree that the highlighter makes of a block. */
interface Node {
  type: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** A flag, at the beginning or behind what is no part of a word. Longer ones are broken where the line ends. */
const flag = /(?<![\w-])(--?[a-zA-Z][\w-]{0,24})(?![\w-])/;

/** Between the parts of a name such as `tencentcloud_tcr_instance` or `tcr.tencentcloudapi.com`. */
const betweenParts = /(?<=\w[._/])(?=\w)/g;
/** A shorter code fits into a line of its own. */
const LONG = 20;

/** Keeps flags of a block of a shell from being broken behind their hyphens. */
export const wholeFlags = {
  name: "whole-flags",
  code(this: { readonly options: { readonly lang: string } }, node: { children: unknown[] }): void {
    if (["sh", "console"].includes(this.options.lang)) node.children = (node.children as Node[]).map(withWholeFlags);
  },
};

/** Does the same for code within sentences and tables, and lets a long name be broken between its parts. */
export function breakCode(markdown: MarkdownRenderer): void {
  const { code_inline } = markdown.renderer.rules;
  if (code_inline === undefined) return;
  markdown.renderer.rules.code_inline = (tokens, index, ...rest) => {
    const html = code_inline(tokens, index, ...rest);
    const isLong = (tokens[index]?.content.length ?? 0) > LONG;
    const parted = isLong ? html.replaceAll(betweenParts, "<wbr>") : html;
    return parted.replaceAll(new RegExp(flag, "g"), '<span class="flag">$1</span>');
  };
}

function withWholeFlags(node: Node): Node {
  const children = node.children?.flatMap((child) => (child.type === "text" ? pieces(child) : [withWholeFlags(child)]));
  return children === undefined ? node : { ...node, children };
}

function pieces({ value = "" }: Node): Node[] {
  return value
    .split(flag)
    .map((text, index) => ({ text, isFlag: index % 2 === 1 }))
    .filter(({ text }) => text !== "")
    .map(({ text, isFlag }) => {
      const piece: Node = { type: "text", value: text };
      return isFlag ? { type: "element", tagName: "span", properties: { class: "flag" }, children: [piece] } : piece;
    });
}
