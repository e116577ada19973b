import type { Process } from "../../../process/process.ts";
import type { Manifest, Packument, Release } from "./manifest.ts";

/** The one registry that there is, as npm's default names it. */
export const REGISTRY = "https://registry.npmjs.org/";

/** A release as the data file has it: what it has in common with the one before is left out, null takes it back. */
type ReleaseData = { readonly [Key in keyof Manifest]?: Manifest[Key] | null } & {
  readonly integrity: string;
};

interface PackageData {
  readonly description?: string;
  readonly homepage?: string;
  readonly keywords?: readonly string[];
  readonly author?: string;
  readonly repository?: string;
  readonly latest: string;
  readonly published: string;
  readonly shasum: string;
  readonly versions: Readonly<Record<string, ReleaseData>>;
}

/** What the registry answers; the data is the same for all computers. */
export interface Registry {
  readonly names: readonly string[];
  find(name: string): Packument | undefined;
}

let loaded: Registry | undefined;

/**
 * The registry as it was when a fresh computer's clock begins, 15 January 2025, in a selection: real packages with real
 * dependencies and checksums (scripts/npm-registry.mjs). The data comes with the host's turns.
 */
export async function openRegistry(process: Process): Promise<Registry> {
  loaded ??= await process.kernel.scheduler.host(process, readData());
  return loaded;
}

async function readData(): Promise<Registry> {
  const { default: data } = await import("./packages.json", { with: { type: "json" } });
  const packages: Readonly<Record<string, PackageData>> = data;
  const found = new Map<string, Packument>();
  return {
    names: Object.keys(packages),
    find(name) {
      const about = Object.hasOwn(packages, name) ? packages[name] : undefined;
      if (!about) return undefined;
      const ready = found.get(name) ?? parsePackage(name, about);
      found.set(name, ready);
      return ready;
    },
  };
}

function parsePackage(name: string, { versions, ...about }: PackageData): Packument {
  const releases = new Map<string, Release>();
  let previous: Partial<ReleaseData> = {};
  for (const [version, { integrity, ...own }] of Object.entries(versions)) {
    previous = { ...previous, ...own };
    const kept: Manifest = Object.fromEntries(Object.entries(previous).filter(([, value]) => value !== null));
    const tarball = `${REGISTRY}${name}/-/${name.replace(/^@[^/]+\//, "")}-${version}.tgz`;
    releases.set(version, {
      name,
      version,
      ...(about.description !== undefined && { description: about.description }),
      ...kept,
      integrity,
      tarball,
    });
  }
  return { name, ...about, releases };
}
