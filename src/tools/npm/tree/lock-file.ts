import { joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { compareNames } from "../package/compare-names.ts";
import { formatJson, isObject, type JsonObject, type JsonValue, readJson } from "../package/json-file.ts";
import { manifestOf } from "../package/manifest-of.ts";
import type { Manifest } from "../registry/manifest.ts";
import { TreeNode } from "./node.ts";

/** One package of a lock file (package-lock-json(5)). */
export interface LockEntry {
  readonly version: string | undefined;
  readonly resolved: string | undefined;
  readonly integrity: string | undefined;
  readonly link: boolean;
  readonly manifest: Manifest;
}

export interface LockFile {
  /** By location; the empty text is the project itself. */
  readonly packages: Readonly<Record<string, LockEntry | undefined>>;
  readonly indent: string;
  readonly newline: string;
}

export function lockPath(root: string): string {
  return joinPath(root, "package-lock.json");
}

/** What is installed, as npm left it. */
export function hiddenLockPath(root: string): string {
  return joinPath(root, "node_modules/.package-lock.json");
}

/** Undefined where there is none, or none that can be read. */
export function readLock(files: Files, path: string): LockFile | undefined {
  const read = readJson(files, path);
  if (read instanceof Errno || "problem" in read) return undefined;
  const { packages } = read.content;
  if (!isObject(packages)) return undefined;
  const entries = Object.entries(packages).flatMap(([location, about]) =>
    isObject(about) ? [[location, entryOf(about)] as const] : [],
  );
  return { packages: Object.fromEntries(entries), indent: read.indent, newline: read.newline };
}

function entryOf(about: JsonObject): LockEntry {
  const text = (value: JsonValue | undefined) => (typeof value === "string" ? value : undefined);
  return {
    version: text(about.version),
    resolved: text(about.resolved),
    integrity: text(about.integrity),
    link: about.link === true,
    manifest: manifestOf(about),
  };
}

/** The tree that a lock file describes, below a root that has the project's package.json. */
export function loadVirtual({ packages }: LockFile, root: TreeNode): TreeNode {
  const locations = Object.keys(packages).sort(
    (a, b) => a.split("/node_modules/").length - b.split("/node_modules/").length,
  );
  for (const location of locations) {
    const entry = packages[location];
    if (!entry || !/(?:^|\/)node_modules\//.test(location)) continue;
    const at = location.lastIndexOf("node_modules/");
    const parent = nodeAt(root, location.slice(0, Math.max(0, at - 1)));
    if (!parent) continue;
    const name = location.slice(at + "node_modules/".length);
    const target = entry.link && entry.resolved !== undefined ? packages[entry.resolved] : undefined;
    const node = new TreeNode(name, { name, ...(target ?? entry).manifest });
    node.resolved = entry.resolved;
    node.integrity = entry.integrity;
    if (entry.link) node.linkTarget = entry.resolved;
    parent.add(node);
  }
  return root;
}

function nodeAt(root: TreeNode, location: string): TreeNode | undefined {
  if (location === "") return root;
  const names = location.split(/(?:^|\/)node_modules\//).slice(1);
  let node: TreeNode | undefined = root;
  for (const name of names) node = node?.children.get(name);
  return node;
}

/** What of a package's own data a lock keeps, in arborist's shrinkwrap.js. */
const KEPT = [
  "version",
  "dependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "optionalDependencies",
  "funding",
  "engines",
  "os",
  "cpu",
  "libc",
  "license",
  "hasInstallScript",
  "bin",
  "deprecated",
] as const;

/** The text of package-lock.json, version 3; `hidden`: of the one in node_modules. */
export function formatLock(
  root: TreeNode,
  layout: { readonly indent: string; readonly newline: string },
  hidden: boolean,
): string {
  const packages: JsonObject = {};
  const nodes = [...root.all()].filter((node) => node !== root || !hidden);
  for (const node of nodes.sort((a, b) => compareNames(a.location, b.location))) {
    packages[node.location] = describe(node);
    if (node.linkTarget !== undefined && !hidden) packages[node.linkTarget] = describeTarget(node);
  }
  const { name = baseNameOf(root), version } = root.manifest;
  const content: JsonObject = {
    name,
    ...(version !== undefined && { version }),
    lockfileVersion: 3,
    requires: true,
    packages: sortKeys(packages, compareNames),
  };
  return formatJson({ content, ...layout });
}

function baseNameOf(root: TreeNode): string {
  return (root.rootPath ?? "/").split("/").at(-1) ?? "";
}

function describe(node: TreeNode): JsonObject {
  if (node.linkTarget !== undefined) return { resolved: node.linkTarget, link: true };
  const { isRoot, manifest } = node;
  const about: JsonObject = {};
  if (isRoot ? manifest.name !== undefined : node.packageName !== node.name) about.name = node.packageName;
  for (const key of KEPT)
    if (isTold(manifest[key]))
      about[key] = toJson(
        key === "funding" ? fundingOf(manifest.funding) : key === "bin" ? binOf(node) : manifest[key],
      );
  if (isRoot && manifest.devDependencies) about.devDependencies = toJson(manifest.devDependencies);
  if (node.integrity !== undefined) about.integrity = node.integrity;
  if (node.resolved !== undefined) about.resolved = node.resolved;
  if (node.extraneous) about.extraneous = true;
  else
    for (const flag of ["peer", "dev", "optional", "devOptional"] as const)
      if (node[flag]) about[flag] = true;
  return sortNicely(about);
}

function describeTarget(node: TreeNode): JsonObject {
  const about: JsonObject = {};
  if (node.packageName !== node.linkTarget?.split("/").at(-1)) about.name = node.packageName;
  for (const key of KEPT) if (isTold(node.manifest[key])) about[key] = toJson(node.manifest[key]);
  return sortNicely(about);
}

function isTold(value: unknown): boolean {
  return value !== undefined && value !== "" && value !== false;
}

/** `"https://…"` stands as an object. */
function fundingOf(funding: unknown): unknown {
  if (typeof funding === "string") return { url: funding };
  return Array.isArray(funding) ? funding.map(fundingOf) : funding;
}

/** `bin/x` for a package of that name; paths do not begin with `./`. */
export function binOf(node: TreeNode): Readonly<Record<string, string>> {
  const { bin = {} } = node.manifest;
  const own = node.packageName.replace(/^@[^/]+\//, "");
  const entries = typeof bin === "string" ? [[own, bin] as const] : Object.entries(bin);
  return Object.fromEntries(entries.map(([name, path]) => [name, path.replace(/^(?:\.\/)+/, "")]));
}

/** Manifests hold nothing but JSON. */
function toJson(value: unknown): JsonValue {
  const copy: JsonValue = JSON.parse(JSON.stringify(value));
  return copy;
}

const FIRST = [
  "name",
  "version",
  "lockfileVersion",
  "resolved",
  "integrity",
  "requires",
  "packages",
  "dependencies",
];

/** As json-stringify-nice: objects last, some keys first, the others by name; in what it holds too. */
function sortNicely(value: JsonObject): JsonObject {
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, isObject(one) ? sortNicely(one) : one]),
  );
  const rank = (key: string) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
  return sortKeys(
    inner,
    (a, b) =>
      Number(isObject(inner[a])) - Number(isObject(inner[b])) || rank(a) - rank(b) || compareNames(a, b),
  );
}

function sortKeys(value: JsonObject, compare: (a: string, b: string) => number): JsonObject {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)));
}
