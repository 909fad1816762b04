import { readFileSync } from "node:fs";
import { type Decision, type DecisionSource, decisions } from "@tcrkit/mock";

/** A source of decisions: what it is, and where it can be read. */
interface Source {
  readonly about: string;
  readonly link?: string;
}

/** A decision with a place of its own, its subject as pieces of text, of which some lead to the reference. */
interface PlacedDecision extends Decision {
  readonly id: string;
  readonly pieces: readonly { readonly text: string; readonly link?: string }[];
}

interface DecisionGroup {
  readonly area: string;
  readonly id: string;
  readonly decisions: readonly PlacedDecision[];
}

/** As the generator writes it. */
interface ReferenceItem {
  readonly text: string;
  readonly page?: string;
  readonly items?: readonly ReferenceItem[];
}

const sources: Readonly<Record<DecisionSource, Source>> = {
  manual: { about: "the API's manual", link: "https://www.tencentcloud.com/document/api/1051" },
  guides: { about: "the product's guides", link: "https://www.tencentcloud.com/document/product/1051" },
  sdks: {
    about: "what the official SDKs and CLI were seen to send",
    link: "https://github.com/tencentcloud/tencentcloud-sdk-nodejs-intl-en",
  },
  terraform: {
    about: "the public Terraform provider",
    link: "https://github.com/tencentcloudstack/terraform-provider-tencentcloud",
  },
  harbor: { about: "Harbor, on which the service is built", link: "https://goharbor.io/docs/" },
  domestic: {
    about: "the published text of the domestic edition",
    link: "https://cloud.tencent.com/document/api/1141",
  },
  inferred: { about: "ours alone" },
};

function load() {
  const reference: readonly ReferenceItem[] = JSON.parse(
    readFileSync(new URL("../reference/sidebar.json", import.meta.url), "utf8"),
  );
  const actions = new Map(reference.flatMap(actionsOf));
  const areas = [...new Set(decisions.map(({ area }) => area))];
  const groups: readonly DecisionGroup[] = areas.map((area) => ({
    area,
    id: idOf(area),
    decisions: decisions.filter((decision) => decision.area === area).map((decision) => placed(decision, actions)),
  }));
  return { sources, groups };
}

function placed(decision: Decision, actions: ReadonlyMap<string, string>): PlacedDecision {
  const texts = decision.topic.split(/(`[^`]*`)|\b/).filter(Boolean);
  const pieces = texts.map((text) => {
    const page = actions.get(text);
    return page === undefined ? { text } : { text, link: `/reference/${page}` };
  });
  return { ...decision, id: idOf(decision.topic), pieces };
}

/** The page of each action below an entry of the reference's sidebar, by the action's name. */
function actionsOf({ text, page, items = [] }: ReferenceItem): (readonly [string, string])[] {
  return page?.startsWith("actions/") ? [[text, page]] : items.flatMap(actionsOf);
}

function idOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

declare const data: ReturnType<typeof load>;

export { data };

export default { load };
