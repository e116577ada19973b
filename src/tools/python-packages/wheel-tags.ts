import type { DistributionFile, Release, WheelTag } from "./index/package-index.ts";

/** What files are chosen for: this interpreter on this computer, unless options name another. */
export interface Target {
  /** CPython's: `3.11.7`. */
  readonly version: string;
  /** Those of `--platform`; 64-bit Linux unless given (PEP 425, PEP 600). */
  readonly platforms?: readonly string[];
  /** Files that may be taken; all unless given. */
  readonly takes?: (file: DistributionFile) => boolean;
}

export function isSupported(tag: WheelTag, { version, platforms }: Target): boolean {
  const [major = 3, minor = 0] = version.split(".").map(Number);
  const fits = (platform: string) =>
    platforms ? platform === "any" || platforms.includes(platform) : isOurPlatform(platform);
  if (!tag.platform.split(".").some(fits)) return false;
  const abis = tag.abi.split(".");
  return tag.python.split(".").some((python) => {
    const [, kind, ofMajor, ofMinor] = /^(cp|py)(\d)(\d*)$/.exec(python) ?? [];
    if (kind === undefined || Number(ofMajor) !== major) return false;
    const wanted = ofMinor === "" ? 0 : Number(ofMinor);
    if (kind === "py" || abis.includes("none")) return kind === "py" ? wanted <= minor : wanted <= minor;
    return abis.includes("abi3") ? wanted <= minor : wanted === minor;
  });
}

function isOurPlatform(platform: string): boolean {
  return platform === "any" || /^(manylinux|linux).*_x86_64$/.test(platform);
}

/** What pip would take of a release: the first wheel that fits, else the source distribution; undefined: there is nothing. */
export function chooseFile({ files }: Release, target: Target): DistributionFile | undefined {
  const taken = target.takes ? files.filter(target.takes) : files;
  return (
    taken.find(({ tag }) => tag !== undefined && isSupported(tag, target)) ??
    taken.find(({ kind }) => kind === "sdist")
  );
}
