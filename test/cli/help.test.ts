import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "./run.ts";

const COMMANDS = [
  "read",
  "add",
  "topic",
  "search",
  "article",
  "facts",
  "board",
  "story",
  "history",
  "check",
  "audit",
  "entity",
  "proposals",
  "judge",
  "label",
  "status",
  "packs",
  "serve",
  "start",
];

test.each(COMMANDS)(
  "assay %s --help teaches by examples and tells the exit codes, in both languages",
  async (command) => {
    const [chinese, english] = await Promise.all([run([command, "--help"]), run([command, "--help", "--lang", "en"])]);
    for (const { status, stdout, stderr } of [chinese, english]) {
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(new RegExp(`\\n {2}(.* )?(assay ${command}|npm start)`));
    }
    expect(chinese.stdout).toMatch(/用法：[\s\S]*選項：[\s\S]*範例：[\s\S]*結束代碼：\n {2}0 成功/);
    expect(english.stdout).toMatch(/Usage:[\s\S]*Options:[\s\S]*Examples:[\s\S]*Exit codes:\n {2}0 done/);
    expect(english.stdout.replaceAll("礦業", "").replaceAll(/稀土|出口|算力|中國|美國|盧克索/g, "")).not.toMatch(
      /\p{Script=Han}/u,
    );
  },
);

test("the help of assay names every command, from any folder", async () => {
  const { stdout } = await run(["--help"], { cwd: "/" });
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
});

test("without a command the help is shown and the status says so", async () => {
  expect(await run([])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("assay read") });
});

test("--version is the package's", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(await run(["--version"])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
});
