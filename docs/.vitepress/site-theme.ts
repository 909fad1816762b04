import type { DefaultTheme } from "vitepress";

/** The settings of VitePress's theme, and those that our changes of it read. */
export interface SiteTheme extends DefaultTheme.Config {
  /** The pages that stand in every language, by their path in English. */
  translated?: readonly string[];
  /** What the theme has no setting for, by its words in English. */
  labels?: Readonly<Record<string, string>>;
}
