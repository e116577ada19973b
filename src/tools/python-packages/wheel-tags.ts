import type { DistributionFile, Release, WheelTag } from "./index/package-index.ts";

/** Whether a wheel can be installed for CPython `version` (`3.11.7`) on 64-bit Linux (PEP 425, PEP 600). */
export function isSupported(tag: WheelTag, version: string): boolean {
  const [major = 3, minor = 0] = version.split(".").map(Number);
  if (!tag.platform.split(".").some(isOurPlatform)) return false;
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
export function chooseFile({ files }: Release, version: string): DistributionFile | undefined {
  return (
    files.find(({ tag }) => tag !== undefined && isSupported(tag, version)) ??
    files.find(({ kind }) => kind === "sdist")
  );
}
