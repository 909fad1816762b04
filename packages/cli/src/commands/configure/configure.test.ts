import { describe, expect, it } from "vitest";
import { configure, folder, key } from "../../../test/configure.js";
import { problemIn } from "../../../test/terminal.js";

describe("tcr configure", () => {
  it("asks on a terminal, shows no key, and keeps what it was told", async () => {
    const typed = ["AKIDexample123456", "ap-guangzhou", ""];
    const { exitCode, stderr, kept } = await configure("", { typed, secret: key, isTTY: true });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: [
        "Secret id: ",
        "Secret key (not shown): ",
        "Region, such as ap-guangzhou: ",
        "Form of answers: json, yaml, ndjson, csv, table or text: ",
        `Kept secret-id, secret-key of profile default in ${folder}/credentials.json`,
        `Kept region of profile default in ${folder}/settings.json`,
      ],
    });
    expect(kept("credentials").profiles.default).toEqual({ secretId: "AKIDexample123456", secretKey: key });
    expect(kept("settings").profiles.default).toEqual({ region: "ap-guangzhou" });
  });

  it("shows what holds, and leaves it where the answer is empty", async () => {
    const files = {
      [`${folder}/credentials.json`]: JSON.stringify({
        profiles: { default: { secretId: "AKIDexample123456", secretKey: key } },
      }),
    };
    const { stderr, kept } = await configure("", { files, typed: ["", "", ""], secret: "", isTTY: true });
    expect(stderr.slice(0, 2)).toEqual(["Secret id [AKID***3456]: ", "Secret key (not shown) [***]: "]);
    expect(stderr.at(-1)).toBe("Nothing was given, and nothing changed.");
    expect(kept("credentials").profiles.default.secretKey).toBe(key);
  });

  it("reads the key from stdin in a pipe", async () => {
    const { kept } = await configure("--secretId AKIDx --region ap-seoul --profile ci", { files: { "-": `${key}\n` } });
    expect(kept("credentials").profiles).toEqual({ ci: { secretId: "AKIDx", secretKey: key } });
    expect(kept("settings").profiles).toEqual({ ci: { region: "ap-seoul" } });
  });

  it("asks again for what cannot be, and says why", async () => {
    const typed = ["AKID x", "AKIDexample123456", "ap guangzhou", "ap-guangzhou", "xml", "yaml"];
    const { exitCode, stderr, kept } = await configure("", { typed, secret: key, isTTY: true });
    expect({ exitCode, stderr: stderr.slice(0, -2) }).toEqual({
      exitCode: 0,
      stderr: [
        "Secret id: ",
        "secret-id: expected printable characters without white space",
        "Secret id: ",
        "Secret key (not shown): ",
        "Region, such as ap-guangzhou: ",
        "region: expected a region, such as ap-guangzhou",
        "Region, such as ap-guangzhou: ",
        "Form of answers: json, yaml, ndjson, csv, table or text: ",
        "output: expected json, yaml, ndjson, csv, table or text",
        "Form of answers: json, yaml, ndjson, csv, table or text: ",
      ],
    });
    expect(kept("settings").profiles.default).toEqual({ region: "ap-guangzhou", output: "yaml" });
  });

  it("asks whether a region is meant that the manual does not name, and after a no for another one", async () => {
    const typed = ["", "ap-guangzou", "n", "ap-moon", "y", ""];
    const { exitCode, stderr, kept } = await configure("", { typed, secret: "", isTTY: true });
    expect({ exitCode, stderr: stderr.slice(2, 7) }).toEqual({
      exitCode: 0,
      stderr: [
        "Region, such as ap-guangzhou: ",
        '"ap-guangzou" is no region that the manual names; did you mean ap-guangzhou? Use it all the same? [y/N] ',
        "Region, such as ap-guangzhou: ",
        '"ap-moon" is no region that the manual names. Use it all the same? [y/N] ',
        "Form of answers: json, yaml, ndjson, csv, table or text: ",
      ],
    });
    expect(kept("settings").profiles.default).toEqual({ region: "ap-moon" });
  });

  it("asks for another region than the one of a flag that was not meant", async () => {
    const typed = ["n", "", "ap-seoul", ""];
    const { kept } = await configure("--region ap-moon", { typed, secret: "", isTTY: true });
    expect(kept("settings").profiles.default).toEqual({ region: "ap-seoul" });
  });

  it("keeps nothing of a pipe that cannot be", async () => {
    const { exitCode, stderr, disk } = await configure("", { files: { "-": `AKID x\n${key}\n` } });
    expect({ exitCode, files: disk.all.size - 1 }).toEqual({ exitCode: 2, files: 0 });
    expect(stderr).toContain("Error: secret-id: expected printable characters without white space");
  });
});

