import type { Api } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import {
  joinMarkdown,
  type Markdown,
  markdown,
  markdownCode,
  markdownTable,
  markdownText,
} from "../../print/markdown.js";
import { referencePages } from "../paths.js";
import { actionLink, markdownPage, notesAt, notesSection, type Page } from "./page.js";

/** The regions with their names, numbers and hosts, and which actions want one. */
export function regionsPage(page: Page): MarkdownDocument {
  const { api } = page;
  const [general] = api.endpoints;
  return markdownPage(page, [
    markdown`# Regions and hosts`,
    markdown`A request names its region by the ${page.link(markdown`common parameter`, referencePages.commonParameters)} \`X-TC-Region\`, with signature v1 by \`Region\`. It goes to ${markdownCode(general?.host ?? "")}, which leads to the nearest region and serves all but the financial ones, or to the region's own host.`,
    markdown`## Regions`,
    regionTable(api),
    markdown`An input or an answer that has a region by number or short name means these.`,
    ...otherHosts(api),
    markdown`Financial zones are isolated: a request that names a financial region goes to a host of a financial zone, preferably that of the same region, and no other request does.`,
    markdown`## Actions`,
    ...regionNeeds(page),
    notesSection(page, notesAt(api.notes, ["endpoints", "regions"])),
  ]);
}

function regionTable({ regions, endpoints }: Api): Markdown {
  return markdownTable(
    [markdown`Region`, markdown`Title`, markdown`Number`, markdown`Short name`, markdown`Host`],
    regions.map(({ name, title, number, alias, financial }) => {
      const host = endpoints.find(({ region }) => region === name)?.host;
      return [
        markdown`${markdownCode(name)}${financial === true ? markdown`, financial` : markdown``}`,
        markdownText(title),
        number === undefined ? markdown`` : markdown`${number}`,
        alias === undefined ? markdown`` : markdownCode(alias),
        host === undefined ? markdown`the general one` : markdownCode(host),
      ];
    }),
  );
}

/** Hosts of regions that no request can name. */
function otherHosts({ regions, endpoints }: Api): Markdown[] {
  const others = endpoints.filter(({ region }) => region !== undefined && !regions.some(({ name }) => name === region));
  if (others.length === 0) return [];
  const rows = others.map(({ host, title }) => [markdownCode(host), markdownText(title)]);
  return [
    markdown`These hosts have a region that is not listed:`,
    markdownTable([markdown`Host`, markdown`Title`], rows),
  ];
}

/** Which actions want a region; those that are most are not listed. */
function regionNeeds(page: Page): Markdown[] {
  const { actions } = page.api;
  const texts = {
    required: markdown`need a region`,
    optional: markdown`take a region, and do without one`,
    none: markdown`take no region`,
  };
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((need) => {
    const those = actions.filter(({ region }) => region === need);
    if (those.length === 0) return [];
    const links = joinMarkdown(
      those.map(({ name }) => actionLink(page, name)),
      ", ",
    );
    const isMost = those.length > actions.length / 2;
    return [
      markdown`${those.length} of ${actions.length} actions ${texts[need]}${isMost ? markdown`.` : markdown`: ${links}.`}`,
    ];
  });
}
