import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allWays, type OfficialClient } from "../caller.js";
import { startLineCaller } from "../line-caller.js";
import { runCommand } from "../run-command.js";

const source = (name: string) => fileURLToPath(new URL(`../java/${name}`, import.meta.url));

export const java: OfficialClient = {
  name: "Java SDK",
  needs: ["java", "javac", "mvn"],
  ways: allWays,
  install: async (folder) => {
    const jars = join(folder, "jars");
    const classes = join(folder, "classes");
    const copy = ["-q", "-B", "-f", source("pom.xml"), "dependency:copy-dependencies"];
    await runCommand("mvn", [...copy, `-DoutputDirectory=${jars}`, "-DincludeScope=runtime"]);
    await runCommand("javac", ["-cp", join(jars, "*"), "-d", classes, source("Main.java")]);
    return {
      version: "tencentcloud-sdk-java 3.1.1436",
      start: (target) => startLineCaller("java", ["-cp", `${classes}:${join(jars, "*")}`, "Main"], target),
    };
  },
};
