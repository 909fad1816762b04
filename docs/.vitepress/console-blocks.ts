/** What is read and written of the tree that the highlighter makes of a block. */
interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const IGNORED = { class: "vp-copy-ignore" };

/** Marks what the copy button leaves out of a block of `console`: prompts, and what programs print. */
export const consoleBlocks = {
  name: "console-blocks",
  code(this: { readonly options: { readonly lang: string } }, node: { children: unknown[] }): void {
    if (this.options.lang !== "console") return;
    const lines = (node.children as Node[]).filter(({ type }) => type === "element");
    node.children = withoutOutput(lines);
  },
};

function withoutOutput(lines: readonly Node[]): Node[] {
  let isCommand = false;
  return lines.flatMap((line, index) => {
    const text = textOf(line);
    const goesOn = isCommand && (textOf(lines[index - 1]).endsWith("\\") || text.startsWith("> "));
    isCommand = goesOn || text.startsWith("$ ");
    if (isCommand) markPrompt(line);
    const separated: Node[] = index === 0 ? [line] : [{ type: "text", value: "\n" }, line];
    return isCommand ? separated : [ignored(separated)];
  });
}

/** Takes `$ ` out of the first text of a line, and puts it in front, marked. */
function markPrompt(line: Node): void {
  const first = firstText(line);
  const [prompt = ""] = /^[$>] /.exec(first?.value ?? "") ?? [];
  if (first?.value === undefined || prompt === "") return;
  first.value = first.value.slice(prompt.length);
  line.children?.unshift(ignored([{ type: "text", value: prompt }]));
}

function ignored(children: Node[]): Node {
  return { type: "element", tagName: "span", properties: IGNORED, children };
}

function firstText(node: Node): Node | undefined {
  if (node.type === "text") return node;
  return node.children?.map(firstText).find((text) => text !== undefined);
}

function textOf(node: Node | undefined): string {
  return node?.value ?? node?.children?.map(textOf).join("") ?? "";
}
