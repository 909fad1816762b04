import { TcrClient } from "../src/client.js";
import type { ClientOptions } from "../src/options.js";
import type { Transport } from "../src/transports/transport.js";
import { credentials } from "./fake-transport.js";

/** A client over a transport of a test, with a clock that stands and no chance. */
export function client(transport: Transport, options: Partial<ClientOptions> = {}) {
  return new TcrClient({ credentials, region: "ap-guangzhou", transport, now, random: () => 0.5, ...options });
}

export const image = { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "nginx" };

const now = () => Date.UTC(2024, 2, 4, 10, 19, 31);
