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
  readonly needed: ReadonlyMap<string, number>;
  readonly installed: ReadonlyMap<string, Installed>;
  readonly isSync: boolean;
  readonly projectName: string;
  /** The project's directory. */
  readonly directory: string;
}

/** What is to be done, dependencies before what needs them, then by name. */
export function planOperations(options: PlanOptions): readonly Operation[] {
  const { locked, needed, installed } = options;
  const changes: (Operation & { readonly depth: number })[] = [];
  for (const { name, version, source, isOptional } of locked) {
    const place = placeOf(source, options.directory);
    const depth = needed.get(name);
    const there = installed.get(name);
    if (depth === undefined && isOptional && !there && !options.isSync)
      changes.push({ kind: "install", name, version, place, skipped: "Not required", depth: 0 });
    if (depth === undefined) continue;
    if (!there) changes.push({ kind: "install", name, version, place, depth });
    else if (compareVersions(there.version, version) !== 0)
      changes.push({ kind: "update", name, version, from: there.version, place, depth });
    else changes.push({ kind: "install", name, version, place, skipped: "Already installed", depth: 0 });
  }
  changes.sort((a, b) => b.depth - a.depth || (a.name < b.name ? -1 : 1));
  return [...removals(options), ...changes];
}

function placeOf(source: LockedPackage["source"], directory: string): OperationPlace | undefined {
  return source && { ...source, path: normalizePath(source.url, directory) };
}

function removals({
  locked,
  before,
  needed,
  installed,
  isSync,
  projectName,
  directory,
}: PlanOptions): readonly Operation[] {
  const kept = new Set(locked.map(({ name }) => name));
  const gone: Operation[] = [];
  const inOrder = [...installed].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, { name, version }] of inOrder) {
    if (needed.has(key) || key === projectName) continue;
    const last = before.find((one) => one.name === key);
    const wasLocked = last !== undefined && !kept.has(key);
    // What only an extra brings goes with the extra.
    const isDropped = locked.some((one) => one.name === key && one.isOptional);
    // What was never locked is called as it calls itself: `Flask`.
    if (wasLocked)
      gone.push({ kind: "uninstall", name: key, version, place: placeOf(last.source, directory) });
    else if (isDropped || (isSync && !KEPT.has(key))) gone.push({ kind: "uninstall", name, version });
  }
  return gone;
}
