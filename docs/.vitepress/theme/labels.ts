import { useData } from "vitepress";
import type { SiteTheme } from "../site-theme";

/** What a label of the site, in English, is called in the language of the page. */
export function useLabels(): (english: string) => string {
  const { theme } = useData<SiteTheme>();
  return (english) => theme.value.labels?.[english] ?? english;
}
