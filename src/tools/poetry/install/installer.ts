import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { markerEnvironment } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import type { Version } from "../../python-packages/versions.ts";
import type { PoetryCall } from "../console/call.ts";
import { PoetryError } from "../console/console.ts";
import type { Environment } from "../environment/environment.ts";
import { formatLock, isFresh, type LockedPackage, lockPath, readLock } from "../lock/lock-file.ts";
import { lockProject } from "../lock/lock-project.ts";
import { remember } from "../lock/metadata-cache.ts";
import { readPlace } from "../lock/read-place.ts";
import { MAIN, type Project } from "../project/pyproject.ts";
import { executeOperations, tellOperation } from "./execute.ts";
import { ALL_GROUPS, neededPackages, packagesOfExtras, type Selection } from "./needed-packages.ts";
import { type Operation, planOperations } from "./operations.ts";
import { installedPackages } from "./site-packages.ts";

export interface InstallOptions {
  readonly selection?: Selection;
  readonly isSync?: boolean;
  readonly isDryRun?: boolean;
  /** Only the lock file is written. */
  readonly lockOnly?: boolean;
  readonly tellsOperations?: boolean;
}

/** What may become newer: the names given, all (`"all"`), or nothing. */
export type Fresh = readonly string[] | "all";

/** Resolves anew, writes the lock file, and brings the environment in line: `add`, `remove`, `update`. */
export async function updateProject(
  call: PoetryCall,
  environment: Environment | undefined,
  fresh: Fresh,
  options: InstallOptions = {},
): Promise<void> {
  await call.console.line("<info>Updating dependencies</>");
  const before = readLock(call.files, call.project)?.packages ?? [];
  const packages = await resolve(call, before, fresh);
  // The second poetry writes the lock file when all is installed.
  const writesFirst = !call.profile.isSecond;
  if (!options.isDryRun && writesFirst) await writeLock(call, packages);
  if (options.tellsOperations && environment) await tellPlan(call, environment, packages, before, options);
  if (!options.lockOnly && environment) await bringInLine(call, environment, packages, before, options);
  if (!options.isDryRun && !writesFirst) await writeLock(call, packages);
}

/** `lock --no-update`: what is locked stays where it fits. */
export async function refreshLock(call: PoetryCall): Promise<void> {
  const before = readLock(call.files, call.project)?.packages ?? [];
  await writeLock(call, await resolve(call, before, []));
}

/** Brings the environment in line with the lock file; resolves first where there is none. */
export async function installProject(
  call: PoetryCall,
  environment: Environment,
  options: InstallOptions,
): Promise<void> {
  const { console, project, profile, files } = call;
  const lock = readLock(files, project);
  if (!lock) return updateProject(call, environment, "all", options);
  await console.line("<info>Installing dependencies from lock file</>");
  if (!isFresh(lock, project)) {
    if (profile.staleLockIsError) throw new PoetryError(profile.staleLockText);
    await console.errorLine(
      `<warning>Warning: ${profile.staleLockText.replace(" Run ", " You may be getting improper dependencies. Run ")}</warning>`,
    );
    checkAgainstLock(project, lock.packages);
  }
  await bringInLine(call, environment, lock.packages, [], options);
}

/** An older poetry resolves once more among what is locked, and tells what the lock file does not have. */
function checkAgainstLock(project: Project, packages: readonly LockedPackage[]): void {
  for (const { dependencies } of project.groups)
    for (const { key, name, set, text } of dependencies) {
      const found = packages.find((one) => one.name === key);
      if (!found || !set.has(found.version))
        throw new PoetryError(
          `Because ${project.name} depends on ${name} (${text}) which doesn't match any versions, version solving failed.`,
        );
    }
}

