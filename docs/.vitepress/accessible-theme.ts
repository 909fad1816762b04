import { fileURLToPath } from "node:url";

/** A change of VitePress's own components: the file, what stands in it, and what stands there instead. */
type Edit = readonly [file: string, from: string, to: string];

const sidebarItem = "components/VPSidebarItem.vue";
const searchBox = "components/VPLocalSearchBox.vue";

/** Says a label in the language of the page: what stands fixed in the component, and the same with `labelOf` in place of the words. */
function labelled(file: string, setup: string, from: string, to: string): Edit[] {
  return [
    [
      file,
      setup,
      `${setup}\nimport { useLabels } from ${JSON.stringify(pathOf("theme/labels.ts"))}\nconst labelOf = useLabels()`,
    ],
    [file, from, to],
  ];
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

const setup = '<script lang="ts" setup>';

const edits: readonly Edit[] = [
  // What has no setting in the theme is in the language of the page all the same.
  ...labelled(
    "components/VPNavBarHamburger.vue",
    setup,
    'aria-label="mobile navigation"',
    ":aria-label=\"labelOf('Mobile navigation')\"",
  ),
  ...labelled(
    "components/VPNavBarExtra.vue",
    setup,
    'label="extra navigation"',
    ":label=\"labelOf('Extra navigation')\"",
  ),
  ...labelled("components/VPNavBarMenu.vue", setup, "Main Navigation", "{{ labelOf('Main navigation') }}"),
  ...labelled("components/VPSidebar.vue", setup, "Sidebar Navigation", "{{ labelOf('Sidebar navigation') }}"),
  ...labelled(
    "components/VPDocFooter.vue",
    '<script setup lang="ts">',
    "Pager",
    "{{ labelOf('Previous and next page') }}",
  ),

  // The content of every page is a landmark.
  ["components/VPHome.vue", 'class="VPHome"', 'class="VPHome" role="main"'],
  [
    "components/VPContent.vue",
    '<slot name="not-found" v-if="page.isNotFound"><NotFound /></slot>',
    '<main v-if="page.isNotFound"><slot name="not-found"><NotFound /></slot></main>',
  ],

  // The bar of a narrow page is a landmark.
  ...labelled(
    "components/VPLocalNav.vue",
    setup,
    "  <div\n    v-if=",
    '  <div\n    role="navigation"\n    :aria-label="labelOf(\'Menu and outline\')"\n    v-if=',
  ),

  // A section of the sidebar is one button, by Enter and Space, that says whether it is open; a link in its head has one beside it.
  [sidebarItem, "isLink.value ? undefined : 'button'", "isLink.value || !collapsible.value ? undefined : 'button'"],
  [
    sidebarItem,
    ':tabindex="item.items && 0"',
    ':tabindex="itemRole && 0"\n      :aria-expanded="itemRole && !collapsed"',
  ],
  [
    sidebarItem,
    "'key' in e && e.key !== 'Enter') {\n    return\n  }",
    "'key' in e) {\n    if (e.key !== 'Enter' && e.key !== ' ') return\n    e.preventDefault()\n  }",
  ],
  ...labelled(
    sidebarItem,
    '<script setup lang="ts">',
    'role="button"\n        aria-label="toggle section"',
    ":role=\"isLink ? 'button' : undefined\"\n        :aria-label=\"isLink ? labelOf('Toggle section') : undefined\"",
  ),
  [sidebarItem, 'tabindex="0"', ':tabindex="isLink ? 0 : undefined"'],

  // The key that opens the search is no part of the button's name.
  [
    "components/VPNavBarSearchButton.vue",
    '<kbd class="DocSearch-Button-Key">K</kbd>',
    '<kbd class="DocSearch-Button-Key" data-key="K"></kbd>',
  ],

  // A key that is drawn has a name where its role may have one.
  ...["navigateUp", "navigateDown", "select", "close"].map((key): Edit => {
    const label = `:aria-label="translate('modal.footer.${key}KeyAriaLabel')"`;
    return [searchBox, label, `role="img" ${label}`];
  }),

  // The search weighs by what a reader wants to do. By an import: functions among the settings of the page would be made from text.
  [
    searchBox,
    "import MiniSearch, {",
    `import { openIndexes, searchTuning } from ${JSON.stringify(pathOf("search-tuning.ts"))}\nimport MiniSearch, {`,
  ],
  [
    searchBox,
    "fuzzy: 0.2,\n          prefix: true,\n          boost: { title: 4, text: 2, titles: 1 },",
    "...searchTuning,",
  ],

  // The search finds pages that stand in another language alone.
  [
    searchBox,
    "MiniSearch.loadJSON<Result>(\n      (await searchIndexData.value[localeIndex.value]?.())?.default,",
    "await openIndexes(searchIndexData.value, localeIndex.value, (json) => MiniSearch.loadJSON<Result>(\n      json,",
  ],
  [searchBox, "?.miniSearch?.options)\n      }\n    )", "?.miniSearch?.options)\n      }\n    ))"],

  // The switch of languages leads to the front page where a page stands in one of them alone.
  [
    "composables/langs.js",
    "theme.value.i18nRouting !== false && correspondingLink",
    "theme.value.translated.includes(page.value.relativePath.slice(currentLang.value.link.length - 1)) && correspondingLink",
  ],

  // The search is a dialog with a combobox and its options, each a link.
  [
    searchBox,
    `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"`,
    'role="dialog"\n      aria-modal="true"',
  ],
  [
    searchBox,
    'aria-autocomplete="both"',
    'role="combobox"\n            aria-haspopup="listbox"\n            :aria-expanded="results.length > 0"\n            aria-autocomplete="list"',
  ],
  [
    searchBox,
    `:id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`,
    'role="none"',
  ],
  [
    searchBox,
    ":aria-label=\"[...p.titles, p.title].join(' > ')\"",
    ":id=\"'localsearch-item-' + index\"\n              role=\"option\"\n              :aria-selected=\"selectedIndex === index ? 'true' : 'false'\"",
  ],
];

/** Mends what VitePress's theme says of itself to those who do not see it, and in which language. An edit that fits no longer ends the build. */
export function accessibleTheme() {
  return {
    name: "accessible-theme",
    enforce: "pre",
    transform(code: string, id: string): string | undefined {
      const own = edits.filter(([file]) => id.endsWith(`/theme-default/${file}`));
      return own.length === 0 ? undefined : own.reduce(edited, code);
    },
  } as const;
}

function edited(code: string, [file, from, to]: Edit): string {
  if (code.split(from).length !== 2) throw new Error(`${file} of VitePress does not have once: ${from}`);
  return code.replace(from, to);
}
