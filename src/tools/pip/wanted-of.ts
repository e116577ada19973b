import type { Requirement } from "../python-packages/requirement.ts";
import { ANY_VERSION } from "../python-packages/specifiers.ts";
import { parseVersion } from "../python-packages/versions.ts";
import { announceLocal } from "./build-local.ts";
import { checkOut } from "./check-out.ts";
import { type PipContext, PipError } from "./context.ts";
import { type LocalProject, readLocalProject } from "./local-project.ts";
import { type Asked, isInstallable } from "./requirement-words.ts";
import { formatAsked, type Wanted } from "./resolver/candidate.ts";
import { exactWanted } from "./resolver/exact-wanted.ts";
import { want } from "./resolver/pip-provider.ts";
import { wantedWheelFile, wantedWheelUrl } from "./wanted-wheel.ts";

/** The line of a requirements file; undefined: the command line. */
type FileOrigin = { readonly file: string } | undefined;

/** A requirement of the resolver for what the user named. */
export async function wantedOf(context: PipContext, asked: Asked): Promise<readonly Wanted[]> {
  const origin = asked.from === undefined ? undefined : { file: asked.from };
  if (asked.kind === "requirement") {
    const { name, url, extras } = asked.requirement;
    if (url !== undefined) return wantedUrl(context, { name, url, extras }, origin);
    return [{ ...want(asked.requirement, origin), hashes: asked.hashes }];
  }
  if (asked.path.endsWith(".whl")) return wantedWheelFile(context, asked.path, asked.extras, origin);
  if (asked.isEditable) await insistOnProject(context, asked.path);
  const local = readLocalProject(context, asked.path, asked.isEditable);
  return wantedProject(context, local, asked.extras, origin);
}

async function wantedProject(
  context: PipContext,
  local: LocalProject,
  extras: readonly string[],
  origin: FileOrigin,
): Promise<readonly Wanted[]> {
  await announceLocal(context, local);
  const python = parseVersion(context.interpreter.version.text);
  if (local.requiresPython && python && !local.requiresPython.contains(python)) {
    await context.console.info(
      `INFO: pip is looking at multiple versions of ${local.name} to determine which version is compatible with other requirements. This could take a while.`,
    );
    throw new PipError(
      `Package '${local.name}' requires a different Python: ${python.text} not in '${local.requiresPython.text}'`,
    );
  }
  const { name, version } = local;
  return exactWanted({ name, version, extras, source: { kind: "local", local } }, origin);
}

async function wantedUrl(
  context: PipContext,
  { name, url, extras }: Pick<Requirement, "name" | "extras"> & { readonly url: string },
  origin: FileOrigin,
): Promise<readonly Wanted[]> {
  const isWheel = url.replace(/#.*$/, "").endsWith(".whl");
  if (isWheel && url.startsWith("file://"))
    return wantedWheelFile(context, url.replace(/^file:\/\/|#.*$/g, ""), extras, origin);
  if (isWheel && /^https?:/.test(url)) return wantedWheelUrl(context, url, extras, origin);
  if (!/^git\+(?:https?|ssh|git|file):/.test(url))
    throw new PipError(`rockpool: not simulated here: packages from ${url}`);
  const asked = formatAsked({ name, extras, specifiers: ANY_VERSION, url, marker: undefined });
  const { directory, vcs } = await checkOut(context, name === "" ? url : asked, url);
  return wantedProject(context, { ...readLocalProject(context, directory, false), vcs }, extras, origin);
}

async function insistOnProject({ files, console }: PipContext, path: string): Promise<void> {
  if (isInstallable(files, path)) return;
  await console.info(`Obtaining file://${path}`);
  throw new PipError(
    `file://${path} does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found.`,
  );
}
