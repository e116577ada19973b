import { decode } from "../../base/bytes.ts";
import { joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { normalizeName } from "./normalize-name.ts";
import { parseRequirement, type Requirement } from "./requirement.ts";
import { parseVersion, type Version } from "./versions.ts";

/** A package as its `.dist-info` directory tells (PEP 376, PEP 566). */
export interface InstalledDistribution {
  readonly name: string;
  readonly normalizedName: string;
  readonly version: Version;
  /** The directory of packages it is in. */
  readonly location: string;
  /** Its `.dist-info`. */
  readonly infoPath: string;
  /** The headers of METADATA, by their names; each in order. */
  readonly metadata: ReadonlyMap<string, readonly string[]>;
  readonly requires: readonly Requirement[];
  readonly requiresPython: string | undefined;
  /** Asked for by name, not only needed by another. */
  readonly isRequested: boolean;
  /** `pip`, `poetry 1.8.4`, … */
  readonly installer: string;
  /** The project's directory, where it is installed in editable mode (PEP 660). */
  readonly editableProject: string | undefined;
  /** Where else than an index it came from (PEP 610). */
  readonly directUrl: string | undefined;
}

/**
 * What is installed in directories of sys.path, sorted by name; the first of a name counts. Paths that are not absolute
 * start from `cwd`.
 */
export function installedDistributions(
  files: Files,
  directories: readonly string[],
  cwd = "/",
): readonly InstalledDistribution[] {
  const found = new Map<string, InstalledDistribution>();
  for (const directory of directories) {
    const entries = files.readdir(normalizePath(directory, cwd));
    if (entries instanceof Errno) continue;
    for (const { name } of entries) {
      if (!name.endsWith(".dist-info")) continue;
      const one = readDistribution(files, directory, name, cwd);
      if (one && !found.has(one.normalizedName)) found.set(one.normalizedName, one);
    }
  }
  return [...found.values()].sort((a, b) => (a.normalizedName < b.normalizedName ? -1 : 1));
}

function readDistribution(
  files: Files,
  location: string,
  entry: string,
  cwd: string,
): InstalledDistribution | undefined {
  const infoPath = normalizePath(joinPath(location, entry), cwd);
  const text = (name: string) => {
    const content = files.readFile(joinPath(infoPath, name));
    return content instanceof Errno ? undefined : decode(content);
  };
  const metadata = parseHeaders(text("METADATA") ?? "");
  const name = metadata.get("Name")?.[0];
  const version = parseVersion(metadata.get("Version")?.[0] ?? "");
  if (name === undefined || !version) return undefined;
  const origin = parseOrigin(text("direct_url.json"));
  return {
    name,
    normalizedName: normalizeName(name),
    version,
    location,
    infoPath,
    metadata,
    requires: (metadata.get("Requires-Dist") ?? []).flatMap((each) => {
      const requirement = parseRequirement(each);
      return "problem" in requirement ? [] : [requirement];
    }),
    requiresPython: metadata.get("Requires-Python")?.[0],
    isRequested: !(files.lstat(joinPath(infoPath, "REQUESTED")) instanceof Errno),
    installer: (text("INSTALLER") ?? "").trim(),
    editableProject: origin?.isEditable ? origin.url.replace(/^file:\/\//, "") : undefined,
    directUrl: origin && `${origin.scheme}${origin.url}${origin.suffix}`,
  };
}

/** RFC 822 headers: what comes before the first empty line. */
export function parseHeaders(text: string): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    if (line === "") break;
    const [, name, value] = /^([A-Za-z-]+): ?(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const values = headers.get(name);
    if (values) values.push(value);
    else headers.set(name, [value]);
  }
  return headers;
}

interface DirectOrigin {
  readonly url: string;
  /** `git+`. */
  readonly scheme: string;
  /** The commit, or the checksum. */
  readonly suffix: string;
  readonly isEditable: boolean;
}

/** direct_url.json: only what we need of it. */
function parseOrigin(text = ""): DirectOrigin | undefined {
  const field = (name: string) => new RegExp(`"${name}": ?"([^"]*)"`).exec(text)?.[1];
  const url = field("url");
  if (url === undefined) return undefined;
  const vcs = field("vcs");
  const commit = field("commit_id");
  const hash = field("hash");
  const suffix = commit !== undefined ? `@${commit}` : hash !== undefined ? `#${hash}` : "";
  return {
    url,
    scheme: vcs === undefined ? "" : `${vcs}+`,
    suffix,
    isEditable: /"editable": ?true/.test(text),
  };
}
