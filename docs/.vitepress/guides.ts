import type { DefaultTheme } from "vitepress";

/** The guides, in the order in which a reader meets them. */
export const guides: DefaultTheme.SidebarItem[] = [
  {
    text: "Begin",
    items: [
      { text: "Start", link: "/guides/start" },
      { text: "Why tcrkit", link: "/guides/why" },
      { text: "Credentials", link: "/guides/credentials" },
      { text: "Moving from the official SDK", link: "/guides/official-sdk" },
    ],
  },
  {
    text: "Client",
    items: [
      { text: "Client", link: "/guides/client" },
      { text: "Errors and retries", link: "/guides/errors-and-retries" },
      { text: "Lists and waiting", link: "/guides/lists-and-waiting" },
      { text: "Limits", link: "/guides/sharing-limits" },
      { text: "Webhooks", link: "/guides/webhooks" },
    ],
  },
  {
    text: "Command line",
    items: [
      { text: "Command line", link: "/guides/cli" },
      { text: "Log in", link: "/guides/cli/login" },
      { text: "Images by docker", link: "/guides/docker-login" },
      { text: "Prune old images", link: "/guides/cli/prune" },
      { text: "Copy images", link: "/guides/cli/copy" },
      { text: "See what takes room", link: "/guides/cli/du" },
      { text: "Look for what is open", link: "/guides/cli/audit" },
      { text: "Call any action", link: "/guides/cli/call" },
      { text: "In a pipeline", link: "/guides/ci" },
      { text: "Moving from tccli", link: "/guides/from-tccli" },
    ],
  },
  {
    text: "Mock",
    items: [
      { text: "Mock", link: "/guides/mock" },
      { text: "Testing", link: "/guides/testing" },
      { text: "Testing a Go program", link: "/guides/testing-go" },
      { text: "The registry side", link: "/guides/registry" },
      { text: "Terraform", link: "/guides/terraform" },
      { text: "What the mock decides", link: "/guides/mock-decisions" },
    ],
  },
  {
    text: "Signatures",
    items: [
      { text: "Why a signature is refused", link: "/guides/wrong-signature" },
      { text: "Signer", link: "/guides/signer" },
      { text: "Signing from scratch", link: "/guides/signing-from-scratch" },
    ],
  },
  {
    text: "The project",
    items: [
      { text: "Security", link: "/guides/security" },
      { text: "Versions", link: "/guides/versioning" },
      { text: "An API release", link: "/guides/api-release" },
      { text: "Architecture", link: "/design/architecture" },
      { text: "Hosting this site", link: "/guides/hosting" },
    ],
  },
];
