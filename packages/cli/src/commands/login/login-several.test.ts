import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../../test/memory-files.js";
import { type Answer, tcr } from "../../../test/terminal.js";

const registry = (id: string, name: string, Status = "Running") => ({
  RegistryId: id,
  RegistryName: name,
  Status,
  PublicDomain: `${name}.tencentcloudcr.com`,
  RegionName: "ap-guangzhou",
});
const instances = [registry("tcr-1", "tools"), registry("tcr-2", "far"), registry("tcr-3", "new", "Pending")];
const configPath = "/home/me/.docker/config.json";

/** Lists the instances, and makes a token for each; one that is called `far` may refuse. */
function createAnswer({ refuses = false } = {}): Answer {
  return (action, { RegistryId }) => {
    const isRefused = refuses && RegistryId === "tcr-2";
    const refusal = { Code: "OperationDenied", Message: "not now" };
    const made = { Username: "100012345", Token: `token-of-${RegistryId}`, ExpTime: Date.UTC(2024, 0, 1, 1) };
    const answer = action === "DescribeInstances" ? { TotalCount: 3, Registries: instances } : made;
    const Response = { ...(isRefused ? { Error: refusal } : answer), RequestId: "request-1" };
    return { status: 200, body: JSON.stringify({ Response }) };
  };
}

async function login(line: string, { refuses = false, isTTY = false, columns = 80 } = {}) {
  const disk = createMemoryFiles();
  const argv = ["login", ...line.split(" ")];
  const transcript = await tcr(argv, { answers: [createAnswer({ refuses })], disk, isTTY, columns });
  const { auths = {} } = JSON.parse((await disk.read(configPath)) ?? "{}") as { readonly auths?: object };
  return { ...transcript, hosts: Object.keys(auths) };
}

const until = "until 2024-01-01T01:00:00Z (1 hour)";
const inClear = `The token is stored in clear in ${configPath}, readable by you alone. \`tcr login INSTANCE --helper\` stores none.`;

const inOneLine = (lines: readonly string[]) => lines.join(" ").replace(/\s+/g, " ");

describe("tcr login of several", () => {
  it("lists the instances once, and logs in to each", async () => {
    const { exitCode, stdout, stderr, hosts, requests } = await login("tools tcr-2 tools");
    expect({ exitCode, stdout, stderr, hosts }).toEqual({
      exitCode: 0,
      stdout: [],
      stderr: [
        inClear,
        `Logged in to tools.tencentcloudcr.com as 100012345, ${until}.`,
        `Logged in to far.tencentcloudcr.com as 100012345, ${until}.`,
      ],
      hosts: ["tools.tencentcloudcr.com", "far.tencentcloudcr.com"],
    });
    expect(requests.map(({ action }) => action)).toEqual([
      "DescribeInstances",
      "CreateInstanceToken",
      "CreateInstanceToken",
    ]);
  });

  it.each([
    ["--all", false],
    ["--all-regions", true],
  ])("takes every running one, and says which it leaves out: %s", async (flag, AllRegion) => {
    const { exitCode, stderr, hosts, requests } = await login(flag);
    expect({ exitCode, first: stderr[0], hosts }).toEqual({
      exitCode: 0,
      first: "Skipped tcr-3 (new): Pending.",
      hosts: ["tools.tencentcloudcr.com", "far.tencentcloudcr.com"],
    });
    expect(requests[0]?.input).toMatchObject({ AllRegion });
  });

  it("says where none is running", async () => {
    const { exitCode, stderr } = await tcr(["login", "--all"], {
      answers: [{ TotalCount: 1, Registries: instances.slice(2) }],
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 4,
      stderr: [
        "Skipped tcr-3 (new): Pending.",
        "Error: there is no running instance.",
        "  Next: --all-regions takes those of every region",
      ],
    });
  });

  it.each([
    { isTTY: false },
    { isTTY: true, columns: 50 },
    { isTTY: true, columns: 80 },
    { isTTY: true, columns: 120 },
  ])("goes on behind one that fails, and tells of it at the end: %j", async (terminal) => {
    const { exitCode, stdout, stderr, hosts } = await login("nope far tools", { refuses: true, ...terminal });
    expect({ exitCode, stdout, hosts }).toEqual({ exitCode: 4, stdout: [], hosts: ["tools.tencentcloudcr.com"] });
    const [said = "", told = ""] = inOneLine(stderr).split(/ (?=Error: )/);
    expect(said).toBe(`${inClear} Logged in to tools.tencentcloudcr.com as 100012345, ${until}.`);
    expect(told).toMatch(
      /^Error: 2 of 3 logins failed\. nope: there is no instance "nope", neither by id nor by name\. There are: tcr-1 tools ap-guangzhou tcr-2 far ap-guangzhou tcr-3 new ap-guangzhou far: .*not now/,
    );
  });

  it("registers the helper for each, without a token", async () => {
    const { exitCode, stderr, requests } = await login("tools far --helper");
    expect({ exitCode, requests: requests.length, lines: stderr.length }).toEqual({
      exitCode: 0,
      requests: 1,
      // The missing program is told of once.
      lines: 3,
    });
  });
});

