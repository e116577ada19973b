import { dirName, joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { nodeVersionOf } from "../../node/version.ts";
import type { NpmCall } from "../call.ts";
import { Ended, NpmError } from "../npm-error.ts";
import type { Manifest } from "../registry/manifest.ts";
import { binOf } from "../tree/lock-file.ts";
import { TreeNode } from "../tree/node.ts";
import { npmVersionOf } from "../version-of.ts";

/** Runs the script of that name with what goes before and after it, where the project has them. */
export async function runEvent(
  call: NpmCall,
  event: string,
  words: readonly string[],
  standard?: string,
): Promise<void> {
  const manifest = call.findPackageFile() ? call.readManifest() : {};
  const line =
    manifest.scripts?.[event] ??
    standard ??
    (event === "start" && hasServer(call) ? "node server.js" : undefined);
  if (line === undefined) return;
  await runLine(call, manifest, { event, line, words });
}

/** `npm start` runs server.js where no script says otherwise. */
export function hasServer({ files, prefix }: NpmCall): boolean {
  const status = files.stat(joinPath(prefix, "server.js"));
  return !(status instanceof Errno) && status.kind === "file";
}

interface ScriptLine {
  readonly event: string;
  readonly line: string;
  readonly words: readonly string[];
}

/** Throws `Ended` with the status of a script that fails. */
async function runLine(call: NpmCall, manifest: Manifest, { event, line, words }: ScriptLine): Promise<void> {
  if (!call.isSilent) await call.out(bannerOf(manifest, { event, line, words }));
  const full = [line, ...words.map(quote)].join(" ");
  const shell = call.settings.text("script-shell") ?? "sh";
  const status = await runInShell(
    call,
    shell,
    full,
    scriptEnvironment(call, manifest, event, line),
    call.prefix,
  );
  if (status !== 0) throw new Ended(status);
}

function bannerOf({ name, version }: Manifest, { event, line, words }: ScriptLine): string {
  const id = name === undefined ? "" : `${name}${version === undefined ? "" : `@${version}`} `;
  const rest = words.length > 0 ? ` ${words.join(" ")}` : "";
  return `\n> ${id}${event}\n> ${line.trim().replaceAll("\n", "\n> ")}${rest}\n`;
}

/** As @npmcli/promise-spawn escapes words for sh. */
function quote(word: string): string {
  if (word === "") return "''";
  if (!/[\t\n\r "#$&'()*;<>?\\`|~]/.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`.replace(/^(?:'')+(?!$)/, "").replaceAll("\\'''", "\\'");
}

/** Runs a line in a shell, with a program's own working directory and environment. */
export async function runInShell(
  { process }: NpmCall,
  shell: string,
  line: string,
  env: ReadonlyMap<string, string>,
  directory: string,
): Promise<number> {
  const files = process.files.fork();
  files.chdir(directory);
  const path = shell.includes("/") ? shell : `/bin/${shell}`;
  const child = process.kernel.spawn(process, { path, argv: [shell, "-c", line], env, files });
  if (child instanceof Errno) throw new NpmError(child.code, [["", `spawn ${shell} ${child.code}`]]);
  // Ctrl-C is for the script; npm waits for its end.
  await process.waitFor(child);
  const { exit } = child;
  if (exit?.signal !== undefined) process.raise(exit.signal);
  return exit?.status ?? 0;
}

/** What a script sees: the programs of the project's packages first, and what npm tells of itself. */
export function scriptEnvironment(
  call: NpmCall,
  manifest: Manifest,
  event: string,
  line: string,
): Map<string, string> {
  const { prefix, process, settings } = call;
  const env = new Map(process.env);
  const set = (name: string, value: string) => env.set(name, value);
  set(
    "PATH",
    [
      ...binDirectories(prefix),
      "/usr/lib/node_modules/npm/node_modules/@npmcli/run-script/lib/node-gyp-bin",
      env.get("PATH") ?? "",
    ].join(":"),
  );
  set("npm_command", call.command);
  set("npm_lifecycle_event", event);
  set("npm_lifecycle_script", line);
  set("npm_package_json", joinPath(prefix, "package.json"));
  if (manifest.name !== undefined) set("npm_package_name", manifest.name);
  if (manifest.version !== undefined) set("npm_package_version", manifest.version);
  for (const [name, path] of Object.entries(binOf(new TreeNode(manifest.name ?? "", manifest))))
    set(`npm_package_bin_${name}`, path);
  for (const [name, range] of Object.entries(manifest.engines ?? {}))
    set(`npm_package_engines_${name}`, range);
  set("npm_execpath", `${settings.nodePrefix}/lib/node_modules/npm/bin/npm-cli.js`);
  set("npm_node_execpath", `${settings.nodePrefix}/bin/node`);
  set("NODE", `${settings.nodePrefix}/bin/node`);
  set("INIT_CWD", process.cwd);
  set("COLOR", process.stdout.isTerminal ? "1" : "0");
  set("EDITOR", settings.text("editor") ?? "vi");
  set(
    "npm_config_user_agent",
    `npm/${npmVersionOf(process)} node/v${nodeVersionOf(process)} linux x64 workspaces/false`,
  );
  for (const key of ["cache", "prefix", "userconfig", "globalconfig"])
    set(`npm_config_${key === "prefix" ? "global_prefix" : key}`, settings.text(key) ?? "");
  set("npm_config_local_prefix", prefix);
  set("npm_config_npm_version", npmVersionOf(process));
  set("npm_config_noproxy", "");
  return env;
}

function binDirectories(prefix: string): readonly string[] {
  const directories: string[] = [];
  for (let at = prefix; ; at = dirName(at)) {
    directories.push(joinPath(at, "node_modules/.bin"));
    if (at === "/") return directories;
  }
}
