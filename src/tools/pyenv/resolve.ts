import { latestInstalled } from "./latest.ts";
import type { PyenvCall } from "./pyenv-call.ts";

/** The versions that are selected, in the order of their search. */
export interface Selection {
  readonly names: readonly string[];
  /** Those that are named and not installed. */
  readonly missing: readonly string[];
}

/** The first `.python-version` from `directory` upward. */
export function findLocalFile(call: PyenvCall, directory: string): string | undefined {
  for (let place = directory; ; place = place.slice(0, place.lastIndexOf("/"))) {
    const path = `${place}/.python-version`;
    if (call.kindOf(path) !== undefined) return path;
    if (place === "" || !place.includes("/")) return undefined;
  }
}

/** The file that sets the version where no variable does. */
export function versionFile(call: PyenvCall): string {
  const directory = call.variable("PYENV_DIR") ?? call.cwd;
  const local = findLocalFile(call, directory);
  if (local !== undefined) return local;
  return (directory === call.cwd ? undefined : findLocalFile(call, call.cwd)) ?? `${call.root}/version`;
}

const MOST = 1024;

/** The first word of each line; undefined where there is none. */
export async function readVersionFile(call: PyenvCall, path: string): Promise<readonly string[] | undefined> {
  if (!call.isFile(path)) return undefined;
  const versions: string[] = [];
  for (const line of (call.readText(path) ?? "").split("\n")) {
    const version = line.slice(0, MOST).trim().split(/\s+/)[0] ?? "";
    if (version === "" || version.startsWith("#")) continue;
    if (isSafe(call, version)) versions.push(version);
    else await call.complain(`invalid version \`${version}' ignored in \`${path}'`);
  }
  return versions.length > 0 ? versions : undefined;
}

/** A file that came with a repository must not name a directory elsewhere (CVE-2022-35861). */
function isSafe(call: PyenvCall, version: string): boolean {
  if (version !== ".." && !version.includes("/")) return true;
  const real = call.files.realpath(`${call.versionsDirectory}/${version}`);
  return typeof real === "string" && real.startsWith(`${call.versionsDirectory}/`);
}

/** What says which version is wanted, for `(set by …)`. */
export function originOf(call: PyenvCall): string {
  return call.variable("PYENV_VERSION") === undefined
    ? versionFile(call)
    : "PYENV_VERSION environment variable";
}

/** What PYENV_VERSION, a local file or the global file names, as it stands there. */
async function wantedVersions(call: PyenvCall): Promise<readonly string[]> {
  const variable = call.variable("PYENV_VERSION");
  if (variable !== undefined) return splitVersions(variable);
  return (await readVersionFile(call, versionFile(call))) ?? [];
}

export function splitVersions(text: string): readonly string[] {
  return text.split(":").filter((version) => version !== "");
}

/** The selected versions, prefixes such as `3.9` resolved. */
export async function selectVersions(call: PyenvCall): Promise<Selection> {
  const wanted = await wantedVersions(call);
  if (wanted.length === 0 || wanted.join(":") === "system") return { names: ["system"], missing: [] };
  const names: string[] = [];
  const missing: string[] = [];
  for (const version of wanted) {
    const name = resolveInstalled(call, version);
    if (name === undefined) missing.push(version);
    else names.push(name);
  }
  return { names, missing };
}

function resolveInstalled(call: PyenvCall, version: string): string | undefined {
  const isThere = (name: string) => call.isDirectory(`${call.versionsDirectory}/${name}`);
  const plain = version.replace(/^python-/, "");
  if (version === "system" || isThere(version)) return version;
  if (isThere(plain)) return plain;
  return latestInstalled(call, version) ?? latestInstalled(call, plain);
}

/** The selected versions that are installed; the others are told. */
export async function selectAndComplain(call: PyenvCall): Promise<Selection> {
  const selection = await selectVersions(call);
  for (const version of selection.missing) await complainOfMissing(call, version);
  return selection;
}

export async function complainOfMissing(call: PyenvCall, version: string): Promise<void> {
  await call.complain(`version \`${version}' is not installed (set by ${originOf(call)})`);
}

/** As `selectVersions`, with what is not installed as it was written. */
export async function selectAnyhow(call: PyenvCall): Promise<readonly string[]> {
  const wanted = await wantedVersions(call);
  if (wanted.length === 0) return ["system"];
  return wanted.map((version) => resolveInstalled(call, version) ?? version.replace(/^python-/, ""));
}
