import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { decode } from "../../base/bytes.ts";
import type { Process } from "../../process/process.ts";
import type { Planted } from "../python/write-tree.ts";
import type { PackageIndex, Project, Release, WheelTag } from "./index/package-index.ts";
import { parseHeaders } from "./installed.ts";
import { parseRequirement } from "./requirement.ts";
import { archiveName, archiveSha256 } from "./simulated-archive.ts";
import { ANY_VERSION, parseSpecifiers } from "./specifiers.ts";
import { parseVersion } from "./versions.ts";

/** A wheel file: what an index would tell of it, and what is in it. */
export interface WheelArchive {
  readonly project: Project;
  /** The one release, with the one file. */
  readonly release: Release;
  /** Files from site-packages on; undefined: its code is not here. */
  readonly code: Readonly<Record<string, Planted>> | undefined;
  readonly sha256: string;
}

/** `six-1.17.0-1-py2.py3-none-any.whl` (https://packaging.python.org/specifications/binary-distribution-format/). */
export function parseWheelName(
  name: string,
): { readonly project: string; readonly version: string; readonly tag: WheelTag } | undefined {
  const [, project, version, python, abi, platform] =
    /^([^\s-]+?)-([^\s-]*?)(?:-\d[^-]*?)?-([^\s-]+?)-([^\s-]+?)-([^\s-]+?)\.whl$/.exec(name) ?? [];
  if (!project || version === undefined || !python || !abi || !platform) return undefined;
  return { project, version, tag: { python, abi, platform } };
}

/** Reads what a file of that name holds; undefined: it is no wheel. Files saved from the simulated index are known by name. */
export async function readWheel(
  process: Process,
  index: PackageIndex,
  name: string,
  content: Uint8Array,
): Promise<WheelArchive | undefined> {
  const saved = archiveName(content);
  if (saved !== undefined) return savedWheel(index, saved);
  const parsed = parseWheelName(name);
  const entries = await process.kernel.scheduler.host(process, unzip(content));
  const info = Object.keys(entries ?? {}).find((path) => /^[^/]+\.dist-info\/METADATA$/.test(path));
  if (!entries || !parsed || info === undefined) return undefined;
  const directory = info.slice(0, info.indexOf("/"));
  const text = (file: string) => decode(entries[`${directory}/${file}`] ?? new Uint8Array());
  return describe(text, parsed.tag, { name, content, code: codeOf(entries, directory) });
}

async function unzip(content: Uint8Array): Promise<Readonly<Record<string, Uint8Array>> | undefined> {
  const { unzipSync } = await import("fflate");
  try {
    return unzipSync(content);
  } catch {
    return undefined;
  }
}

/** The index tells what `pip download` saved. */
export async function savedWheel(index: PackageIndex, name: string): Promise<WheelArchive | undefined> {
  const project = await index.find(name.split("-")[0] ?? "");
  const release = project?.releases.find(({ files }) => files.some((file) => file.name === name));
  const file = release?.files.find((one) => one.name === name);
  if (!project || !release || !file) return undefined;
  return {
    project,
    release: { ...release, files: [file] },
    code: undefined,
    sha256: archiveSha256(name),
  };
}

function codeOf(
  entries: Readonly<Record<string, Uint8Array>>,
  info: string,
): Readonly<Record<string, Planted>> {
  const tree: Record<string, Planted> = {};
  for (const [path, bytes] of Object.entries(entries))
    if (!path.endsWith("/") && !path.startsWith(`${info}/`)) tree[path] = bytes;
  return tree;
}

interface WheelFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly code: Readonly<Record<string, Planted>>;
}

function describe(
  text: (file: string) => string,
  tag: WheelTag,
  { name, content, code }: WheelFile,
): WheelArchive | undefined {
  const headers = parseHeaders(text("METADATA"));
  const first = (header: string) => headers.get(header)?.[0] ?? "";
  const version = parseVersion(first("Version"));
  if (!version || first("Name") === "") return undefined;
  const requiresDistTexts = headers.get("Requires-Dist") ?? [];
  const digest = bytesToHex(sha256(content));
  const modules = new Set(Object.keys(code).map((path) => path.split("/")[0]?.replace(/\.py$/, "") ?? ""));
  const release: Release = {
    version,
    uploaded: 0,
    requiresPython: parseSpecifiers(first("Requires-Python")) ?? ANY_VERSION,
    requiresPythonText: first("Requires-Python"),
    requiresDist: requiresDistTexts.flatMap((each) => {
      const requirement = parseRequirement(each);
      return "problem" in requirement ? [] : [requirement];
    }),
    requiresDistTexts,
    files: [{ name, kind: "wheel", size: content.length, sha256: digest, tag }],
    yanked: undefined,
  };
  const project: Project = {
    name: first("Name"),
    summary: first("Summary"),
    author: first("Author"),
    authorEmail: first("Author-email"),
    license: first("License"),
    homePage: first("Home-page"),
    consoleScripts: consoleScripts(text("entry_points.txt")),
    modules: [...modules],
    releases: [release],
  };
  return { project, release, code, sha256: digest };
}

/** The section `console_scripts` of entry_points.txt. */
function consoleScripts(text: string): Readonly<Record<string, string>> {
  const section = /^\[console_scripts\]\n((?:(?!\[).*\n?)*)/m.exec(text)?.[1] ?? "";
  return Object.fromEntries(
    [...section.matchAll(/^\s*([^\s=]+)\s*=\s*(.+?)\s*$/gm)].map(([, name = "", target = ""]) => [
      name,
      target,
    ]),
  );
}
