import { plainHost } from "../../api/docker-hosts.js";
import { tokenForHost } from "../../api/host-token/host-token.js";
import { type KeptToken, leastLeftMs, type TokenShell } from "../../api/host-token/token-cache.js";
import { isMembers, parseJson } from "../../parse/value.js";
import { CommandError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { createReporter, type Reporter } from "../../shell/reporter.js";
import { kubeletText } from "./messages.js";

/**
 * kubelet's protocol for image credential providers: a CredentialProviderRequest on stdin, a CredentialProviderResponse on stdout. What went
 * wrong goes to stderr, which kubelet logs beside an exit code that is not 0; it then pulls without credentials. Never throws.
 *
 * @see https://kubernetes.io/docs/reference/config-api/kubelet-credentialprovider.v1/
 */
export async function runCredentialProvider(argv: readonly string[], shell: TokenShell): Promise<ExitCode> {
  const reporter = createReporter(shell.stderr);
  const [word] = argv;
  if (word === "--version") {
    shell.stdout.write(`${kubeletText.program} ${shell.version()}\n`);
    return exitCodes.ok;
  }
  if (word !== undefined) {
    shell.stderr.write(`${kubeletText.usage.join("\n")}\n`);
    return word === "--help" ? exitCodes.ok : exitCodes.unexpected;
  }
  try {
    shell.stdout.write(`${JSON.stringify(await answer(await shell.readText("-"), shell, reporter))}\n`);
    return exitCodes.ok;
  } catch (error) {
    const { errorLine } = await import("../../present/errors/error-line.js");
    reporter.line(kubeletText.failed(await errorLine(error)));
    return exitCodes.unexpected;
  }
}

/** What kubelet is answered, by its own names. */
export interface CredentialProviderResponse {
  /** That of the request. */
  readonly apiVersion: string;
  readonly kind: "CredentialProviderResponse";
  /** What kubelet keeps the answer for. */
  readonly cacheKeyType: "Registry";
  /** As Go writes a time: `3000s`. With 0 nothing is kept. */
  readonly cacheDuration: string;
  /** By host. Left out where the image is in none of the account's instances. */
  readonly auth?: Readonly<Record<string, { readonly username: string; readonly password: string }>>;
}

async function answer(input: string, shell: TokenShell, reporter: Reporter): Promise<CredentialProviderResponse> {
  const { apiVersion, image } = parseRequest(input);
  const response = { apiVersion, kind: "CredentialProviderResponse", cacheKeyType: "Registry" } as const;
  const host = registryOf(image);
  const token =
    host === undefined ? undefined : await tokenForHost(plainHost(host), kubeletText.program, shell, reporter);
  if (host === undefined || token === undefined) return { ...response, cacheDuration: "0s" };
  const { username, password } = token;
  return { ...response, cacheDuration: durationOf(token, shell.now()), auth: { [host]: { username, password } } };
}

const group = "credentialprovider.kubelet.k8s.io";

/** They differ in nothing that this program answers. */
const versions: readonly string[] = ["v1", "v1beta1", "v1alpha1"].map((version) => `${group}/${version}`);

/** @throws CommandError for what is no request, or one that asks for what cannot be answered. */
function parseRequest(input: string): { readonly apiVersion: string; readonly image: string } {
  const request = parseJson(input);
  if (!isMembers(request)) throw new CommandError(kubeletText.notJson, exitCodes.usage);
  const { apiVersion, kind, image, serviceAccountToken } = request;
  if (kind !== "CredentialProviderRequest" || typeof apiVersion !== "string" || !versions.includes(apiVersion)) {
    throw new CommandError(kubeletText.wrongVersion(versions), exitCodes.usage);
  }
  if (typeof image !== "string" || image === "") throw new CommandError(kubeletText.noImage, exitCodes.usage);
  if (serviceAccountToken !== undefined) throw new CommandError(kubeletText.ofServiceAccount, exitCodes.usage);
  return { apiVersion, image };
}

/** `registry.example.com:8443` of an image; undefined where it names none, which is Docker Hub's. */
function registryOf(image: string): string | undefined {
  const [, host] = /^((?=[^/]*[.:]|localhost\/)[a-z\d][a-z\d.-]*(?::\d{1,5})?)\//i.exec(image) ?? [];
  return host;
}

/** How long kubelet may give a token to those who pull. */
function durationOf({ expiresAtMs }: KeptToken, nowMs: number): string {
  const seconds = Math.floor((expiresAtMs - leastLeftMs - nowMs) / 1000);
  return `${Math.max(seconds, 0)}s`;
}
