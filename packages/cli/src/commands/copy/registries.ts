import type { Api } from "../../api/connect.js";
import { findDockerLogin } from "../../api/docker-logins.js";
import { createToken, type InstanceToken } from "../../api/instance-token.js";
import type { RegistryLogin } from "../../api/oci/access.js";
import { type OciRegistry, openRegistry } from "../../api/oci/registry.js";
import { type OciRepository, openRepository } from "../../api/oci/repository.js";
import { UsageError } from "../../shell/errors.js";
import { printable } from "../../shell/printable.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import type { Side } from "./sides.js";

/** The registries of a copy, each opened when it is first wanted. */
export interface Registries {
  readonly repository: (side: Side, path: string, use: "source" | "target") => Promise<OciRepository>;
  readonly registry: (side: Side) => Promise<OciRegistry>;
}

export interface RegistriesDeps {
  readonly api: Pick<Api, "invoke">;
  readonly shell: Shell;
  readonly reporter: Reporter;
  /** Milliseconds without a byte after which an exchange has failed. */
  readonly idleTimeoutMs: number | undefined;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

export function createRegistries({ api, shell, reporter, idleTimeoutMs, signal }: RegistriesDeps): Registries {
  const opened = new Map<string, Promise<OciRegistry>>();
  const repositories = new Map<string, OciRepository>();
  let streams: ReturnType<Shell["createStreams"]> | undefined;
  const open = async (side: Side): Promise<OciRegistry> => {
    streams ??= shell.createStreams(idleTimeoutMs === undefined ? {} : { idleTimeoutMs });
    if (side.host === "") throw new UsageError([messages.noHost(side.name)], "copy");
    return openRegistry({
      host: side.host,
      streams: await streams,
      login: loginOf(side, api, shell, reporter),
      about: side.domainSearch === undefined ? [] : [messages.domainSearch[side.domainSearch](side.name)],
      next: side.instance === undefined ? [messages.logIn(side.host)] : messages.closed,
      shell,
      signal,
      keepSecret: reporter.keepSecret,
    });
  };
  const registry = (side: Side): Promise<OciRegistry> => {
    const found = opened.get(keyOf(side)) ?? open(side);
    opened.set(keyOf(side), found);
    return found;
  };
  return {
    registry,
    repository: async (side, path, use) => {
      const key = `${use} ${keyOf(side)}/${path}`;
      const found = repositories.get(key) ?? openRepository(await registry(side), path, use === "target");
      repositories.set(key, found);
      return found;
    },
  };
}

/** Several instances may stand behind one host: then whoever logs in says which is meant. */
function keyOf({ instance, host }: Side): string {
  return `${instance?.RegistryId ?? ""} ${host}`;
}

/** A token is replaced when it holds no longer than that. */
const spareMs = 5 * 60_000;

/** For an instance tokens of ours, made when one is needed; for another registry what docker's login left. */
function loginOf(
  { instance, host }: Side,
  api: Pick<Api, "invoke">,
  shell: Shell,
  reporter: Reporter,
): () => Promise<RegistryLogin | undefined> {
  if (instance === undefined) {
    let found: Promise<RegistryLogin | undefined> | undefined;
    return () => {
      found ??= readDockerLogin(host, shell, reporter);
      return found;
    };
  }
  let token: Promise<InstanceToken> | undefined;
  let expiresAtMs = 0;
  return () => {
    if (token === undefined || expiresAtMs - shell.now() < spareMs) {
      // Whoever asks meanwhile waits for the same one.
      expiresAtMs = Infinity;
      token = createToken(api, instance, reporter);
      token.then(
        (made) => (expiresAtMs = made.expiresAtMs),
        () => {},
      );
    }
    return token;
  };
}

async function readDockerLogin(host: string, shell: Shell, reporter: Reporter): Promise<RegistryLogin | undefined> {
  const login = await findDockerLogin(host, shell);
  if (login !== undefined) reporter.keepSecret("password" in login ? login.password : login.identityToken);
  return login;
}

const messages = {
  noHost: (name: string) => ({
    what: `instance ${printable(name)} has no public host name`,
    hint: "give the one of its registry by --source-host or --target-host",
  }),
  domainSearch: {
    "in vain": (host: string): string => `No running instance of this account has the domain ${printable(host)}.`,
    refused: (host: string): string =>
      `Whether an instance of this account has the domain ${printable(host)} is not known: this key may not ask (DescribeInstanceCustomizedDomain).`,
  },
  logIn: (host: string): string => `Next: docker login ${printable(host)}, with a user who may do that`,
  closed: [
    "Next: see whether the public access is open (tcr describe-external-endpoint-status) and lets this computer in",
    "(tcr describe-security-policies); --source-host and --target-host name other hosts, such as those of a private network",
  ],
};
