#!/usr/bin/env node
// Plain old JavaScript on purpose: it must start on any Node, find one that is new enough, and go on there.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  const { main } = await import("../src/cli/main.ts");
  process.exitCode = await main(process.argv.slice(2));
} else {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const name = process.platform === "win32" ? "node.exe" : "node";
  const packaged = [
    join(root, "node_modules", ".bin", name),
    join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", name),
  ];
  const newer = packaged.find((path) => existsSync(path));
  if (newer === undefined) {
    console.error(`assay needs Node 22.18 or newer; this is ${process.versions.node}. 需要 Node 22.18 以上版本。`);
    process.exitCode = 3;
  } else {
    const child = spawnSync(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
    process.exitCode = child.status ?? 1;
  }
}
