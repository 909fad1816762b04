import type { DefaultTheme } from "vitepress";

/** The settings of VitePress's theme, and those that our changes of it read. */
export interface SiteTheme extends DefaultTheme.Config {
  /** The pages that stand in every language, by their path in English. */
  translated?: readonly string[];
  /** The text of the link to a page as Markdown. */
  markdownLabel?: string;
}
