import { type InstalledDistribution, installedDistributions } from "../../python-packages/installed.ts";
import { markerEnvironment } from "../../python-packages/markers.ts";
import { compareVersions } from "../../python-packages/versions.ts";
import { type PipContext, visibleDirectories } from "../context.ts";
import { type LinkedWheel, linkedWheels, withLinks } from "../find-links.ts";
import { Preparer } from "../prepare.ts";
import type { AskedFor } from "../requirement-words.ts";
import { wantedOf } from "../wanted-of.ts";
import type { Candidate, Wanted } from "./candidate.ts";
import { explainFailure } from "./explain-failure.ts";
import { installationOrder } from "./install-order.ts";
import { PipProvider } from "./pip-provider.ts";
import { RejectionNotes } from "./rejection-notes.ts";
import { type Resolution, resolve } from "./resolve.ts";

/** What is to be installed, and what was there. */
export interface Plan {
  /** In the order in which their files are fetched. */
  readonly toInstall: readonly Candidate[];
  /** The same in the order of installation. */
  readonly inOrder: readonly Candidate[];
  readonly installed: ReadonlyMap<string, InstalledDistribution>;
  /** The files came while they were compared with their hashes. */
  readonly isFetched: boolean;
  /** Of `--find-links`. */
  readonly wheels: readonly LinkedWheel[];
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
  { asked, constraints, requiresHashes: hasHashes }: AskedFor,
  { ignoresInstalled }: ResolveOptions,
): Promise<Plan | undefined> {
  const { values, console, process } = context;
  const { target } = context;
  const requiresHashes = hasHashes || values.flag("requireHashes");
  const all = installedDistributions(context.files, visibleDirectories(context));
  const installed = new Map(all.map((one) => [one.normalizedName, one] as const));
  const wheels = await linkedWheels(context);
  const wanted: Wanted[] = [];
  for (const one of asked) wanted.push(...(await wantedOf(context, one)));
  const index = withLinks(context.index, wheels, values.flag("noIndex"));
  const preparer = new Preparer(context, requiresHashes, wheels);
  const provider = new PipProvider({
    index,
    target,
    environment: markerEnvironment(target.version),
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
    await explainFailure(resolution.causes, { console, index, target, constraints });
    return undefined;
  }
  const plan = { ...planOf(resolution, installed, wanted), isFetched: requiresHashes, wheels };
  return ignoresInstalled ? plan : withoutSameWheels(context, plan);
}

/** A wheel of the version that is there already is left alone. */
async function withoutSameWheels({ console, values }: PipContext, plan: Plan): Promise<Plan> {
  if (values.flag("forceReinstall")) return plan;
  const same = new Set<Candidate>();
  for (const candidate of plan.toInstall) {
    const there = plan.installed.get(candidate.project);
    const isFile = candidate.source.kind === "release" && candidate.source.archive !== undefined;
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
): Omit<Plan, "isFetched" | "wheels"> {
  const isNew = ({ source }: Candidate) => source.kind === "release" || source.kind === "local";
  const toInstall = [...pins.values()].filter(isNew);
  const names = toInstall.map(({ identifier }) => identifier);
  const inOrder = installationOrder(pins, needs, names).flatMap((name) => pins.get(name) ?? []);
  return { toInstall, inOrder, installed, requested: new Set(wanted.map(({ project }) => project)) };
}
