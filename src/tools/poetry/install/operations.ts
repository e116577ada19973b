import { normalizePath } from "../../../base/paths.ts";
import { compareVersions, type Version } from "../../python-packages/versions.ts";
import type { LockedPackage, LockedSource } from "../lock/lock-file.ts";
import type { Installed } from "./site-packages.ts";

/** Where a package is installed from that comes from no index. */
export interface OperationPlace extends LockedSource {
  /** Of a directory or a file: absolute. */
  readonly path: string;
}

/** One change to an environment. */
export interface Operation {
  readonly kind: "install" | "update" | "uninstall";
  readonly name: string;
  readonly version: Version;
  /** Of an update: what is there. */
  readonly from?: Version;
  /** Undefined: an index. */
  readonly place?: OperationPlace;
  /** Why nothing is to be done. */
  readonly skipped?: string;
}

/** What `install --sync` never removes. */
const KEPT = new Set(["pip", "setuptools", "wheel"]);

export interface PlanOptions {
  readonly locked: readonly LockedPackage[];
  /** What was locked before: those of it that nobody needs any more go. */
  readonly before: readonly LockedPackage[];
  /** What this computer could need, with what only extras bring: how far from the project it stands. */
  readonly needed: ReadonlyMap<string, number>;
  /** What the extras that were asked for bring. */
  readonly asked: ReadonlySet<string>;
  readonly installed: ReadonlyMap<string, Installed>;
  readonly isSync: boolean;
  /** Whether what only extras bring goes where none of them is asked for. */
  readonly dropsExtras: boolean;
  /** Whether what is removed is called as it calls itself (`Flask`), and not as it is locked. */
  readonly tellsOwnName: boolean;
  readonly projectName: string;
  /** The project's directory. */
  readonly directory: string;
}

/** What is to be done, dependencies before what needs them, then by name. */
export function planOperations(options: PlanOptions): readonly Operation[] {
  const { locked, needed, installed, asked } = options;
  const changes: (Operation & { readonly depth: number })[] = [];
  for (const { name, version, source, isOptional } of locked) {
    const depth = needed.get(name);
    if (depth === undefined) continue;
    const place = placeOf(source, options.directory);
    const there = installed.get(name);
    const isSame = there && compareVersions(there.version, version) === 0;
    const skipped =
      isOptional && !asked.has(name) ? "Not required" : isSame ? "Already installed" : undefined;
    if (there && !isSame)
      changes.push({ kind: "update", name, version, from: there.version, place, skipped, depth });
    else changes.push({ kind: "install", name, version, place, skipped, depth: isSame ? 0 : depth });
  }
  changes.sort((a, b) => b.depth - a.depth || (a.name < b.name ? -1 : 1));
  return [...removals(options), ...changes];
}

function placeOf(source: LockedPackage["source"], directory: string): OperationPlace | undefined {
  return source && { ...source, path: normalizePath(source.url, directory) };
}

function removals(options: PlanOptions): readonly Operation[] {
  const { locked, before, needed, installed, asked, isSync, projectName, directory } = options;
  const kept = new Set(locked.map(({ name }) => name));
  const gone: Operation[] = [];
  const inOrder = [...installed].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, { name, version }] of inOrder) {
    const last = before.find((one) => one.name === key);
    const isDropped =
      options.dropsExtras && !asked.has(key) && locked.some((one) => one.name === key && one.isOptional);
    if ((needed.has(key) && !isDropped) || key === projectName) continue;
    const wasLocked = last !== undefined && !kept.has(key);
    if (wasLocked || isDropped)
      gone.push({
        kind: "uninstall",
        name: options.tellsOwnName && !wasLocked ? name : key,
        version,
        place: last && placeOf(last.source, directory),
      });
    // What is not locked is called as it calls itself: `Flask`.
    else if (isSync && (kept.has(key) || !KEPT.has(key)))
      gone.push({ kind: "uninstall", name: kept.has(key) ? key : name, version });
  }
  return gone;
}