async function resolve(
  call: PoetryCall,
  before: readonly LockedPackage[],
  fresh: Fresh,
): Promise<readonly LockedPackage[]> {
  const names = fresh === "all" ? undefined : new Set(fresh.map(normalizeName));
  const locked = new Map<string, Version>();
  for (const { name, version } of before) if (names && !names.has(name)) locked.set(name, version);
  const spinner = new Spinner(call);
  await spinner.begin();
  try {
    const packages = await lockProject({
      index: call.index,
      project: call.project,
      readPlace: (place, directory) => readPlace(call, place, directory),
      locked,
      round: () => call.process.spend(200),
      onLookup: () => spinner.wait(call.paced(0.3)),
    });
    for (const { name, version, source } of packages)
      if (!source) remember(call.files, call.settings, name, version.text);
    return packages;
  } finally {
    await spinner.end();
  }
}

/** A lock file that would stay the same is left alone. */
async function writeLock(call: PoetryCall, packages: readonly LockedPackage[]): Promise<void> {
  const { console, files, project, profile } = call;
  const path = lockPath(project);
  const text = formatLock(packages, project, profile);
  const there = files.readFile(path);
  if (!(there instanceof Errno) && decode(there) === text) return;
  const failed = files.writeFile(path, text);
  if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${path}'`);
  await console.line();
  await console.line("<info>Writing lock file</>");
}

async function tellPlan(
  call: PoetryCall,
  environment: Environment,
  packages: readonly LockedPackage[],
  before: readonly LockedPackage[],
  options: InstallOptions,
): Promise<void> {
  for (const one of planOf(call, environment, packages, before, options)) await tellOperation(call, one);
}

async function bringInLine(
  call: PoetryCall,
  environment: Environment,
  packages: readonly LockedPackage[],
  before: readonly LockedPackage[],
  options: InstallOptions,
): Promise<void> {
  const operations = planOf(call, environment, packages, before, options);
  if (operations.length === 0) return;
  await call.console.line();
  await executeOperations(call, environment, operations, options.isDryRun ?? false);
}

function planOf(
  call: PoetryCall,
  { interpreter }: Environment,
  packages: readonly LockedPackage[],
  before: readonly LockedPackage[],
  { selection = ALL_GROUPS, isSync = false }: InstallOptions,
): readonly Operation[] {
  const { project, files, profile } = call;
  for (const extra of selection.extras)
    if (!project.extras.has(extra)) throw new PoetryError(`Extra [${extra}] is not specified.`);
  const markers = markerEnvironment(interpreter.version.text);
  const operations = planOperations({
    locked: packages,
    before,
    needed: neededPackages(project, packages, { ...selection, extras: [...project.extras.keys()] }, markers),
    asked: packagesOfExtras(project, packages, selection.extras),
    installed: installedPackages(files, interpreter),
    isSync,
    dropsExtras: profile.isSecond || (!isSync && before.length === 0),
    tellsOwnName: profile.isSecond,
    projectName: normalizeName(project.name),
    directory: project.directory,
  });
  if (!call.isSelf) return operations;
  // What poetry itself needs came with it, though it does not stand in this environment.
  const own = neededPackages(project, packages, { ...ALL_GROUPS, only: [MAIN] }, markers);
  const there = installedPackages(files, interpreter);
  return operations.filter(({ kind, name }) => kind !== "install" || there.has(name) || !own.has(name));
}

/** `Resolving dependencies... (0.3s)`, which counts on a terminal. */
class Spinner {
  #spent = 0;
  #shown = -1;

  constructor(private readonly call: PoetryCall) {}

  async begin(): Promise<void> {
    const { console } = this.call;
    if (console.decorated) await this.#draw();
    else await console.line("Resolving dependencies...");
  }

  async wait(milliseconds: number): Promise<void> {
    this.#spent += milliseconds;
    await this.call.process.sleep(milliseconds);
    await this.#draw();
  }

  async #draw(): Promise<void> {
    const { console } = this.call;
    const tenths = Math.floor(this.#spent / 100);
    if (!console.decorated || tenths === this.#shown) return;
    this.#shown = tenths;
    await console.write(
      `\r\x1b[2K<info>Resolving dependencies...</info> <debug>(${(tenths / 10).toFixed(1)}s)</debug>`,
    );
  }

  async end(): Promise<void> {
    if (this.call.console.decorated) await this.call.console.line();
  }
}