describe("tcr configure set, get, list and remove", () => {
  it("sets, gets and removes one value", async () => {
    const { disk, stderr } = await configure("set region ap-tokyo");
    expect(stderr).toEqual([`Kept region of profile default in ${folder}/settings.json`]);
    expect((await configure("get region", { disk })).stdout).toEqual(["ap-tokyo"]);
    expect((await configure("remove region", { disk })).stderr).toEqual(["Removed region of profile default."]);
    expect(await configure("get region", { disk })).toMatchObject({
      exitCode: 4,
      stderr: ["Error: region is not set in profile default."],
    });
  });

  it("takes a region that the manual does not name in a pipe and with --yes, and asks on a terminal", async () => {
    const note = 'Note: "ap-moon" is no region that the manual names';
    const kept = `Kept region of profile default in ${folder}/settings.json`;
    expect((await configure("set region ap-moon")).stderr).toEqual([note, kept]);
    expect((await configure("set region ap-moon --yes", { typed: [], isTTY: true })).stderr).toEqual([note, kept]);
    const no = await configure("set region ap-moon", { typed: [""], isTTY: true });
    expect({ exitCode: no.exitCode, last: no.stderr.at(-1), files: no.disk.all.size }).toEqual({
      exitCode: 5,
      last: "Error: you said no: nothing was changed.",
      files: 0,
    });
  });

  it("takes a secret from stdin, and never from the command line", async () => {
    const { disk } = await configure("set secret-key", { files: { "-": `${key}\n` } });
    expect((await configure("get secret-key", { disk })).stdout).toEqual(["***"]);
    expect(await configure(`set secret-key ${key}`)).toMatchObject({
      exitCode: 2,
      stderr: [
        "Error: secret-key is a secret, and others may read it on a command line",
        "  leave it out and type it, or pipe it: tcr configure set secret-key < FILE",
        "  Next: tcr help configure",
      ],
    });
  });

  it("lists profiles with secrets masked: JSON in a pipe, lines on a terminal", async () => {
    const files = {
      [`${folder}/credentials.json`]: JSON.stringify({
        profiles: { ci: { secretId: "AKIDexample123456", secretKey: key } },
      }),
      [`${folder}/settings.json`]: JSON.stringify({ profiles: { default: { region: "ap-seoul" } } }),
    };
    expect(JSON.parse((await configure("list", { files })).stdout.join(""))).toEqual({
      ci: { "secret-id": "AKID***3456", "secret-key": "***" },
      default: { region: "ap-seoul" },
    });
    expect((await configure("list --profile ci", { files, isTTY: true })).stdout).toEqual([
      "ci",
      "  secret-id   AKID***3456",
      "  secret-key  ***",
    ]);
  });

  it("asks before it removes a profile, and wants --yes in a pipe", async () => {
    const files = { [`${folder}/settings.json`]: JSON.stringify({ profiles: { default: { region: "ap-seoul" } } }) };
    const no = await configure("remove", { files, typed: ["n"], isTTY: true });
    expect({ exitCode: no.exitCode, stderr: no.stderr, kept: no.kept("settings") }).toEqual({
      exitCode: 5,
      stderr: ["Remove the whole profile default? [y/N] ", "Error: you said no: nothing was changed."],
      kept: { profiles: { default: { region: "ap-seoul" } } },
    });
    expect((await configure("remove", { files })).exitCode).toBe(2);
    const yes = await configure("remove --yes", { files });
    expect(yes.kept("settings")).toEqual({ profiles: {} });
  });

  it.each([
    ["put x", '"put" is no command of configure'],
    ["get", "get needs the name of a setting"],
    ["set regoin ap-x", '"regoin" is no setting; did you mean region?'],
    ["set region", "region needs a value"],
    ["set language fr", "language: expected en-US or zh-CN"],
    ["set profile/../x y", '"profile/../x" is no setting'],
    ["list --profile a/b", "--profile: expected the name of a profile"],
  ])("refuses `%s`", async (line, message) => {
    const { exitCode, stderr } = await configure(line);
    expect(exitCode).toBe(2);
    expect(problemIn(stderr)).toContain(message);
  });

  it("names a broken file, and nothing of what it holds", async () => {
    const { exitCode, stderr } = await configure("list", {
      files: { [`${folder}/credentials.json`]: `{"secretKey": "${key}` },
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: [
        `Error: ${folder}/credentials.json cannot be used.`,
        "  expected JSON, got something else",
        "  Next: correct it, or remove it and run `tcr configure`",
      ],
    });
  });
});
