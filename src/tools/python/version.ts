/** A version of CPython. */
export interface PythonVersion {
  /** As `python -V` shows it: `3.9.18`, `3.13.0rc2`. */
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly micro: number;
  /** `3.9`, as in the names of files. */
  readonly short: string;
}

/** Undefined where `text` is no version of CPython. */
export function parsePythonVersion(text: string): PythonVersion | undefined {
  const [, major, minor, micro] = /^(\d+)\.(\d+)\.(\d+)(?:(?:a|b|rc)\d+)?$/.exec(text) ?? [];
  if (major === undefined || minor === undefined || micro === undefined) return undefined;
  return {
    text,
    major: Number(major),
    minor: Number(minor),
    micro: Number(micro),
    short: `${major}.${minor}`,
  };
}

/** Whether `version` is at least `major.minor`. */
export function isAtLeast(version: PythonVersion, major: number, minor: number): boolean {
  return version.major > major || (version.major === major && version.minor >= minor);
}

export interface Bundled {
  readonly pip: string;
  /** None from 3.12 on. */
  readonly setuptools: string | undefined;
}

type Row = readonly [micro: number, pip: string, setuptools?: string];

/** What the ensurepip of each release carries (Lib/ensurepip/__init__.py), by the first micro version that has it. */
const BUNDLED: Readonly<Record<string, readonly Row[]>> = {
  "2.7": [
    [0, "9.0.1", "28.8.0"],
    [15, "9.0.3", "39.0.1"],
    [16, "18.1", "40.6.2"],
    [17, "19.2.3", "41.2.0"],
  ],
  "3.5": [
    [0, "7.1.2", "18.2"],
    [3, "9.0.1", "28.8.0"],
    [7, "10.0.1", "39.0.1"],
    [8, "19.2.3", "41.2.0"],
  ],
  "3.6": [
    [0, "9.0.1", "28.8.0"],
    [5, "9.0.3", "39.0.1"],
    [6, "10.0.1", "39.0.1"],
    [8, "18.1", "40.6.2"],
  ],
  "3.7": [
    [0, "10.0.1", "39.0.1"],
    [2, "18.1", "40.6.2"],
    [3, "19.0.3", "40.8.0"],
    [5, "19.2.3", "41.2.0"],
    [8, "20.1.1", "47.1.0"],
    [13, "22.0.4", "47.1.0"],
    [17, "23.0.1", "47.1.0"],
  ],
  "3.8": [
    [0, "19.2.3", "41.2.0"],
    [4, "20.1.1", "47.1.0"],
    [6, "20.2.1", "49.2.1"],
    [7, "20.2.3", "49.2.1"],
    [10, "21.1.1", "56.0.0"],
    [13, "22.0.4", "56.0.0"],
    [17, "23.0.1", "56.0.0"],
  ],
  "3.9": [
    [0, "20.2.3", "49.2.1"],
    [5, "21.1.1", "56.0.0"],
    [6, "21.1.3", "56.0.0"],
    [7, "21.2.3", "57.4.0"],
    [8, "21.2.4", "58.1.0"],
    [11, "22.0.4", "58.1.0"],
    [17, "23.0.1", "58.1.0"],
  ],
  "3.10": [
    [0, "21.2.3", "57.4.0"],
    [1, "21.2.4", "58.1.0"],
    [3, "22.0.4", "58.1.0"],
    [6, "22.2.1", "63.2.0"],
    [7, "22.2.2", "63.2.0"],
    [9, "22.3.1", "65.5.0"],
    [11, "23.0.1", "65.5.0"],
  ],
  "3.11": [
    [0, "22.3", "65.5.0"],
    [1, "22.3.1", "65.5.0"],
    [4, "23.1.2", "65.5.0"],
    [5, "23.2.1", "65.5.0"],
    [8, "24.0", "65.5.0"],
  ],
  "3.12": [
    [0, "23.2.1"],
    [2, "24.0"],
    [5, "24.2"],
    [8, "24.3.1"],
    [10, "25.0.1"],
  ],
  "3.13": [
    [0, "24.2"],
    [1, "24.3.1"],
    [3, "25.0.1"],
    [4, "25.1.1"],
    [6, "25.2"],
  ],
  "3.14": [[0, "25.2"]],
}; // prettier-ignore

/** What `ensurepip` of this version installs. */
export function bundledWith(version: PythonVersion): Bundled {
  const rows = BUNDLED[version.short] ?? BUNDLED["3.14"] ?? [];
  let [, pip = "25.2", setuptools] = rows[0] ?? [];
  for (const [micro, itsPip, itsSetuptools] of rows)
    if (micro <= version.micro) [pip, setuptools] = [itsPip, itsSetuptools];
  return { pip, setuptools };
}
