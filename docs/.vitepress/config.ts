import { fileURLToPath } from "node:url";
import { defineConfigWithTheme } from "vitepress";
import { accessibleTheme } from "./accessible-theme.js";
import { labelAdditions } from "./addition-labels.js";
import { chinese, chineseSearch } from "./chinese.js";
import { breakCode, wholeFlags } from "./code-breaks.js";
import { consoleBlocks } from "./console-blocks.js";
import { withPolicy } from "./content-policy.js";
import { describePage } from "./descriptions.js";
import { guides } from "./guides.js";
import { writeMarkdownPages } from "./markdown-pages.js";
import { renderForSearch } from "./search-tuning.js";
import { referenceSidebar } from "./sidebar.js";
import { base, siteAddress } from "./site-address.js";
import type { SiteTheme } from "./site-theme.js";
import { labelTables } from "./table-labels.js";
import { themePictures } from "./theme-pictures.js";
import { alternates, translatedPages } from "./translations.js";

const docs = fileURLToPath(new URL("../", import.meta.url));

/** Within the page, so that no host has to have it. */
const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='%233451b2'/><path d='M4 4h8v2H9v6H7V6H4z' fill='white'/></svg>";

/** A page holds no picture: of the two themes' a browser loads one. */
const assetsInlineLimit = (path: string) => (path.includes("/pictures/") ? false : undefined);

const translated = translatedPages(docs);

export default defineConfigWithTheme<SiteTheme>({
  title: "tcrkit",
  description: "A typed client, a command line, an emulator and a signer for the Tencent Container Registry API.",
  locales: { root: { label: "English", lang: "en" }, zh: chinese },
  base,
  sitemap: { hostname: siteAddress },
  head: [["link", { rel: "icon", href: ICON }]],
  srcExclude: ["README.md"],
  metaChunk: true,
  // A reader has what the page needs, and no pages ahead.
  router: { prefetchLinks: false },
  // It would write a style sheet into the page, which the content policy refuses.
  appearance: { disableTransition: false },
  transformHtml: withPolicy,
  transformPageData: (page) => describePage(docs, page),
  transformHead: ({ page }) => [
    ["link", { rel: "alternate", type: "text/markdown", href: `${base}${page}` }],
    ...alternates(translated, page),
  ],
  buildEnd: writeMarkdownPages,
  markdown: {
    config: (markdown) => {
      labelAdditions(markdown);
      labelTables(markdown);
      themePictures(markdown);
      breakCode(markdown);
    },
    codeTransformers: [consoleBlocks, wholeFlags],
    // Comments are pale in the usual ones.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  // A browser of the last years runs the emulator as it is: rewritten for older ones it is a tenth larger.
  vite: { plugins: [accessibleTheme()], build: { target: "es2022", assetsInlineLimit } },
  themeConfig: {
    nav: [
      { text: "Guides", link: "/guides/start" },
      { text: "Reference", link: "/reference/" },
      { text: "Explorer", link: "/explorer" },
      // A document of its own: a target has VitePress leave the link to the browser.
      { text: "Debugger", link: "/debugger.html", target: "_self" },
      { text: "Design", link: "/design/architecture" },
    ],
    sidebar: {
      "/guides/": guides,
      "/reference/": referenceSidebar(docs),
      "/protocol/": referenceSidebar(docs),
      "/design/": guides,
    },
    search: { provider: "local", options: { _render: renderForSearch, locales: { zh: chineseSearch } } },
    outline: [2, 3],
    translated,
  },
});
