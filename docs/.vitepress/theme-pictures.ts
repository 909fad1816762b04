import type { MarkdownRenderer } from "vitepress";

/** Shows a picture in the theme of the page: where one is named as `NAME-light.svg`, there is a `NAME-dark.svg` as well. */
export function themePictures(markdown: MarkdownRenderer): void {
  const { image } = markdown.renderer.rules;
  if (image === undefined) return;
  markdown.renderer.rules.image = (tokens, index, ...rest) => {
    const token = tokens[index];
    const source = token?.attrGet("src") ?? "";
    if (token === undefined || !source.endsWith("-light.svg")) return image(tokens, index, ...rest);
    const shown = ["light", "dark"].map((theme) => {
      token.attrSet("src", source.replace(/light\.svg$/, `${theme}.svg`));
      token.attrSet("class", `picture ${theme}`);
      // A browser does not load what is not shown.
      token.attrSet("loading", "lazy");
      return image(tokens, index, ...rest);
    });
    return shown.join("");
  };
}
