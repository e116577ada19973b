import subset from "semver/ranges/subset.js";
import type { NpmCall } from "../call.ts";
import { compareNames } from "../package/compare-names.ts";
import { errnoError } from "../package/file-error.ts";
import { formatJson, isObject, type JsonFile, type JsonObject } from "../package/json-file.ts";
import { manifestOf } from "../package/manifest-of.ts";
import { parseNamed } from "../package/package-spec.ts";
import { IdealTree, type IdealWishes } from "./build-ideal.ts";
import { markFlags } from "./dep-flags.ts";
import { loadActual, modulesIn } from "./load-actual.ts";
import { loadVirtual, lockPath, readLock } from "./lock-file.ts";
import { TreeNode } from "./node.ts";
import { type Changes, compareTrees, reify, saveLocks } from "./reify.ts";
import { reportChanges } from "./report-changes.ts";

export interface InstallWishes {
  /** package.json, with what the user asked for written into it; undefined where there is none. */
  readonly file: JsonFile | undefined;
  /** Names that the user asked for. */
  readonly explicit?: ReadonlySet<string>;
  readonly update?: ReadonlySet<string>;
  /** Do not begin with what is locked or installed. */
  readonly fresh?: boolean;
  /** Whether package.json is written; what it then holds of the names asked for follows from what was found. */
  readonly save: boolean;
  /** Whether package-lock.json stays as it is. */
  readonly isLocked?: boolean;
  /** Names that are to leave, from a global directory. */
  readonly remove?: readonly string[];
}

const KINDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"] as const;

/** What all commands do that change node_modules: find the tree that should be, make it, write the locks, tell. */
export async function installTree(
  call: NpmCall,
  wishes: InstallWishes,
  beforeReport?: () => unknown,
): Promise<void> {
  const { ideal, actual } = await planTree(call, wishes);
  const changes = compareTrees(actual, ideal, (node) => isOmitted(call, node));
  const { settings } = call;
  const installed = settings.flag("dry-run") ? ideal : await apply(call, ideal, changes, wishes);
  beforeReport?.();
  await reportChanges(call, changes, installed);
}

/** Gives what is installed then. */
async function apply(
  call: NpmCall,
  ideal: TreeNode,
  changes: Changes,
  wishes: InstallWishes,
): Promise<TreeNode> {
  const { settings } = call;
  if (wishes.save && wishes.file && !call.isGlobal)
    savePackage(call, ideal, wishes.file, wishes.explicit ?? new Set());
  if (!settings.flag("package-lock-only")) await reify(call, ideal, changes);
  const isSaved = settings.get("save") !== false || settings.flag("package-lock-only");
  const installed = withoutOmitted(call, ideal);
  if (isSaved) saveLocks(call, wishes.isLocked ? undefined : ideal, installed);
  return installed;
}

/** The tree that should be, and the one that is. */
export async function planTree(
  call: NpmCall,
  { file, explicit = new Set(), update = new Set(), fresh = false, remove = [] }: InstallWishes,
): Promise<{ readonly ideal: TreeNode; readonly actual: TreeNode }> {
  const actual = loadActual(call, rootOf(call, file));
  const lock =
    call.isGlobal || call.settings.get("package-lock") === false
      ? undefined
      : readLock(call.files, lockPath(call.prefix));
  const ideal = rootOf(call, file);
  if (!fresh && lock) loadVirtual(lock, ideal);
  else if (!fresh) loadActual(call, ideal);
  for (const name of remove) ideal.children.get(name)?.remove();
  const wishes: IdealWishes = { explicit, update };
  await new IdealTree(call, ideal, await call.registry(), wishes).build();
  if (!call.isGlobal) markFlags(actual);
  return { ideal, actual };
}

/** The project as the root of a tree; global packages have a root without a package.json. */
export function rootOf(call: NpmCall, file: JsonFile | undefined): TreeNode {
  const manifest = file ? manifestOf(file.content) : {};
  const name = manifest.name ?? call.prefix.split("/").at(-1) ?? "";
  return new TreeNode(name, manifest, call.prefix);
}

