import { fileNameOf } from "../normalize-name.ts";
import { parseRequirement, type Requirement } from "../requirement.ts";
import { archiveSha256 } from "../simulated-archive.ts";
import { parseSpecifiers, type SpecifierSet } from "../specifiers.ts";
import { compareVersions, parseVersion } from "../versions.ts";
import type { DistributionFile, Project, Release, WheelTag } from "./package-index.ts";

/** A project as a data file has it. */
export interface ProjectData {
  readonly name: string;
  readonly summary: string;
  readonly author?: string;
  readonly authorEmail?: string;
  readonly license?: string;
  readonly homePage?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  /** The project's own name, unless given. */
  readonly modules?: readonly string[];
  /** Releases that have their metadata in common. */
  readonly history: readonly EraData[];
  /** Version → reason. */
  readonly yanked?: Readonly<Record<string, string | undefined>>;
}

export interface EraData {
  /** Requires-Python. */
  readonly python?: string;
  /** Requires-Dist. */
  readonly requires?: readonly string[];
  /**
   * `py3-none-any` unless given. A tag without a platform (`cp311`, `cp37-abi3`, `py3-none`) stands for one wheel for
   * each of the usual platforms; an empty list: there is but the source.
   */
  readonly wheels?: readonly string[];
  /** The size of a wheel in thousands of bytes, where a release does not say. */
  readonly size?: number;
  /** Version → day of its upload, and the size of a wheel in thousands of bytes: `2023-05-22 62.6`. */
  readonly releases: Readonly<Record<string, string | undefined>>;
}

/** Where compiled wheels are made for. */
const PLATFORMS = [
  "manylinux_2_17_x86_64.manylinux2014_x86_64",
  "manylinux_2_17_aarch64.manylinux2014_aarch64",
  "macosx_11_0_arm64",
  "win_amd64",
];

/** Throws where the data is wrong: that is our fault. */
export function parseProject(data: ProjectData): Project {
  const releases = data.history.flatMap((era) => parseEra(data, era));
  releases.sort((a, b) => compareVersions(b.version, a.version));
  return {
    name: data.name,
    summary: data.summary,
    author: data.author ?? "",
    authorEmail: data.authorEmail ?? "",
    license: data.license ?? "",
    homePage: data.homePage ?? "",
    consoleScripts: data.scripts ?? {},
    modules: data.modules ?? [fileNameOf(data.name)],
    releases,
  };
}

function parseEra(data: ProjectData, era: EraData): Release[] {
  const requiresPython = specifiersOf(era.python ?? "");
  const requiresDistTexts = era.requires ?? [];
  const requiresDist = requiresDistTexts.map(requirementOf);
  return Object.entries(era.releases).map(([text, entry]) => {
    const version = parseVersion(text);
    const [day = "", size] = (entry ?? "").split(" ");
    if (!version) throw new Error(`${data.name}: ${text} is no version`);
    return {
      version,
      uploaded: Date.parse(`${day}T12:00:00Z`),
      requiresPython,
      requiresPythonText: era.python ?? "",
      requiresDist,
      requiresDistTexts,
      files: filesOf(data.name, text, era, Number(size ?? era.size ?? 50)),
      yanked: data.yanked?.[text],
    };
  });
}

function specifiersOf(text: string): SpecifierSet {
  const specifiers = parseSpecifiers(text);
  if (!specifiers) throw new Error(`${text} is no specifier`);
  return specifiers;
}

function requirementOf(text: string): Requirement {
  const requirement = parseRequirement(text);
  if ("problem" in requirement) throw new Error(`${text}: ${requirement.problem}`);
  return requirement;
}

/** Sources are smaller than what is compiled from them, and a little larger than a wheel of nothing but Python. */
const SOURCE_PER_COMPILED = 0.4;
const SOURCE_PER_PURE = 1.6;

function filesOf(name: string, version: string, era: EraData, size: number): DistributionFile[] {
  const tags = (era.wheels ?? ["py3-none-any"]).flatMap(parseTags);
  const stem = `${fileNameOf(name)}-${version}`;
  const isPure = tags.every(({ platform }) => platform === "any");
  const wheels = tags.map((tag) => {
    const file = `${stem}-${tag.python}-${tag.abi}-${tag.platform}.whl`;
    return new IndexFile(file, tag, sizeOf(file, size));
  });
  const source = `${stem}.tar.gz`;
  const factor = isPure ? SOURCE_PER_PURE : SOURCE_PER_COMPILED;
  return [...wheels, new IndexFile(source, undefined, sizeOf(source, size * factor))];
}

/** `kilobytes`, and some bytes that follow from the name. */
function sizeOf(name: string, kilobytes: number): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 97;
  return Math.round(kilobytes * 1000) + sum;
}

/** `py3-none-any`, or a tag for each platform. */
function parseTags(text: string): WheelTag[] {
  const [python = "", abi = python, platform] = text.split("-");
  return (platform === undefined ? PLATFORMS : [platform]).map((each) => ({ python, abi, platform: each }));
}

/** A file of the simulated index. Its checksum is made from its name when it is asked for: there are thousands. */
class IndexFile implements DistributionFile {
  readonly kind: "wheel" | "sdist";
  #sha256: string | undefined;

  constructor(
    readonly name: string,
    readonly tag: WheelTag | undefined,
    readonly size: number,
  ) {
    this.kind = tag ? "wheel" : "sdist";
  }

  get sha256(): string {
    this.#sha256 ??= archiveSha256(this.name);
    return this.#sha256;
  }
}
