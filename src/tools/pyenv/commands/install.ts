import { removeTree } from "../../../process/command/remove-tree.ts";
import { SIGINT } from "../../../process/signals.ts";
import { type BuildOptions, buildPython } from "../build/build-python.ts";
import { DEFINITIONS } from "../build/definitions.ts";
import { versionsWith } from "../find-executable.ts";
import { latestKnown, splitFreeThreaded } from "../latest.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { rehash } from "../rehash.ts";
import { findLocalFile, readVersionFile } from "../resolve.ts";
import { help, helpOnError } from "./help.ts";

export const VERSION = "2.6.30";
const UNKNOWN_DEFINITION = 2;
const COMPLETIONS = "--list --force --skip-existing --keep --patch --verbose --version --debug";

interface Wish extends BuildOptions {
  readonly force: boolean;
  readonly skipExisting: boolean;
}

/** Options by letter and by name; what is not among them shows the help. */
const OPTIONS: Readonly<Record<string, string>> = {
  h: "help",
  l: "list",
  f: "force",
  s: "skip-existing",
  k: "keep",
  v: "verbose",
  p: "patch",
  g: "debug",
};

/** `pyenv install` */
export async function install(call: PyenvCall): Promise<number> {
  if (call.args[0] === "--complete") {
    await call.print(`${[...COMPLETIONS.split(" "), ...DEFINITIONS].join("\n")}\n`);
    return 0;
  }
  const { options, words } = splitWords(call.args);
  if (options.includes("list") || options.includes("help") || options.includes("version"))
    return answer(call, options);
  if (options.some((option) => !Object.values(OPTIONS).includes(option))) return helpOnError(call, "install");
  for (const option of ["patch", "debug"])
    if (options.includes(option)) return call.notSimulated(`pyenv install --${option}`);
  const definitions = words.length > 0 ? words : await localVersions(call);
  if (definitions.length === 0) return helpOnError(call, "install");
  const wish: Wish = {
    force: options.includes("force"),
    skipExisting: options.includes("skip-existing"),
    keep: options.includes("keep") || call.variable("PYENV_BUILD_ROOT") !== undefined,
    verbose: options.includes("verbose"),
  };
  return installAll(call, definitions, wish);
}

/** python-build's own reading: letters may be joined, a word after an option is never its value. */
function splitWords(args: readonly string[]): { options: readonly string[]; words: readonly string[] } {
  const options: string[] = [];
  const words: string[] = [];
  for (const arg of args) {
    if (arg.startsWith("--")) options.push(arg.slice(2));
    else if (arg.startsWith("-")) for (const letter of arg.slice(1)) options.push(OPTIONS[letter] ?? letter);
    else words.push(arg);
  }
  return { options, words };
}

async function answer(call: PyenvCall, options: readonly string[]): Promise<number> {
  const first = options.find((option) => ["list", "help", "version"].includes(option));
  if (first === "list")
    await call.print(`Available versions:\n${DEFINITIONS.map((name) => `  ${name}\n`).join("")}`);
  else if (first === "version") await call.print(`python-build ${VERSION}\n`);
  else await help(call.with(["install"]));
  return 0;
}

/** Without a version: what the directory asks for. */
async function localVersions(call: PyenvCall): Promise<readonly string[]> {
  const path = findLocalFile(call, call.cwd);
  return path === undefined ? [] : ((await readVersionFile(call, path)) ?? []);
}

async function installAll(call: PyenvCall, definitions: readonly string[], wish: Wish): Promise<number> {
  let combined = 0;
  let hasExisted = false;
  for (const wanted of definitions) {
    const definition = resolveKnown(wanted);
    const prefix = `${call.versionsDirectory}/${definition.slice(definition.lastIndexOf("/") + 1)}`;
    hasExisted ||= call.isDirectory(prefix);
    if (call.isDirectory(`${prefix}/bin`)) {
      if (wish.skipExisting) continue;
      if (!wish.force) {
        const reply = await askAgain(call, prefix);
        // The script ends where it can read no answer.
        if (reply === undefined) return 1;
        if (!reply) {
          combined = Math.max(combined, 1);
          continue;
        }
      }
    }
    const status = await installOne(call, definition, prefix, wish);
    combined = Math.max(combined, status);
    // The script's own cleanup fails where a prefix was there before, and ends it with that.
    if (status !== 0) return hasExisted ? 1 : combined;
  }
  return combined;
}

/** `3.9` is the newest 3.9 that is known, also with `:latest` behind it. */
function resolveKnown(wanted: string): string {
  const prefix = wanted.replace(/:.*$/s, "");
  return latestKnown(prefix) ?? splitFreeThreaded(prefix).start;
}

/** Whether to install it once more; undefined where nobody answers. */
async function askAgain(call: PyenvCall, prefix: string): Promise<boolean | undefined> {
  await call.complain(`${prefix} already exists`);
  const reply = await call.ask("continue with installation? (y/N) ");
  return reply === undefined ? undefined : /^(?:y|Y|yes|YES)$/.test(reply);
}

async function installOne(call: PyenvCall, definition: string, prefix: string, wish: Wish): Promise<number> {
  chooseBootstrap(call, definition);
  const wasThere = call.isDirectory(prefix);
  const { process } = call;
  const before = process.disposition(SIGINT);
  // The script's trap: nothing half made is left.
  if (before === "default") process.handle(SIGINT, () => undefined);
  const status = await buildPython(call, definition, prefix, wish);
  process.handle(SIGINT, before);
  if (status === UNKNOWN_DEFINITION) await tellUnknown(call, definition);
  if (status === 0) return (await rehash(call)) === 0 ? 0 : 1;
  if (!wasThere) await removeTree(process, prefix);
  return status;
}

/** An interpreter that the build itself can use, as the newest pyenv-install looks for it. */
function chooseBootstrap(call: PyenvCall, definition: string): void {
  if (!/^[23]\./.test(definition)) return;
  const plain = definition.replace(/-dev$/, "");
  for (const version of [plain, definition.replace(/\.[^.]*$/, ""), definition.replace(/\..*$/, "")]) {
    const found = versionsWith(call, `python${version}`).find(({ name }) => !/^(?:ana|mini)conda/.test(name));
    if (!found) continue;
    call.env.set("PYENV_VERSION", found.name);
    return;
  }
}

async function tellUnknown(call: PyenvCall, definition: string): Promise<void> {
  const candidates = DEFINITIONS.filter((name) => name.includes(definition));
  const similar =
    candidates.length === 0
      ? ""
      : `\nThe following versions contain \`${definition}' in the name:\n${candidates.map((name) => `  ${name}\n`).join("")}`;
  const isClone = call.isDirectory(`${call.installation}/.git`);
  await call.printError(
    `${similar}\nSee all available versions with \`pyenv install --list'.\n\n` +
      `If the version you need is missing, try upgrading pyenv${isClone ? `:\n\n  cd ${call.installation} && git pull && cd -\n` : ".\n"}`,
  );
}
