import type { Theme } from "vitepress";
// The theme's own fonts have a face in italics and alphabets that no page needs.
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import ExplorerButton from "../../explorer/ExplorerButton.vue";
import ErrorButton from "../../explorer/send/ErrorButton.vue";
import MarkdownLink from "./MarkdownLink.vue";
import NotFound from "./NotFound.vue";
import { openTargets } from "./open-targets";
import { printWhole } from "./printing";
import SidebarFilter from "./SidebarFilter.vue";
import "./accessible.css";
import "./fonts.css";
import "./lists.css";
import "./not-found.css";
import "./print.css";
import "./sidebar.css";
import "./pictures.css";

const theme: Theme = {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      "sidebar-nav-before": () => h(SidebarFilter),
      "doc-footer-before": () => h(MarkdownLink),
      "not-found": () => h(NotFound),
    }),
  enhanceApp: ({ app, router }) => {
    app.component("ExplorerButton", ExplorerButton);
    app.component("ErrorButton", ErrorButton);
    if (import.meta.env.SSR) return;
    openTargets(router);
    printWhole();
  },
};

export default theme;
