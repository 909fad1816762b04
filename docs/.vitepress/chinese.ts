import type { SiteTheme } from "./site-theme.js";

/** What no setting of VitePress says, by its words in English. */
export const chineseLabels: Readonly<Record<string, string>> = {
  "This page as Markdown": "本页的 Markdown 版本",
  "Main navigation": "主导航",
  "Mobile navigation": "移动端导航",
  "Extra navigation": "更多导航",
  "Sidebar navigation": "侧边栏导航",
  "Menu and outline": "菜单与目录",
  "Toggle section": "展开或收起本节",
  "Previous and next page": "上一页与下一页",
  "Permalink to": "永久链接",
  "Copy Code": "复制代码",
};

/** What the site says around its Chinese pages, `docs/zh/`. */
export const chinese = {
  label: "简体中文",
  lang: "zh-CN",
  description: "面向腾讯云容器镜像服务 TCR API 的客户端、命令行工具、模拟服务和签名库。",
  themeConfig: {
    nav: [
      { text: "快速入门", link: "/zh/guides/start" },
      { text: "参考", link: "/reference/" },
      { text: "API Explorer", link: "/explorer" },
      { text: "签名调试器", link: "/debugger.html", target: "_self" },
      { text: "设计", link: "/design/architecture" },
    ],
    sidebar: [
      {
        text: "入门",
        items: [
          { text: "首页", link: "/zh/" },
          { text: "快速入门", link: "/zh/guides/start" },
        ],
      },
      {
        text: "英文指南",
        items: [
          { text: "客户端", link: "/guides/client" },
          { text: "命令行工具", link: "/guides/cli" },
          { text: "模拟服务", link: "/guides/mock" },
          { text: "签名库", link: "/guides/signer" },
          { text: "凭证", link: "/guides/credentials" },
          { text: "错误与重试", link: "/guides/errors-and-retries" },
          { text: "签名为何被拒绝", link: "/guides/wrong-signature" },
          { text: "为什么选择 tcrkit", link: "/guides/why" },
          { text: "从官方 SDK 迁移", link: "/guides/official-sdk" },
        ],
      },
    ],
    outline: { level: [2, 3], label: "本页目录" },
    docFooter: { prev: "上一页", next: "下一页" },
    sidebarMenuLabel: "菜单",
    returnToTopLabel: "返回顶部",
    langMenuLabel: "切换语言",
    darkModeSwitchLabel: "外观",
    lightModeSwitchTitle: "切换到浅色主题",
    darkModeSwitchTitle: "切换到深色主题",
    skipToContentLabel: "跳转到正文",
    labels: chineseLabels,
  } satisfies SiteTheme,
};

/** What its search says there. */
export const chineseSearch = {
  translations: {
    button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
    modal: {
      displayDetails: "显示详细列表",
      resetButtonTitle: "清除搜索条件",
      backButtonTitle: "关闭搜索",
      noResultsText: "没有找到相关结果：",
      footer: {
        selectText: "选择",
        selectKeyAriaLabel: "回车",
        navigateText: "切换",
        navigateUpKeyAriaLabel: "上箭头",
        navigateDownKeyAriaLabel: "下箭头",
        closeText: "关闭",
        closeKeyAriaLabel: "Esc",
      },
    },
  },
};
