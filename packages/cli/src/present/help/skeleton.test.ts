import { createCaller } from "@tcrkit/client/core";
import { relations } from "@tcrkit/client/schema";
import { describe, expect, it } from "vitest";
import { everyCommand, operationOf } from "../../../test/operations.js";
import { parseDocument } from "../../parse/read-document.js";
import { createSkeleton, showSkeleton } from "./skeleton.js";

const call = createCaller({
  credentials: { secretId: "AKIDexample", secretKey: "secret" },
  region: "ap-guangzhou",
  rateLimit: false,
  transport: { send: async () => ({ status: 200, body: '{"Response":{"RequestId":"1"}}' }) },
});

async function shown(name: string, output: "json" | "yaml"): Promise<string> {
  const found = everyCommand.find(([command]) => command === name)?.[1];
  if (found === undefined) throw new Error(`no command ${name}`);
  let text = "";
  const write = (more: string) => {
    text += more;
  };
  await showSkeleton(
    found.command,
    found.operation,
    { output },
    { stdout: { write, isTTY: false, columns: undefined } },
  );
  return text;
}

describe.each(everyCommand)("the template of %s", (name, { operation, help }) => {
  it("is an input that the client takes, as JSON and as YAML", async () => {
    for (const output of ["json", "yaml"] as const) {
      const parsed = await parseDocument(await shown(name, output));
      await expect(call(operation, (parsed.ok ? parsed.value : undefined) as object)).resolves.toBeDefined();
    }
  });

  it("begins with what is required, and leaves out only what excludes another or is of no use beside it", () => {
    const members = Object.keys(createSkeleton(operation, help));
    const required = operation.input.filter((field) => field.required === true).map((field) => field.name);
    expect(members.slice(0, required.length)).toEqual(required);
    const useless = Object.keys(relations.inputs[operation.name] ?? {});
    const excluding = operation.input.filter(
      (field) => field.exclusiveWith !== undefined || useless.includes(field.name),
    );
    expect(operation.input.length - members.length).toBeLessThanOrEqual(excluding.length);
  });
});

describe("showSkeleton", () => {
  it("shows values of the example, defaults and documented values", async () => {
    expect(JSON.parse(await shown("describe-images", "json"))).toEqual({
      RegistryId: "tcr-okmj78",
      NamespaceName: "team-01",
      RepositoryName: "nginx",
      ImageVersion: "",
      Limit: 20,
      Offset: 1,
      Digest: `sha256:${"0".repeat(64)}`,
      ExactMatch: true,
    });
  });

  it("in YAML tells what each parameter is, and comments out what may be left out", async () => {
    const lines = (await shown("create-namespace", "yaml")).split("\n");
    expect(lines.slice(0, 2)).toEqual([
      "# Id of the instance, such as tcr-okmj78. STRING, required.",
      "RegistryId: tcr-okmj78",
    ]);
    const start = lines.indexOf("# Who may read the new namespace. BOOLEAN, required.");
    expect(lines.slice(start, start + 7)).toEqual([
      "# Who may read the new namespace. BOOLEAN, required.",
      "#   true: public",
      "#   false: private",
      "IsPublic: false",
      "",
      "# Cloud tags that the new namespace gets. JSON, optional.",
      "# TagSpecification:",
    ]);
  });

  it("in YAML tells what each member inside a parameter is, at every depth", async () => {
    const lines = (await shown("create-webhook-trigger", "yaml")).split("\n");
    const start = lines.indexOf("  # Addresses that the trigger calls. JSON, required.");
    expect(lines.slice(start, start + 11)).toEqual([
      "  # Addresses that the trigger calls. JSON, required.",
      "  Targets:",
      "    - # Address that receives the requests, such as http://httpbin.org/post. STRING,",
      "      # required.",
      "      Address: https://hooks.example.com/pushes",
      "      # Further HTTP headers for these requests. JSON, optional.",
      "      Headers:",
      "        - # Name of the header. STRING, required.",
      "          Key: X-Team",
      "          # What is sent under that header; often a credential. STRING, required.",
      "          # Sensitive: keep it out of logs.",
    ]);
  });

  it("leaves out what is of no use beside the values that are there", async () => {
    expect(JSON.parse(await shown("modify-service-account-password", "json"))).toEqual({
      RegistryId: "tcr-okmj78",
      Name: "robot",
      Random: true,
    });
    expect(JSON.parse(await shown("create-instance", "json"))).not.toHaveProperty("RegistryChargePrepaid");
  });

  it("has of two parameters the one that counts", async () => {
    expect(JSON.parse(await shown("delete-security-policy", "json"))).toEqual({
      RegistryId: "tcr-okmj78",
      CidrBlock: "192.168.2.0/24",
    });
  });

  it("has of a part what it needs and what the example has: the rest would be changed", async () => {
    const { Trigger } = JSON.parse(await shown("modify-webhook-trigger", "json"));
    expect(Trigger).toEqual({ Enabled: false, Id: 1 });
    expect(await shown("modify-webhook-trigger", "yaml")).toContain(
      "# True if the trigger is active. BOOLEAN, optional.",
    );
  });

  it("has of a part without an example what it needs alone", () => {
    expect(createSkeleton(operationOf("modify-webhook-trigger"), { example: {} })["Trigger"]).toEqual({ Id: 0 });
  });
});
