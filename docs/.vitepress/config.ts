import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { referenceSidebar } from "./sidebar.js";

const docs = fileURLToPath(new URL("../", import.meta.url));

export default defineConfig({
  title: "tcrkit",
  description: "A toolkit for the Tencent Container Registry API.",
  srcExclude: ["README.md"],
  metaChunk: true,
  themeConfig: {
    nav: [
      { text: "Guides", link: "/guides/start" },
      { text: "Reference", link: "/reference/" },
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
            { text: "Mock", link: "/guides/mock" },
            { text: "Testing", link: "/guides/testing" },
            { text: "Terraform", link: "/guides/terraform" },
            { text: "What the mock decides", link: "/guides/mock-decisions" },
            { text: "Signer", link: "/guides/signer" },
            { text: "Security", link: "/guides/security" },
            { text: "Versions", link: "/guides/versioning" },
            { text: "An API release", link: "/guides/api-release" },
          ],
        },
      ],
      "/reference/": referenceSidebar(docs),
      "/design/": [{ text: "Design", items: [{ text: "Architecture", link: "/design/architecture" }] }],
    },
    search: { provider: "local" },
    outline: [2, 3],
  },
});
