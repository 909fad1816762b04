import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { accessibleTheme } from "./accessible-theme.js";
import { withPolicy } from "./content-policy.js";
import { referenceSidebar } from "./sidebar.js";
import { labelTables } from "./table-labels.js";
import { themePictures } from "./theme-pictures.js";

const docs = fileURLToPath(new URL("../", import.meta.url));

/** Within the page, so that no host has to have it. */
const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='%233451b2'/><path d='M4 4h8v2H9v6H7V6H4z' fill='white'/></svg>";

/** A page holds no picture: of the two themes' a browser loads one. */
const assetsInlineLimit = (path: string) => (path.includes("/pictures/") ? false : undefined);

export default defineConfig({
  title: "tcrkit",
  description: "A toolkit for the Tencent Container Registry API.",
  // The folder in which the site stands, with a slash at both ends.
  base: process.env["DOCS_BASE"] ?? "/",
  head: [["link", { rel: "icon", href: ICON }]],
  srcExclude: ["README.md"],
  metaChunk: true,
  // A reader has what the page needs, and no pages ahead.
  router: { prefetchLinks: false },
  // It would write a style sheet into the page, which the content policy refuses.
  appearance: { disableTransition: false },
  transformHtml: withPolicy,
  markdown: {
    config: (markdown) => {
      labelTables(markdown);
      themePictures(markdown);
    },
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
      "/guides/": [
        {
          text: "Guides",
          items: [
            { text: "Start", link: "/guides/start" },
            { text: "Client", link: "/guides/client" },
            { text: "Sharing limits", link: "/guides/sharing-limits" },
            { text: "Command line", link: "/guides/cli" },
            { text: "Log in", link: "/guides/cli/login" },
            { text: "Images by docker", link: "/guides/docker-login" },
            { text: "Prune old images", link: "/guides/cli/prune" },
            { text: "Copy images", link: "/guides/cli/copy" },
            { text: "See what takes room", link: "/guides/cli/du" },
            { text: "Look for what is open", link: "/guides/cli/audit" },
            { text: "Call any action", link: "/guides/cli/call" },
            { text: "Mock", link: "/guides/mock" },
            { text: "Testing", link: "/guides/testing" },
            { text: "Terraform", link: "/guides/terraform" },
            { text: "What the mock decides", link: "/guides/mock-decisions" },
            { text: "Signer", link: "/guides/signer" },
            { text: "Security", link: "/guides/security" },
            { text: "Hosting this site", link: "/guides/hosting" },
            { text: "Versions", link: "/guides/versioning" },
            { text: "An API release", link: "/guides/api-release" },
          ],
        },
      ],
      "/reference/": referenceSidebar(docs),
      "/protocol/": referenceSidebar(docs),
      "/design/": [{ text: "Design", items: [{ text: "Architecture", link: "/design/architecture" }] }],
    },
    search: { provider: "local" },
    outline: [2, 3],
  },
});
