import { tccliOptions } from "../../parse/tccli-options.js";
import { commandLines } from "../../present/help/command-lines.js";
import { optionPair } from "../../present/help/option-lines.js";
import { plainText, wrapPairs } from "../../present/help/wrap.js";
import { wrap } from "../../present/wrap.js";

/** From nothing to a listed image, a docker login and a script. */
export function renderFirstSteps(width: number): string[] {
  return renderSteps(firstSteps, width);
}

/** How values are written. */
export function renderInputForms(width: number): string[] {
  return renderSteps(inputForms, width);
}

/** Where the key and the settings come from, and what rules how answers look. */
export function renderSettings(width: number): string[] {
  return renderSteps(settingsSteps, width);
}

/** How command lines of the official tool are taken, and its flags that ours do not have. */
export function renderTccli(width: number): string[] {
  return [
    ...renderSteps(tccliSteps, width),
    "",
    messages.tccliFlags,
    ...wrapPairs(tccliOptions.map(optionPair), width),
  ];
}

/** Paragraphs with their command lines, to be pasted as they stand. */
function renderSteps(steps: readonly Step[], width: number): string[] {
  return steps.flatMap(({ text, lines = [] }, index) => [
    ...(index === 0 ? [] : [""]),
    ...wrap(plainText(text), width),
    ...lines.flatMap((line) => commandLines(line, width)),
  ]);
}

/** A paragraph of a topic of help. */
export interface Step {
  readonly text: string;
  /** Whole command lines. */
  readonly lines?: readonly string[];
}

/** From nothing to a listed image, a docker login and a script. */
export const firstSteps: readonly Step[] = [
  {
    text: "No account? `tcr mock` emulates the API on this computer; in another shell this line points tcr at it, and step 2 is next.",
    lines: ['eval "$(tcr mock env)"'],
  },
  {
    text: "1. A key. Access Management (CAM) in the console makes one: an id and a secret. `tcr configure` asks for both and for a region, and keeps them in files that you alone can read. In place of it, or in a pipeline, there are variables. `tcr doctor` tells whether all is in order.",
    lines: [
      "export TENCENTCLOUD_SECRET_ID=AKID...",
      "read -rs TENCENTCLOUD_SECRET_KEY && export TENCENTCLOUD_SECRET_KEY",
      "export TENCENTCLOUD_REGION=ap-guangzhou",
    ],
  },
  {
    text: "2. An instance, which holds your images. It costs money from now on. With --wait the command ends once it runs; its id, such as tcr-okmj78, is in the answer.",
    lines: ["tcr create-instance --registry-name my-registry --registry-type basic --wait"],
  },
  {
    text: "3. A place in it: a namespace, and in it a repository.",
    lines: [
      "tcr create-namespace --registry-id tcr-okmj78 --namespace-name team --no-is-public",
      "tcr create-repository --registry-id tcr-okmj78 --namespace-name team --repository-name web",
    ],
  },
  {
    text: "4. Access for this computer, whose public address takes the place of 203.0.113.7, and docker's login, which ends by itself after about an hour; `tcr help login` tells of one that lasts. The host is what `tcr login` names.",
    lines: [
      "tcr manage-external-endpoint --registry-id tcr-okmj78 --operation Create --wait",
      "tcr create-security-policy --registry-id tcr-okmj78 --cidr-block 203.0.113.7 --description laptop",
      "tcr login tcr-okmj78",
      "docker tag web:1.0 my-registry.tencentcloudcr.com/team/web:1.0",
      "docker push my-registry.tencentcloudcr.com/team/web:1.0",
    ],
  },
  {
    text: "5. What is there now; `tcr ls my-registry/team` shows it as a tree.",
    lines: ["tcr describe-images --registry-id tcr-okmj78 --namespace-name team --repository-name web"],
  },
  {
    text: "6. In a script: stdout is data alone, JSON unless --output says otherwise; --query picks a part; the exit code tells the kind of an error (tcr help exit-codes). In a pipe nothing is asked. A list is one page; --all-pages takes all.",
    lines: [
      "id=$(tcr describe-instances --filters.0.name RegistryName --filters.0.values my-registry --query 'Registries[0].RegistryId' --output text)",
      'tcr describe-images --registry-id "$id" --namespace-name team --repository-name web --all-pages > images.json',
    ],
  },
  { text: "Next: tcr help lists all groups of commands, tcr help input tells how values are written." },
];

