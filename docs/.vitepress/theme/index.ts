import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import ExplorerButton from "../../explorer/ExplorerButton.vue";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component("ExplorerButton", ExplorerButton);
  },
};

export default theme;
