import type { Declaration } from "../../parse/builtin.js";

export const declaration: Declaration = {
  name: "logout",
  area: "setup",
  summary: "Takes back what logins left on this computer.",
  words: "[INSTANCE...] | --all",
  about: [
    "INSTANCE is an id, a name, or the host that was logged in to; a host needs no call; without one it is that of TCR_REGISTRY or `tcr configure set registry`. docker's configuration loses its entry, the credential helper that it names is told to forget it, and docker-credential-tcr answers for it no more. The token itself holds until it expires. Of several each is tried; the exit code is that of the first that failed.",
  ],
  examples: ["my-registry", "my-registry.tencentcloudcr.com registry.example.com", "--all"],
  flags: [
    { name: "All", type: "Boolean", about: "Every host below tencentcloudcr.com, and those of docker-credential-tcr." },
  ],
  takes: ["credentials", "settings", "--timeout"],
  nextWord: () => ({ name: "RegistryName" }),
};
