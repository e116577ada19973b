import { parseVersion } from "../python-packages/versions.ts";

/** How the poetry that is installed behaves: it follows from its version. */
export interface Profile {
  readonly version: string;
  readonly core: string;
  /** `•` until 1.7, `-` since 1.8. */
  readonly bullet: string;
  /** Lock files name the version and no categories, since 1.4 and 1.5. */
  readonly locksWithVersion: boolean;
  readonly locksCategory: boolean;
  /** A lock file that is not of this pyproject.toml is an error, since 1.8; before, a warning. */
  readonly staleLockIsError: boolean;
  readonly staleLockText: string;
  /** Installs of the project that cannot be made are told of, since 1.8. */
  readonly tellsMissingPackage: boolean;
  /** `env info` calls the system's interpreter Base, since 1.8. */
  readonly baseTitle: "System" | "Base";
  /** The minor version of poetry 1; of poetry 2 a hundred more. */
  readonly minor: number;
  /** Poetry 2: `[project]`, lock format 2.1, the Python of PATH, no `shell`, no `export`. */
  readonly isSecond: boolean;
  /** `new` puts the code below `src`, since 2.1. */
  readonly startsWithSrc: boolean;
}

/** The level at which poetry 2 begins. */
export const SECOND = 100;

export const DEFAULT_VERSION = "1.8.5";

export function profileOf(version: string): Profile {
  const [major = 1, minor = 8] = parseVersion(version)?.release ?? [];
  const level = major > 1 ? SECOND + minor : minor;
  return {
    version,
    // The second poetry and its core have the same numbers.
    core: level >= SECOND ? version : level >= 8 ? "1.9.1" : "1.4.0",
    bullet: level >= 8 ? "-" : "•",
    locksWithVersion: level >= 4,
    locksCategory: level < 5,
    staleLockIsError: level >= 8,
    staleLockText:
      level >= SECOND
        ? "pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file."
        : level >= 8
          ? "pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock [--no-update]` to fix the lock file."
          : "poetry.lock is not consistent with pyproject.toml. Run `poetry lock [--no-update]` to fix it.",
    tellsMissingPackage: level >= 8,
    baseTitle: level >= 8 ? "Base" : "System",
    minor: level,
    isSecond: level >= SECOND,
    startsWithSrc: level >= SECOND + 1,
  };
}
