#!/usr/bin/env node
/** The `rockpool` command. Builds itself when its sources are newer than the last build. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { canSuspend, SUSPENDING } from "./suspending.mjs";

const scripts = dirname(fileURLToPath(import.meta.url));
const root = dirname(scripts);
const command = join(root, "dist/node/cli.js");

if (!isUpToDate()) {
  run("bootstrap.mjs");
  run("build.mjs", "--node");
}
if (canSuspend) await import(pathToFileURL(command).href);
else restart();

function restart() {
  const words = [...SUSPENDING, command, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, words, { stdio: "inherit" });
  process.exit(status ?? 1);
}

/** In an installed package there are no sources, and the build is all there is. */
function isUpToDate() {
  if (!existsSync(command)) return false;
  const built = statSync(command).mtimeMs;
  return ["src", "lessons", "package-lock.json"].every((path) => newest(join(root, path)) <= built);
}

/** @param {string} path @returns {number} */
function newest(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Its words go to stderr: stdout belongs to the command. @param {string} script @param {string[]} args */
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(scripts, script), ...args], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}
