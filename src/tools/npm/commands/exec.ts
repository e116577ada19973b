import { sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "../../../base/bytes.ts";
import { joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import type { NpmCall } from "../call.ts";
import { NpmCall as Call } from "../call.ts";
import { Settings } from "../config/settings.ts";
import { plainError } from "../npm-error.ts";
import { parseSpec } from "../package/package-spec.ts";
import { readAnswer } from "../read-answer.ts";
import type { Release } from "../registry/manifest.ts";
import { pickRelease } from "../registry/pick-release.ts";
import { runInShell, scriptEnvironment } from "../run/run-script.ts";
import { installedTree } from "../tree/install-tree.ts";
import { binOf } from "../tree/lock-file.ts";
import { TreeNode } from "../tree/node.ts";
import { noTarget, notFound } from "../tree/registry-errors.ts";
import type { NpmCommand } from "./index.ts";
import { install } from "./install.ts";

/** `npm exec`, npx: a program of a package that is here, or that is fetched for this once. */
export const exec: NpmCommand = async (call) => {
  const line = call.settings.text("call");
  const [name, ...words] = call.operands;
  const packages = call.settings.list("package");
  if (line !== undefined && name !== undefined) throw call.usageError();
  if (line === undefined && name === undefined && packages.length === 0)
    throw call.notSimulated("npm exec without a command");
  if (name !== undefined && packages.length === 0) {
    const local = findLocal(call, name);
    if (local !== undefined) return start(call, local, name, words);
  }
  const wanted = packages.length > 0 ? packages : name === undefined ? [] : [name];
  const { directory, first } = await provide(call, wanted);
  const program = packages.length > 0 ? name : programOf(first);
  if (line !== undefined) return startLine(call, directory, line);
  return start(call, directory, program ?? "", words);
};

/** The directory of programs that has it: the project's, one above, or the global one. */
function findLocal({ files, settings, globalBin }: NpmCall, name: string): string | undefined {
  const parts = settings.localPrefix.split("/");
  const local = parts.map((_, at) => `${parts.slice(0, parts.length - at).join("/")}/node_modules/.bin`);
  return [...local, globalBin].find((directory) => !(files.stat(joinPath(directory, name)) instanceof Errno));
}

async function start(
  call: NpmCall,
  directory: string,
  name: string,
  words: readonly string[],
): Promise<number> {
  return startLine(call, directory, [name, ...words].map(quote).join(" "));
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

async function startLine(call: NpmCall, directory: string, line: string): Promise<number> {
  const manifest = call.findPackageFile() ? call.readManifest() : {};
  const env = scriptEnvironment(call, manifest, "npx", line);
  env.set("PATH", `${directory}:${env.get("PATH") ?? ""}`);
  return runInShell(call, call.settings.text("script-shell") ?? "sh", line, env, call.process.cwd);
}

/** Installs what is not here in a directory of npx's own; gives where its programs are. */
async function provide(
  call: NpmCall,
  words: readonly string[],
): Promise<{ readonly directory: string; readonly first: Release | undefined }> {
  const releases: Release[] = [];
  for (const word of words) releases.push(await find(call, word));
  const installed = installedTree(call);
  const missing = releases.filter(({ name, version }) => installed.children.get(name)?.version !== version);
  if (missing.length === 0)
    return { directory: joinPath(call.prefix, "node_modules/.bin"), first: releases[0] };
  const hash = bytesToHex(sha512(encode([...words].sort().join("\n")))).slice(0, 16);
  const home = joinPath(call.settings.text("cache") ?? "", `_npx/${hash}`);
  const directory = joinPath(home, "node_modules/.bin");
  const inside = await insideOf(
    call,
    home,
    missing.map(({ name, version }) => `${name}@${version}`),
  );
  const cached = installedTree(inside);
  if (missing.every(({ name, version }) => cached.children.get(name)?.version === version))
    return { directory, first: releases[0] };
  await confirm(call, missing);
  await install(inside);
  return { directory, first: releases[0] };
}

async function find(call: NpmCall, word: string): Promise<Release> {
  const spec = parseSpec(word, call.process.cwd);
  if (spec.kind !== "registry") throw call.notSimulated(`npx ${word}`);
  const packument = (await call.registry()).find(spec.packageName);
  if (!packument) throw notFound(`${spec.packageName}@${spec.wanted}`, spec.packageName);
  const release = pickRelease(packument, spec.wanted);
  if (!release) throw noTarget(packument, spec);
  return release;
}

/** A silent `npm install` in that directory. */
async function insideOf(call: NpmCall, home: string, words: readonly string[]): Promise<NpmCall> {
  makeDirectories(call.files, home);
  const options = new Map<string, string>([
    ["prefix", home],
    ["loglevel", "silent"],
  ]);
  const settings = new Settings(call.process, { options, remain: [], warnings: [] });
  return new Call(call.process, settings, "install", words);
}

async function confirm(call: NpmCall, missing: readonly Release[]): Promise<void> {
  const yes = call.settings.get("yes");
  if (yes === true) return;
  const names = missing.map(({ name, version }) => `${name}@${version}`);
  if (yes === false)
    throw plainError(`npx canceled due to missing packages and no YES option: ${JSON.stringify(names)}`);
  if (!call.process.stdin.isTerminal || !call.process.stdout.isTerminal) {
    const were = names.length === 1 ? " was" : "s were";
    return call.warn(
      "exec",
      `The following package${were} not found and will be installed: ${names.join(", ")}`,
    );
  }
  const answer = await readAnswer(
    call,
    `Need to install the following packages:\n${names.join("\n")}\nOk to proceed?`,
    "y",
  );
  if (answer?.trim().toLowerCase().charAt(0) !== "y") throw plainError("canceled");
}

/** The one program of a package, or the one that is called like it. */
function programOf(release: Release | undefined): string {
  if (!release) return "";
  const programs = binOf(new TreeNode(release.name, release));
  const names = Object.keys(programs);
  const own = release.name.replace(/^@[^/]+\//, "");
  const [only] = names;
  if (only !== undefined && new Set(Object.values(programs)).size === 1) return only;
  if (names.includes(own)) return own;
  throw plainError("could not determine executable to run");
}
