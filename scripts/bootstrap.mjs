/**
 * Makes a fresh clone ready: `npm start` and `npm test` run this first, before any package is there.
 * Plain Node without dependencies; does nothing, in milliseconds, when nothing is missing.
 *
 *   node scripts/bootstrap.mjs            the packages of the lock file
 *   node scripts/bootstrap.mjs --browser  and a Chromium for the browser tests
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const stampFile = join(modules, ".rockpool-stamp");

requireNode(20, 19);
installPackages();
if (process.argv.includes("--browser")) await provideBrowser();

/** @param {number} major @param {number} minor */
function requireNode(major, minor) {
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split(".").map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  console.error(
    `Rockpool needs Node ${major}.${minor} or later; this is ${process.version}. See https://nodejs.org/`,
  );
  process.exit(1);
}

function installPackages() {
  const stamp = currentStamp();
  const found = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : undefined;
  if (found === stamp) return;
  if (!holdsLockedPackages(found)) {
    console.log("Installing packages (npm ci) …");
    const { status } = npm("ci", "--include=dev", "--no-audit", "--no-fund");
    if (status !== 0) {
      console.error("npm ci failed: see above. It needs the npm registry, or npm's cache, once.");
      process.exit(1);
    }
  }
  writeFileSync(stampFile, stamp);
}

/** The host on the first line, the lock file's hash on the second. */
function currentStamp() {
  const host = `${process.platform}-${process.arch}-${process.versions.modules}`;
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  return `${host}\n${lock}\n`;
}

/**
 * Whether someone installed the locked packages by hand; then there is nothing to do. npm notes what it installed
 * in a lock file of its own.
 * @param {string | undefined} stamp
 */
function holdsLockedPackages(stamp) {
  const installedFile = join(modules, ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  if (stamp !== undefined && stamp.split("\n")[0] !== currentStamp().split("\n")[0]) return false;
  const locked = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
  return Object.entries(locked).every(
    ([path, entry]) => path === "" || mayBeMissing(entry) || installed[path]?.integrity === entry.integrity,
  );
}

/**
 * Of the optional packages only those that name this very host must be there.
 * @param {{ optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} entry
 */
function mayBeMissing({ optional, os, cpu, libc }) {
  return Boolean(optional) && !(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc);
}

/** @param {string[]} args */
function npm(...args) {
  const cli = process.env.npm_execpath;
  const options = /** @type {const} */ ({ cwd: root, stdio: "inherit" });
  if (cli && /\.[cm]?js$/.test(cli)) return spawnSync(process.execPath, [cli, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

async function provideBrowser() {
  const { findChromium, NO_CHROMIUM } = await import("./find-chromium.mjs");
  if (findChromium()) return;
  console.log("No Chromium found; downloading Playwright's …");
  run(process.execPath, [join(modules, "@playwright/test/cli.js"), "install", "chromium"]);
  if (findChromium()) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("That failed; installing Debian's package …");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "chromium"]);
  }
  // Not fatal here: the check that needs the browser fails with the same line.
  if (!findChromium()) console.error(NO_CHROMIUM);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  spawnSync(command, args, { cwd: root, stdio: "inherit", timeout: 300_000 });
}
