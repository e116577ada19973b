import { carriedCode } from "../../python-packages/carried-code.ts";
import { installRelease as unpackRelease } from "../../python-packages/install-release.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import type { WheelArchive } from "../../python-packages/read-wheel.ts";
import { findPackages } from "../build/find-packages.ts";
import type { PoetryCall } from "../console/call.ts";
import { PoetryError } from "../console/console.ts";
import { cloneRepository } from "../environment/clone.ts";
import type { Environment } from "../environment/environment.ts";
import { sourceRoot } from "../environment/manager.ts";
import { wheelAt, wheelFrom } from "../lock/read-place.ts";
import { projectIn } from "../project/pyproject.ts";
import { installProjectFiles } from "./install-editable.ts";
import type { Operation, OperationPlace } from "./operations.ts";
import { installedPackages, installRelease, removeInstalled } from "./site-packages.ts";

const VERBS = { install: "Installing", update: "Updating", uninstall: "Removing" } as const;

/** Does what was planned, and shows it. */
export async function executeOperations(
  call: PoetryCall,
  environment: Environment,
  operations: readonly Operation[],
  isDryRun: boolean,
): Promise<void> {
  const { console } = call;
  const active = operations.filter(({ skipped }) => skipped === undefined);
  if (active.length === 0 && !isDryRun) {
    await console.line("No dependencies to install or update");
    return;
  }
  await console.line(summaryOf(operations, isDryRun || console.wishes.verbosity > 0));
  await console.line();
  for (const operation of operations) {
    if (operation.skipped !== undefined && !isDryRun && console.wishes.verbosity === 0) continue;
    await executeOne(call, environment, operation, isDryRun);
  }
}

function summaryOf(operations: readonly Operation[], showsSkipped: boolean): string {
  const count = (kind: Operation["kind"]) =>
    operations.filter((one) => one.kind === kind && one.skipped === undefined).length;
  const plural = (number: number, noun: string) => `<info>${number}</info> ${noun}${number === 1 ? "" : "s"}`;
  const skipped = operations.filter((one) => one.skipped !== undefined).length;
  return `<b>Package operations</b>: ${plural(count("install"), "install")}, ${plural(count("update"), "update")}, ${plural(count("uninstall"), "removal")}${skipped > 0 && showsSkipped ? `, <info>${skipped}</info> skipped` : ""}`;
}

function lineOf({ kind, name, version, from, place }: Operation, style: "c2" | "success"): string {
  const at = place ? ` ${shownPlace(place)}` : "";
  const versions = from
    ? `<${style}>${from.text}</${style}> -> <${style}>${version.text}</${style}>`
    : `<${style}>${version.text}${at}</${style}>`;
  return `<fg=default>${VERBS[kind]} <c1>${name}</c1> (${versions})</>`;
}

/** One line for an operation, or for why it is none; nothing is done. */
export function tellOperation(call: PoetryCall, operation: Operation): Promise<void> {
  return executeOne(call, undefined, operation, true);
}

async function executeOne(
  call: PoetryCall,
  environment: Environment | undefined,
  operation: Operation,
  isDryRun: boolean,
): Promise<void> {
  const { console, profile } = call;
  const head = (color: string) => `  <fg=${color};options=bold>${profile.bullet}</> `;
  const skip = operation.skipped;
  if (skip !== undefined) {
    const why = `<fg=default;options=bold>Skipped</> <fg=default;options=dark>for the following reason:</> <fg=default;options=bold>${skip}</>`;
    await console.line(
      `${head("default")}${lineOf(operation, "c2")}: ${console.decorated ? why : `Skipped for the following reason: ${skip}`}`,
    );
    return;
  }
  if (!console.decorated || isDryRun || !environment) {
    await console.line(`${head("green")}${lineOf(operation, console.decorated ? "success" : "c2")}`);
    if (!isDryRun && environment) await perform(call, environment, operation, async () => {});
    return;
  }
  const show = (state: string) =>
    console.line(`${head("blue")}${lineOf(operation, "c2")}: <fg=blue>${state}</>`);
  await show("Pending...");
  await perform(call, environment, operation, async (state) => {
    await console.write("\x1b[1A\x1b[0J");
    await show(state);
  });
  await console.write("\x1b[1A\x1b[0J");
  await console.line(`${head("green")}${lineOf(operation, "success")}`);
}

