/** A package as the archive's index has it (deb-control(5)); `/var/lib/dpkg/status` repeats it. */
export interface DebianPackage {
  readonly name: string;
  readonly version: string;
  /** In every image of Debian from the beginning. */
  readonly base?: boolean;
  /** amd64 unless given. */
  readonly arch?: string;
  /** `Multi-Arch: same`: dpkg names it with its architecture. */
  readonly same?: boolean;
  readonly essential?: boolean;
  /** It came with an update of security, from the archive of those. */
  readonly security?: boolean;
  readonly section: string;
  readonly priority: string;
  /** Bytes to fetch, and kibibytes when installed. */
  readonly size: number;
  readonly installed: number;
  readonly preDepends?: string;
  readonly depends?: string;
  readonly recommends?: string;
  readonly suggests?: string;
  readonly provides?: string;
  readonly conflicts?: string;
  readonly maintainer: string;
  readonly homepage?: string;
  readonly description: string;
  /** Paths of what it puts under bin. */
  readonly programs?: readonly string[];
}

/** The archive of one release. */
export class PackageIndex {
  readonly #byName: ReadonlyMap<string, DebianPackage>;
  readonly #providers = new Map<string, DebianPackage[]>();

  constructor(readonly packages: readonly DebianPackage[]) {
    this.#byName = new Map(packages.map((one) => [one.name, one]));
    for (const one of packages)
      for (const provided of (one.provides ?? "").split(", ")) {
        const name = provided.split(" ")[0] ?? "";
        if (name !== "") this.#providers.set(name, [...(this.#providers.get(name) ?? []), one]);
      }
  }

  find(name: string): DebianPackage | undefined {
    return this.#byName.get(name.replace(/:(amd64|any|all)$/, ""));
  }

  /** What stands for a name: the package itself, then those that provide it. */
  standingFor(name: string): readonly DebianPackage[] {
    const itself = this.find(name);
    return [...(itself ? [itself] : []), ...(this.#providers.get(name) ?? [])];
  }
}

/** Debian 12, with the updates of the day on which its file was made. */
export async function loadDebianIndex(): Promise<PackageIndex> {
  const { default: packages } = await import("./debian-12.json", { with: { type: "json" } });
  return new PackageIndex(packages as readonly DebianPackage[]);
}

/** As dpkg names it: `libc6:amd64`, but `bash`. */
export function shownName({ name, same }: DebianPackage): string {
  return same ? `${name}:amd64` : name;
}

export function archOf({ arch = "amd64" }: DebianPackage): string {
  return arch;
}

/** `a (>= 1) | b, c` → [[a, b], [c]]. */
export function parseRelations(text = ""): readonly (readonly string[])[] {
  return text
    .split(",")
    .map((group) =>
      group
        .split("|")
        .map((one) => one.trim().split(/[\s(]/)[0]?.replace(/:any$/, "") ?? "")
        .filter((name) => name !== ""),
    )
    .filter((group) => group.length > 0);
}

/** What must be there before it works. */
export function needsOf({ preDepends, depends }: DebianPackage): readonly (readonly string[])[] {
  return [...parseRelations(preDepends), ...parseRelations(depends)];
}