/** What is installed here, with its flags. */
export function installedTree(call: NpmCall): TreeNode {
  const root = loadActual(call, rootOf(call, call.isGlobal ? undefined : call.findPackageFile()));
  markFlags(root);
  return root;
}

export function isOmitted({ settings }: NpmCall, { dev, optional, peer }: TreeNode): boolean {
  const include = settings.list("include");
  const omit = settings.list("omit").filter((one) => !include.includes(one));
  const production = settings.flag("production") || settings.text("only")?.startsWith("prod");
  return (
    (dev && (omit.includes("dev") || production === true)) ||
    (optional && omit.includes("optional")) ||
    (peer && omit.includes("peer"))
  );
}

/** What really lies in node_modules: the hidden lock tells of that. */
function withoutOmitted(call: NpmCall, ideal: TreeNode): TreeNode {
  const real = new Set(modulesBelow(call, call.prefix));
  const copy = new TreeNode(ideal.name, ideal.manifest, ideal.rootPath);
  const add = (from: TreeNode, to: TreeNode) => {
    for (const child of from.children.values()) {
      if (!real.has(child.path)) continue;
      const twin = Object.assign(new TreeNode(child.name, child.manifest), flagsOf(child));
      to.add(twin);
      add(child, twin);
    }
  };
  add(ideal, copy);
  return copy;
}

function flagsOf({
  resolved,
  integrity,
  linkTarget,
  extraneous,
  dev,
  optional,
  devOptional,
  peer,
}: TreeNode) {
  return { resolved, integrity, linkTarget, extraneous, dev, optional, devOptional, peer };
}

function modulesBelow(call: NpmCall, directory: string): readonly string[] {
  const modules = `${directory}/node_modules`;
  return modulesIn(call.files, modules).flatMap((name) => [
    `${modules}/${name}`,
    ...modulesBelow(call, `${modules}/${name}`),
  ]);
}

/** Writes package.json: the names asked for with the range that fits what was found, each list sorted. */
function savePackage(call: NpmCall, root: TreeNode, file: JsonFile, explicit: ReadonlySet<string>): void {
  if (call.settings.get("save") === false) return;
  const { content } = file;
  for (const kind of KINDS) {
    const ranges = content[kind];
    if (!isObject(ranges)) continue;
    for (const name of Object.keys(ranges)) {
      const child = root.children.get(name);
      const text = ranges[name];
      if (child && typeof text === "string" && explicit.has(name))
        ranges[name] = savedRange(call, child, text);
    }
    const sorted = Object.entries(ranges).sort(([a], [b]) => compareNames(a, b));
    if (sorted.length === 0) delete content[kind];
    else content[kind] = Object.fromEntries(sorted);
  }
  root.manifest = manifestOf(content);
  const refused = call.files.writeFile(call.packageFile, formatJson(file));
  if (refused) throw errnoError(refused, "open", call.packageFile);
}

/** `^4.21.2` for what was asked for without a range, or by one that this is a part of. */
function savedRange({ settings, prefix }: NpmCall, child: TreeNode, text: string): string {
  const spec = parseNamed(child.name, text, prefix);
  if (spec.kind === "directory") return `file:${child.linkTarget}`;
  if (spec.kind !== "registry") return text;
  const sign = settings.flag("save-exact") ? "" : (settings.get("save-prefix") ?? "^");
  const usual = `${sign}${child.version}`;
  const isOwn = spec.type !== "range" || spec.wanted === "*" || subset(usual, spec.wanted, { loose: true });
  const range = isOwn ? usual : spec.wanted;
  return child.packageName === child.name ? range : `npm:${child.packageName}@${range}`;
}

/** A package.json that does not exist yet. */
export function newPackageFile(): JsonFile {
  const content: JsonObject = {};
  return { content, indent: "  ", newline: "\n" };
}
