import type { MaybePromise } from "../../../base/maybe-promise.ts";
import type { Requirement } from "../requirement.ts";
import type { SpecifierSet } from "../specifiers.ts";
import type { Version } from "../versions.ts";

/** Where packages come from: the simulated PyPI, or a test's own. */
export interface PackageIndex {
  /** The project of that name, however it is spelt; undefined: there is none. */
  find(name: string): MaybePromise<Project | undefined>;
  /** The normalized names of all projects, sorted. */
  readonly names: readonly string[];
}

export interface Project {
  /** As its authors write it: `Flask`. */
  readonly name: string;
  readonly summary: string;
  readonly author: string;
  readonly authorEmail: string;
  readonly license: string;
  readonly homePage: string;
  /** Commands that come with it: `flask` → `flask.cli:main`. */
  readonly consoleScripts: Readonly<Record<string, string>>;
  /** What can be imported: the packages and modules at the top. */
  readonly modules: readonly string[];
  /** The newest first. */
  readonly releases: readonly Release[];
}

export interface Release {
  readonly version: Version;
  /** In milliseconds since 1970. */
  readonly uploaded: number;
  readonly requiresPython: SpecifierSet;
  /** The same as its metadata has it. */
  readonly requiresPythonText: string;
  /** As the metadata has them, with those of extras. */
  readonly requiresDist: readonly Requirement[];
  /** The same as texts. */
  readonly requiresDistTexts: readonly string[];
  /** Wheels first, the source distribution last. */
  readonly files: readonly DistributionFile[];
  /** The reason, perhaps empty; undefined: it is not yanked (PEP 592). */
  readonly yanked: string | undefined;
}

export interface DistributionFile {
  /** `requests-2.31.0-py3-none-any.whl`. */
  readonly name: string;
  readonly kind: "wheel" | "sdist";
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Undefined for a source distribution. */
  readonly tag: WheelTag | undefined;
}

/** PEP 425; each part may name several, joined by dots. */
export interface WheelTag {
  readonly python: string;
  readonly abi: string;
  readonly platform: string;
}
