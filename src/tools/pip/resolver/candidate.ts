import type { Planted } from "../../python/write-tree.ts";
import type { Project, Release } from "../../python-packages/index/package-index.ts";
import type { InstalledDistribution } from "../../python-packages/installed.ts";
import type { Requirement } from "../../python-packages/requirement.ts";
import type { Version } from "../../python-packages/versions.ts";
import type { LocalProject } from "../local-project.ts";

/** A requirement as pip carries it about: with where it came from. */
export interface Wanted {
  readonly requirement: Requirement;
  /** Normalized, with extras: `requests[socks]`. */
  readonly identifier: string;
  /** Normalized, without. */
  readonly project: string;
  readonly origin: Origin | undefined;
  /** It is this very candidate: a local project, or the one whose extras are asked for. */
  readonly exact?: Candidate;
  /** The version of that candidate, which is shown with the name. */
  readonly exactVersion?: Version;
  /** `sha256:…` of the files that may be taken. */
  readonly hashes?: readonly string[];
}

/** `requests->-r requirements.txt (line 1)`. */
export type Origin = { readonly file: string } | { readonly wanted: Wanted };

export interface Candidate {
  readonly identifier: string;
  readonly project: string;
  /** As pip shows it: of the requirement that asked first, `Werkzeug`. */
  readonly shownName: string;
  readonly extras: readonly string[];
  readonly version: Version;
  readonly source: Source;
  /** The requirement that asked first. */
  readonly wanted: Wanted;
}

/** A wheel that was named by its path or URL. */
export interface Archive {
  readonly url: string;
  readonly sha256: string;
  /** What is in it; undefined: its code is not here. */
  readonly code: Readonly<Record<string, Planted>> | undefined;
}

export type Source =
  | {
      readonly kind: "release";
      readonly project: Project;
      readonly release: Release;
      /** The file that it comes from; undefined: the index. */
      readonly archive?: Archive;
    }
  | { readonly kind: "installed"; readonly distribution: InstalledDistribution }
  | { readonly kind: "local"; readonly local: LocalProject }
  /** What it says of extras is its own; all else is that of the base. */
  | { readonly kind: "extras"; readonly base: Candidate };

/** Where a requirement came from, down to the user: `python-dateutil>=2.8.2->pandas`. */
export function formatOrigin(origin: Origin | undefined): string {
  if (!origin) return "";
  if ("file" in origin) return origin.file;
  const { requirement, origin: further, exactVersion } = origin.wanted;
  const rest = formatOrigin(further);
  const shown = exactVersion ? `${requirement.name}==${exactVersion.text}` : formatAsked(requirement);
  return `${shown}${rest === "" ? "" : `->${rest}`}`;
}

/** Without its marker, as pip shows requirements. */
export function formatAsked({ name, extras, specifiers, url }: Requirement): string {
  const shown = extras.length > 0 ? `[${[...new Set(extras)].sort().join(",")}]` : "";
  return `${name}${shown}${url === undefined ? specifiers.text : ` @ ${url}`}`;
}