/** Real seconds that a megabyte takes, and each package besides. */
const PER_MEGABYTE = 0.25;
const PER_PACKAGE = 0.4;

async function perform(
  call: PoetryCall,
  environment: Environment,
  operation: Operation,
  report: (state: string) => Promise<void>,
): Promise<void> {
  const { files, process } = call;
  const { kind, name, version } = operation;
  if (kind !== "install") {
    if (kind === "uninstall") await report("Removing...");
    const there = installedPackages(files, environment.interpreter).get(normalizeName(name));
    const failed = there && removeInstalled(files, there);
    if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${there.infoPath}'`);
    if (kind === "uninstall") return;
  }
  if (operation.place) return installFrom(call, environment, operation.place);
  const project = await call.index.find(name);
  const release = project?.releases.find((one) => one.version.text === version.text);
  if (!project || !release)
    throw new PoetryError(`Unable to find installation candidates for ${name} (${version.text})`);
  await report("Downloading... <b>0%</b>");
  await process.sleep(call.paced(PER_PACKAGE + ((release.files[0]?.size ?? 0) / 1e6) * PER_MEGABYTE));
  await report("Downloading... <b>100%</b>");
  await report("Installing...");
  const failed = await installRelease(
    process,
    files,
    environment.interpreter,
    project,
    release,
    `poetry ${call.profile.version}`,
  );
  if (failed)
    throw new PoetryError(
      `[Errno ${failed.number}] ${failed.message}: '${environment.interpreter.sitePackages}'`,
    );
}

function shownPlace({ type, path, url, resolved = "" }: OperationPlace): string {
  return type === "git" ? resolved.slice(0, 7) : type === "url" ? url : path;
}

/** A wheel, or a project in a directory: where it stands, or a copy of it. */
async function installFrom(call: PoetryCall, environment: Environment, place: OperationPlace): Promise<void> {
  const { files, profile, process } = call;
  await process.sleep(call.paced(PER_PACKAGE));
  if (place.type === "file")
    return installWheel(call, environment, await wheelAt(call, place.path), `file://${place.path}`);
  if (place.type === "url")
    return installWheel(call, environment, await wheelFrom(call, place.url), place.url);
  const directory = place.type === "git" ? await checkedOut(call, place) : place.path;
  const project = projectIn(files, directory, profile.minor);
  const packages = findPackages(files, project);
  const there = installedPackages(files, environment.interpreter).get(normalizeName(project.name));
  const failed = installProjectFiles(call, environment, { project, packages, there, place });
  if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${place.path}'`);
}

/** The commit that is locked, in a clone. */
async function checkedOut(
  call: PoetryCall,
  { url, resolved, subdirectory }: OperationPlace,
): Promise<string> {
  const { directory } = await cloneRepository(call, await sourceRoot(call, call.project), url, resolved);
  return subdirectory === undefined ? directory : `${directory}/${subdirectory}`;
}

async function installWheel(
  call: PoetryCall,
  { interpreter }: Environment,
  { project, release, code, sha256 }: WheelArchive,
  url: string,
): Promise<void> {
  const { files, process, profile } = call;
  const failed = unpackRelease(files, interpreter, {
    project,
    release,
    isRequested: false,
    installer: `poetry ${profile.version}`,
    code: code ?? (await carriedCode(process, project.name, release.version)),
    directUrl: `{"archive_info": {"hash": "sha256=${sha256}"}, "url": "${url}"}`,
  });
  if (failed)
    throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${interpreter.sitePackages}'`);
}