/** How values are written. */
export const inputForms: readonly Step[] = [
  {
    text: "A parameter goes by its flag, or by its name on the wire. A value that begins with -- follows an equals sign.",
    lines: ["tcr describe-images --registry-id tcr-okmj78 --NamespaceName=team --repository-name web"],
  },
  {
    text: "An instance may stand by its name or its domain in place of its id; the call then goes to its region.",
    lines: ["tcr describe-namespaces --registry-id my-registry"],
  },
  {
    text: "A switch is on with its flag alone; it is off with =false, or with no- before it.",
    lines: ["tcr delete-instance --registry-id tcr-okmj78 --dry-run --delete-bucket=false"],
  },
  {
    text: "A list takes several words, its flag again, or a JSON array.",
    lines: [
      "tcr describe-instances --registryids tcr-okmj78 tcr-gijwqid7",
      `tcr describe-instances --registryids '["tcr-okmj78","tcr-gijwqid7"]'`,
    ],
  },
  {
    text: "What has members is JSON, or member by member with dots; the items of a list are numbered from 0.",
    lines: [
      `tcr describe-instances --filters '[{"Name":"RegistryName","Values":["a","b"]}]'`,
      "tcr describe-instances --filters.0.name RegistryName --filters.0.values a b",
    ],
  },
  {
    text: "Such a value may also stand in a file of JSON or YAML (@FILE or file://FILE), or on stdin (-).",
    lines: ["tcr create-webhook-trigger --registry-id tcr-okmj78 --namespace team --trigger @trigger.yaml"],
  },
  {
    text: "All parameters at once: --input FILE, or --input - for stdin, in JSON or YAML. --skeleton prints a template. Flags win: a flag replaces the parameter or the member that it names, and leaves its neighbours as the file has them. A member that the action does not have is refused.",
    lines: [
      "tcr create-webhook-trigger --skeleton --output yaml > trigger.yaml",
      "tcr create-webhook-trigger --input trigger.yaml --trigger.name nightly",
    ],
  },
  {
    text: "A secret is best kept out of the command line, where other users may read it. Its flag alone takes it from a variable (TCR_ and the flag in capitals: TCR_PASSWORD for --password), else asks for it on a terminal; with - it is read from stdin.",
    lines: [
      "tcr modify-service-account-password --registry-id tcr-okmj78 --name robot --no-random --password",
      "tcr modify-service-account-password --registry-id tcr-okmj78 --name robot --no-random --password - < password.txt",
    ],
  },
  {
    text: "Documented values are not the only ones that a later release of the API may take: others are sent, with a note. Regions likewise.",
  },
];

/** How command lines of the official tool are taken. */
export const tccliSteps: readonly Step[] = [
  {
    text: "A command line of tccli runs with tcr in place of tccli; the service's name may stay. Credentials, profiles and settings are found where tccli has them.",
    lines: [
      "tcr tcr DescribeInstances --region ap-guangzhou --Limit 5",
      "tcr tcr DescribeInstances --cli-unfold-argument --Filters.0.Name RegistryName --Filters.0.Values a b",
    ],
  },
  {
    text: "What differs: exit codes tell the kind of an error, where tccli has 255 and 252; a list that is printed on a terminal is a table unless --output json is given; --timeout takes units, too, and a number alone counts seconds there as here; --waiter is read as data and never run as a program.",
  },
];

/** Where the key and the settings come from, and what rules how answers look. */
export const settingsSteps: readonly Step[] = [
  {
    text: "A key is taken from the first place that has one: flags (--secretId, --secretKey), the variables TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, the profile of `tcr configure`, the identity of a pod in TKE, the file of the official SDKs, the profile of tccli, the role of this cloud server. --profile NAME looks in that profile alone, ours first.",
    lines: ["tcr configure --profile prod", "tcr describe-instances --profile prod", "tcr doctor --profile prod"],
  },
  {
    text: "Region, endpoint, language and form of output: each from its flag, else from its variable, else from our profile, else from that of tccli. The profile is that of --profile, TCR_PROFILE, TENCENTCLOUD_PROFILE or TCCLI_PROFILE, else default; one that does not exist is an error.",
    lines: ["tcr configure set region ap-guangzhou", "tcr configure set output yaml", "tcr configure import"],
  },
  {
    text: "Colour is for terminals. NO_COLOR forbids it; FORCE_COLOR and CLICOLOR_FORCE ask for it everywhere.",
  },
];

const messages = {
  tccliFlags: "Flags of tccli:",
};
