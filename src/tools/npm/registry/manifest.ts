/** Names and what is wanted of them, as package.json writes it. */
export type Ranges = Readonly<Record<string, string>>;

/** What the registry and a package.json tell of one version, as far as npm acts on it (package.json(5)). */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly dependencies?: Ranges;
  readonly devDependencies?: Ranges;
  readonly optionalDependencies?: Ranges;
  readonly peerDependencies?: Ranges;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly scripts?: Ranges;
  readonly bin?: string | Ranges;
  /** An old way of writing it is a list. */
  readonly engines?: Ranges | readonly string[];
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly funding?: unknown;
  readonly license?: string | { readonly type?: string };
  readonly deprecated?: string;
  readonly hasInstallScript?: boolean;
  readonly main?: string;
}

/** A version that the registry has. */
export interface Release extends Manifest {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  readonly tarball: string;
}

/** All that the registry tells of a package. */
export interface Packument {
  readonly name: string;
  readonly description?: string;
  readonly homepage?: string;
  readonly keywords?: readonly string[];
  readonly author?: string;
  readonly repository?: string;
  readonly latest: string;
  /** When the latest came, and its old checksum. */
  readonly published: string;
  readonly shasum: string;
  /** The oldest first. */
  readonly releases: ReadonlyMap<string, Release>;
}
