import { baseName } from "../../../base/paths.ts";
import { type InstalledDistribution, installedDistributions } from "../../python-packages/installed.ts";
import { markerEnvironment } from "../../python-packages/markers.ts";
import { ANY_VERSION } from "../../python-packages/specifiers.ts";
import { compareVersions, parseVersion } from "../../python-packages/versions.ts";
import { isSupported } from "../../python-packages/wheel-tags.ts";
import { announceLocal } from "../build-local.ts";
import { displayPath, type PipContext, PipError, visibleDirectories } from "../context.ts";
import { type LocalProject, readLocalProject } from "../local-project.ts";
import { Preparer } from "../prepare.ts";
import type { Asked, AskedFor } from "../requirement-words.ts";
import type { Candidate, Wanted } from "./candidate.ts";
import { explainFailure } from "./explain-failure.ts";
import { installationOrder } from "./install-order.ts";
import { PipProvider, want } from "./pip-provider.ts";
import { RejectionNotes } from "./rejection-notes.ts";
import { type Resolution, resolve } from "./resolve.ts";

/** What is to be installed, and what was there. */
export interface Plan {
  /** In the order in which their files are fetched. */
  readonly toInstall: readonly Candidate[];
  /** The same in the order of installation. */
  readonly inOrder: readonly Candidate[];
  readonly installed: ReadonlyMap<string, InstalledDistribution>;
  /** Asked for by name. */
  readonly requested: ReadonlySet<string>;
}

export interface ResolveOptions {
  /** Nothing that is there counts. */
  readonly ignoresInstalled: boolean;
}

/** Chooses versions; undefined where there is no solution, which was told. */
export async function resolveAsked(
  context: PipContext,
  { asked, constraints }: AskedFor,
  { ignoresInstalled }: ResolveOptions,
): Promise<Plan | undefined> {
  const { values, interpreter, console, process } = context;
  const pythonVersion = interpreter.version.text;
  const all = installedDistributions(context.files, visibleDirectories(context));
  const installed = new Map(all.map((one) => [one.normalizedName, one] as const));
  const preparer = new Preparer(context);
  const wanted: Wanted[] = [];
  for (const one of asked) wanted.push(...(await wantedOf(context, one)));
  const provider = new PipProvider({
    index: values.flag("noIndex") ? { names: [], find: () => undefined } : context.index,
    pythonVersion,
    environment: markerEnvironment(pythonVersion),
    installed: ignoresInstalled ? new Map() : installed,
    requested: [...new Set(wanted.map(({ identifier }) => identifier))],
    constraints,
    prereleases: values.flag("pre"),
    ignoreDependencies: values.flag("ignoreDependencies"),
    ignoreInstalled: values.flag("forceReinstall") || values.flag("ignoreInstalled") || ignoresInstalled,
    upgrade: upgradeOf(context),
    prepare: preparer.prepare,
    rejecting: new RejectionNotes(console).rejecting,
    warn: (message) => console.warn(message),
    round: () => process.spend(100),
  });
  const resolution: Resolution<Wanted, Candidate> = await resolve(provider, wanted);
  if (resolution.kind === "impossible") {
    const index = values.flag("noIndex") ? { names: [], find: () => undefined } : context.index;
    await explainFailure(resolution.causes, { console, index, pythonVersion, constraints });
    return undefined;
  }
  const plan = planOf(resolution, installed, wanted);
  return ignoresInstalled ? plan : withoutSameWheels(context, plan);
}

/** A wheel of the version that is there already is left alone. */
async function withoutSameWheels({ console, values }: PipContext, plan: Plan): Promise<Plan> {
  if (values.flag("forceReinstall")) return plan;
  const same = new Set<Candidate>();
  for (const candidate of plan.toInstall) {
    const there = plan.installed.get(candidate.project);
    const isFile = candidate.source.kind === "release" && candidate.source.file !== undefined;
    if (!isFile || !there || compareVersions(there.version, candidate.version) !== 0) continue;
    same.add(candidate);
    await console.info(
      `${candidate.shownName} is already installed with the same version as the provided wheel. Use --force-reinstall to force an installation of the wheel.`,
    );
  }
  const isLeft = (candidate: Candidate) => !same.has(candidate);
  return { ...plan, toInstall: plan.toInstall.filter(isLeft), inOrder: plan.inOrder.filter(isLeft) };
}

