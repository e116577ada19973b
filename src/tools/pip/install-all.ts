import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { makeDirectories } from "../python/write-tree.ts";
import { carriedCode } from "../python-packages/carried-code.ts";
import { installRelease } from "../python-packages/install-release.ts";
import type { InstalledDistribution } from "../python-packages/installed.ts";
import { evaluateMarker, markerEnvironment, mentionsExtra } from "../python-packages/markers.ts";
import { normalizeName } from "../python-packages/normalize-name.ts";
import { removeDistribution } from "../python-packages/uninstall.ts";
import { allInstalled, type PipContext, PipError } from "./context.ts";
import type { Destination } from "./destination.ts";
import { installLocal } from "./install-local.ts";
import type { Archive, Candidate } from "./resolver/candidate.ts";
import type { Plan } from "./resolver/resolve-asked.ts";
import { freshForTarget } from "./target-directory.ts";

/** Milliseconds to unpack a package. */
const UNPACKING = 120;

/** Removes what is to be replaced, writes what is new, and tells of conflicts that are there afterwards. */
export async function installAll(context: PipContext, plan: Plan, destination: Destination): Promise<number> {
  const { console } = context;
  if (plan.inOrder.length === 0) return 0;
  await console.info(
    `Installing collected packages: ${plan.inOrder.map(({ shownName }) => shownName).join(", ")}`,
  );
  if (destination.isTarget && context.values.text("prefixPath") !== undefined)
    throw new PipError("Cannot set --home and --prefix together");
  const fresh = destination.isTarget
    ? await freshForTarget(context, plan.inOrder, destination)
    : plan.inOrder;
  for (const candidate of plan.inOrder) {
    const leavesOld = destination.isTarget || destination.isApart || context.values.flag("ignoreInstalled");
    const old = leavesOld ? undefined : plan.installed.get(candidate.project);
    if (old) await replace(context, candidate, old);
    await context.process.sleep(UNPACKING);
    if (!fresh.includes(candidate)) continue;
    const failed = await write(context, candidate, plan, destination);
    if (failed)
      throw new PipError(
        `Could not install packages due to an OSError: [Errno ${failed.number}] ${failed.message}: '${destination.directory}'\nCheck the permissions.\n`,
      );
  }
  if (!destination.isTarget && !destination.isApart) await warnOfConflicts(context, plan);
  await warnOfPath(context, plan, destination);
  const items = plan.inOrder
    .map(({ shownName, version }) => `${shownName}-${version.text}`)
    .sort((a, b) => (a < b ? -1 : 1));
  await console.info(`Successfully installed ${items.join(" ")}`);
  return 0;
}

async function write(
  context: PipContext,
  { source, project }: Candidate,
  plan: Plan,
  destination: Destination,
): Promise<Errno | undefined> {
  const { files, interpreter, process } = context;
  const isRequested = plan.requested.has(project);
  const missing = makeDirectories(files, destination.directory);
  if (missing) return missing;
  if (source.kind === "local") return installLocal(context, source.local, destination);
  if (source.kind !== "release") return undefined;
  const { archive } = source;
  return installRelease(files, interpreter, {
    project: source.project,
    release: source.release,
    isRequested,
    installer: "pip",
    code:
      archive?.code ??
      plan.wheels.find(({ release }) => release === source.release)?.code ??
      (await carriedCode(process, source.project.name, source.release.version)),
    ...(archive ? { directUrl: directUrlOf(archive) } : {}),
    directory: destination.directory,
    ...(destination.isTarget ? { scripts: "bin" } : {}),
  });
}

/** PEP 610. */
function directUrlOf({ url, sha256 }: Archive): string {
  return `{"archive_info": {"hash": "sha256=${sha256}", "hashes": {"sha256": "${sha256}"}}, "url": "${url}"}`;
}

