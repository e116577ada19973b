import type { ReleaseType } from "semver";
import inc from "semver/functions/inc.js";
import valid from "semver/functions/valid.js";
import { Errno } from "../../../disk/errno.ts";
import { captureOutput } from "../../../process/command/capture-output.ts";
import { NODE_VERSIONS, nodeVersionOf } from "../../node/version.ts";
import type { NpmCall } from "../call.ts";
import { NpmError, plainError } from "../npm-error.ts";
import { errnoError } from "../package/file-error.ts";
import { formatJson, isObject, readJson } from "../package/json-file.ts";
import { runEvent } from "../run/run-script.ts";
import { lockPath } from "../tree/lock-file.ts";
import { npmVersionOf } from "../version-of.ts";
import type { NpmCommand } from "./index.ts";

const STEPS: readonly ReleaseType[] = [
  "major",
  "minor",
  "patch",
  "premajor",
  "preminor",
  "prepatch",
  "prerelease",
];

/** `npm version`: what there is, or the project's next version, with a commit and a tag in a clean repository. */
export const version: NpmCommand = async (call) => {
  const [wish, ...more] = call.operands;
  if (more.length > 0) throw call.usageError();
  if (wish === undefined) return list(call);
  if (call.isGlobal) throw call.usageError();
  const file = call.readPackageFile();
  const current = file.content.version;
  if (typeof current !== "string" || valid(current) === null)
    throw plainError("Invalid version: " + String(current));
  const next = nextVersion(call, current, wish);
  if (next === current && !call.settings.flag("allow-same-version")) throw plainError("Version not changed");
  const usesGit = call.settings.get("git-tag-version") !== false && (await isRepository(call));
  if (usesGit) await refuseUnclean(call);
  await runEvent(call, "preversion", []);
  file.content.version = next;
  write(call, call.packageFile, formatJson(file));
  setLocked(call, next);
  await runEvent(call, "version", []);
  const tag = `${call.settings.get("tag-version-prefix") ?? "v"}${next}`;
  if (usesGit) await commit(call, next, tag);
  await runEvent(call, "postversion", []);
  await call.out(tag);
};

function nextVersion(call: NpmCall, current: string, wish: string): string {
  const step = STEPS.find((one) => one === wish);
  const preid = call.settings.text("preid");
  const next = step ? (preid === undefined ? inc(current, step) : inc(current, step, preid)) : valid(wish);
  if (next === null) throw plainError(`Invalid version: ${wish}`);
  return next;
}

async function list(call: NpmCall): Promise<void> {
  const file = call.isGlobal ? undefined : call.findPackageFile();
  const { name, version: own } = file?.content ?? {};
  const versions = {
    ...(typeof name === "string" && typeof own === "string" && { [name]: own }),
    npm: npmVersionOf(call.process),
    ...NODE_VERSIONS,
    node: nodeVersionOf(call.process),
  };
  if (call.settings.flag("json")) return call.json(versions);
  const rows = Object.entries(versions).map(
    ([key, value]) => `  ${/^[a-z_$][\w$]*$/i.test(key) ? key : `'${key}'`}: '${value}'`,
  );
  await call.out(`{\n${rows.join(",\n")}\n}`);
}

function write(call: NpmCall, path: string, text: string): void {
  const refused = call.files.writeFile(path, text);
  if (refused) throw errnoError(refused, "open", path);
}

/** The lock names the project's version twice. */
function setLocked(call: NpmCall, next: string): void {
  const path = lockPath(call.prefix);
  const read = readJson(call.files, path);
  if (read instanceof Errno || "problem" in read) return;
  read.content.version = next;
  const { packages } = read.content;
  if (isObject(packages) && isObject(packages[""])) packages[""].version = next;
  write(call, path, formatJson(read));
}

async function git(
  call: NpmCall,
  words: readonly string[],
): Promise<{ readonly text: string; readonly status: number }> {
  const done = await captureOutput(call.process, ["git", "-C", call.prefix, ...words]);
  return done instanceof Errno ? { text: "", status: 127 } : done;
}

async function isRepository(call: NpmCall): Promise<boolean> {
  return !(call.files.stat(`${call.prefix}/.git`) instanceof Errno);
}

async function refuseUnclean(call: NpmCall): Promise<void> {
  const { text } = await git(call, ["status", "--porcelain"]);
  const changed = text.split("\n").filter((line) => line !== "" && !line.startsWith("?? "));
  if (changed.length === 0 || call.settings.flag("force")) return;
  throw new NpmError("", [
    ["", `Git working directory not clean.\n${changed.map((line) => line.trim()).join("\n")}`],
  ]);
}

async function commit(call: NpmCall, next: string, tag: string): Promise<void> {
  const message = (call.settings.text("message") ?? "%s").replaceAll("%s", next);
  await git(call, ["add", "package.json"]);
  await git(call, ["add", "package-lock.json"]);
  const done = await git(call, ["commit", "-m", message]);
  if (done.status !== 0)
    throw new NpmError(String(done.status), [
      ["", "Command failed"],
      ["", `git commit -m ${message}`],
      ["", done.text.trim()],
    ]);
  await git(call, ["tag", "-a", tag, "-m", message]);
}