function upgradeOf({ values }: PipContext): "no" | "only-if-needed" | "eager" {
  if (!values.flag("upgrade")) return "no";
  return values.text("upgradeStrategy") === "eager" ? "eager" : "only-if-needed";
}

function planOf(
  { pins, needs }: Resolution<Wanted, Candidate> & { kind: "resolved" },
  installed: ReadonlyMap<string, InstalledDistribution>,
  wanted: readonly Wanted[],
): Plan {
  const isNew = ({ source }: Candidate) => source.kind === "release" || source.kind === "local";
  const toInstall = [...pins.values()].filter(isNew);
  const names = toInstall.map(({ identifier }) => identifier);
  const inOrder = installationOrder(pins, needs, names).flatMap((name) => pins.get(name) ?? []);
  return { toInstall, inOrder, installed, requested: new Set(wanted.map(({ project }) => project)) };
}

/** A requirement of the resolver for what the user named. */
async function wantedOf(context: PipContext, asked: Asked): Promise<readonly Wanted[]> {
  const origin = asked.from === undefined ? undefined : { file: asked.from };
  if (asked.kind === "requirement") {
    if (asked.requirement.url !== undefined)
      throw new PipError(`rockpool: not simulated here: packages from ${asked.requirement.url}`);
    return [want(asked.requirement, origin)];
  }
  if (asked.path.endsWith(".whl")) return wantedWheel(context, asked.path, origin);
  const local = readLocalProject(context, asked.path, asked.isEditable);
  await announceLocal(context, local);
  const python = parseVersion(context.interpreter.version.text);
  if (local.requiresPython && python && !local.requiresPython.contains(python))
    throw new PipError(
      `Package '${local.name}' requires a different Python: ${python.text} not in '${local.requiresPython.text}'`,
    );
  return wantedLocal(local, asked.extras, origin);
}

/** A wheel that `pip download` saved: what is in it stands in the index. */
async function wantedWheel(
  context: PipContext,
  path: string,
  origin: { readonly file: string } | undefined,
): Promise<readonly Wanted[]> {
  const name = baseName(path);
  const [projectName = "", versionText = ""] = name.split("-");
  const project = await context.index.find(projectName);
  const release = project?.releases.find(({ files }) => files.some((file) => file.name === name));
  if (!project || !release) {
    if (!parseVersion(versionText)) throw new PipError(`${name} is not a valid wheel filename.`);
    throw new PipError(`rockpool: not simulated here: installing ${path}`);
  }
  const file = release.files.find((one) => one.name === name);
  if (!file?.tag || !isSupported(file.tag, context.interpreter.version.text))
    throw new PipError(`${name} is not a supported wheel on this platform.`);
  const requirement = {
    name: project.name,
    extras: [],
    specifiers: ANY_VERSION,
    url: undefined,
    marker: undefined,
  };
  const plain = want(requirement, origin);
  const candidate: Candidate = {
    identifier: plain.identifier,
    project: plain.project,
    shownName: project.name,
    extras: [],
    version: release.version,
    source: { kind: "release", project, release, file: path },
    wanted: plain,
  };
  await context.console.info(`Processing ${displayPath(context, path)}`);
  return [{ ...plain, exact: candidate }];
}

function wantedLocal(
  local: LocalProject,
  extras: readonly string[],
  origin: { readonly file: string } | undefined,
): readonly Wanted[] {
  const requirement = {
    name: local.name,
    extras: [],
    specifiers: ANY_VERSION,
    url: undefined,
    marker: undefined,
  };
  const plain = want(requirement, origin);
  const candidate: Candidate = {
    identifier: plain.identifier,
    project: plain.project,
    shownName: local.name,
    extras: [],
    version: local.version,
    source: { kind: "local", local },
    wanted: plain,
  };
  const exact = { ...plain, exact: candidate };
  return extras.length === 0 ? [exact] : [exact, want({ ...requirement, extras }, origin)];
}