describe("tcr login --print-password", () => {
  it.each([{ isTTY: false }, { isTTY: true, columns: 50 }, { isTTY: true, columns: 120 }])(
    "has the password alone on stdout, and the user name on stderr: %j",
    async (terminal) => {
      const { exitCode, stdout, stderr, hosts } = await login("tools --print-password", terminal);
      expect({ exitCode, stdout, said: inOneLine(stderr), hosts }).toEqual({
        exitCode: 0,
        stdout: ["token-of-tcr-1"],
        said: `User name: 100012345. The password opens tools.tencentcloudcr.com ${until}.`,
        hosts: [],
      });
      expect(stderr.filter((line) => line.length > (terminal.columns ?? Number.POSITIVE_INFINITY))).toEqual([]);
    },
  );

  it("has everything in JSON for a script", async () => {
    const { stdout } = await login("tools --print-password --output json");
    expect(JSON.parse(stdout.join("\n"))).toEqual({
      Host: "tools.tencentcloudcr.com",
      Username: "100012345",
      Password: "token-of-tcr-1",
      ExpiresAt: "2024-01-01T01:00:00Z",
    });
  });

  it("prints nothing where it fails", async () => {
    const { exitCode, stdout } = await login("far --print-password", { refuses: true });
    expect({ exitCode, stdout }).toEqual({ exitCode: 5, stdout: [] });
  });
});

describe("tcr login --kubernetes", () => {
  const auth = (password: string) => ({
    username: "100012345",
    password,
    auth: Buffer.from(`100012345:${password}`).toString("base64"),
  });
  const config = (hosts: Readonly<Record<string, string>>) => {
    const auths = Object.fromEntries(Object.entries(hosts).map(([host, password]) => [host, auth(password)]));
    return Buffer.from(JSON.stringify({ auths })).toString("base64");
  };

  it("prints a Secret in YAML, and says on stderr how long it is good", async () => {
    const { exitCode, stdout, stderr } = await login("tools --kubernetes");
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: [
        "apiVersion: v1",
        "kind: Secret",
        "metadata:",
        "  name: tcr-login",
        "type: kubernetes.io/dockerconfigjson",
        "data:",
        `  .dockerconfigjson: ${config({ "tools.tencentcloudcr.com": "token-of-tcr-1" })}`,
      ],
      stderr: [`The Secret opens tools.tencentcloudcr.com as 100012345, ${until}.`],
    });
  });

  it("prints one for several, with the name and the namespace that are wanted, in JSON", async () => {
    const { stdout } = await login("--all --kubernetes --secret-name pull.all --secret-namespace shop -o json");
    expect(JSON.parse(stdout.join("\n"))).toEqual({
      apiVersion: "v1",
      kind: "Secret",
      metadata: { name: "pull.all", namespace: "shop" },
      type: "kubernetes.io/dockerconfigjson",
      data: {
        ".dockerconfigjson": config({
          "tools.tencentcloudcr.com": "token-of-tcr-1",
          "far.tencentcloudcr.com": "token-of-tcr-2",
        }),
      },
    });
  });

  it("prints a whole one or none: kubectl replaces what was there", async () => {
    const { exitCode, stdout, stderr } = await login("tools far --kubernetes", { refuses: true });
    expect({ exitCode, stdout }).toEqual({ exitCode: 5, stdout: [] });
    expect(stderr[0]).toBe("Error: 1 of 2 logins failed.");
  });
});
