import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import ExplorerButton from "../../explorer/ExplorerButton.vue";
import ErrorButton from "../../explorer/send/ErrorButton.vue";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component("ExplorerButton", ExplorerButton);
    app.component("ErrorButton", ErrorButton);
  },
};

export default theme;