async function replace(
  context: PipContext,
  { shownName }: Candidate,
  old: InstalledDistribution,
): Promise<void> {
  const { console, files } = context;
  await console.info(`  Attempting uninstall: ${shownName}`);
  await console.info(`    Found existing installation: ${old.name} ${old.version.text}`);
  await console.info(`    Uninstalling ${old.name}-${old.version.text}:`);
  const failed = removeDistribution(files, old);
  if (failed)
    throw new PipError(
      `Could not install packages due to an OSError: [Errno ${failed.number}] ${failed.message}: '${old.infoPath}'\nCheck the permissions.\n`,
    );
  await console.info(`      Successfully uninstalled ${old.name}-${old.version.text}`);
}

/** What the resolver did not look at: packages that were there before and do not go with the new ones. */
async function warnOfConflicts(context: PipContext, plan: Plan): Promise<void> {
  if (context.values.has("warnAboutConflicts") || context.values.flag("ignoreDependencies")) return;
  const now = allInstalled(context);
  const shownNames = new Map(plan.inOrder.map(({ project, shownName }) => [project, shownName] as const));
  const affected = new Set(shownNames.keys());
  for (const { normalizedName, requires } of now)
    if (requires.some(({ name }) => shownNames.has(normalizeName(name)))) affected.add(normalizedName);
  const problems = findProblems(context, now).filter(({ of }) => affected.has(of.normalizedName));
  if (problems.length === 0) return;
  const lines = problems.map(({ of, needs, found }) =>
    found
      ? `${of.normalizedName} ${of.version.text} requires ${needs}, but you have ${shownNames.get(found.normalizedName) ?? found.normalizedName} ${found.version.text} which is incompatible.`
      : `${of.normalizedName} ${of.version.text} requires ${needs}, which is not installed.`,
  );
  await context.console.error(
    `pip's dependency resolver does not currently take into account all the packages that are installed. This behaviour is the source of the following dependency conflicts.\n${lines.join("\n")}`,
  );
}

export interface Problem {
  readonly of: InstalledDistribution;
  /** Normalized. */
  readonly name: string;
  /** The requirement as its metadata has it. */
  readonly needs: string;
  readonly found: InstalledDistribution | undefined;
}

/** Requirements of installed packages that are not met: the missing ones first. */
export function findProblems(context: PipContext, now: readonly InstalledDistribution[]): readonly Problem[] {
  const environment = markerEnvironment(context.interpreter.version.text);
  const byName = new Map(now.map((one) => [one.normalizedName, one] as const));
  const missing: Problem[] = [];
  const conflicting: Problem[] = [];
  for (const of of now) {
    const byNormalized = [...of.requires].sort((a, b) =>
      normalizeName(a.name) < normalizeName(b.name) ? -1 : 1,
    );
    for (const { name, specifiers, marker } of byNormalized) {
      if (marker && (mentionsExtra(marker) || !evaluateMarker(marker, environment))) continue;
      const found = byName.get(normalizeName(name));
      const needs = `${name}${specifiers.text}`;
      if (!found) missing.push({ of, name: normalizeName(name), needs, found });
      else if (!specifiers.contains(found.version))
        conflicting.push({ of, name: normalizeName(name), needs, found });
    }
  }
  return [...missing, ...conflicting];
}

/** Scripts that the shell would not find. */
async function warnOfPath(
  { console, process, interpreter, files }: PipContext,
  plan: Plan,
  { scripts, isTarget }: Destination,
): Promise<void> {
  if (isTarget || (process.env.get("PATH") ?? "").split(":").includes(scripts)) return;
  if (scripts === `${interpreter.prefix}/bin` && interpreter.executable.startsWith(`${scripts}/`)) return;
  for (const { source } of plan.inOrder) {
    if (source.kind !== "release") continue;
    const names = Object.keys(source.project.consoleScripts)
      .filter((name) => !(files.stat(joinPath(scripts, name)) instanceof Errno))
      .sort();
    if (names.length === 0) continue;
    const last = names.at(-1) ?? "";
    const listed =
      names.length === 1 ? `script ${last} is` : `scripts ${names.slice(0, -1).join(", ")} and ${last} are`;
    await console.note(
      `  WARNING: The ${listed} installed in '${scripts}' which is not on PATH.\n  Consider adding this directory to PATH or, if you prefer to suppress this warning, use --no-warn-script-location.\n`,
    );
  }
}
