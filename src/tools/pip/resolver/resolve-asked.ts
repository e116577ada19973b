import { type InstalledDistribution, installedDistributions } from "../../python-packages/installed.ts";
import { markerEnvironment } from "../../python-packages/markers.ts";
import { ANY_VERSION } from "../../python-packages/specifiers.ts";
import { parseVersion } from "../../python-packages/versions.ts";
import { type PipContext, PipError, visibleDirectories } from "../context.ts";
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
    round: () => process.spend(100),
  });
  const resolution: Resolution<Wanted, Candidate> = await resolve(provider, wanted);
  if (resolution.kind === "impossible") {
    const index = values.flag("noIndex") ? { names: [], find: () => undefined } : context.index;
    await explainFailure(resolution.causes, { console, index, pythonVersion, constraints });
    return undefined;
  }
  return planOf(resolution, installed, wanted);
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
  const local = await readLocalProject(context, asked.path, asked.isEditable);
  const python = parseVersion(context.interpreter.version.text);
  if (local.requiresPython && python && !local.requiresPython.contains(python))
    throw new PipError(
      `Package '${local.name}' requires a different Python: ${python.text} not in '${local.requiresPython.text}'`,
    );
  return wantedLocal(local, asked.extras, origin);
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
