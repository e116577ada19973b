import type { Marker } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { parseMarker, Reader } from "../../python-packages/parse-marker.ts";
import type { Requirement } from "../../python-packages/requirement.ts";
import { VersionSet } from "../resolver/version-set.ts";
import { parseConstraint } from "./constraint.ts";
import { pythonOfMarker } from "./python-markers.ts";

/** Where else than from an index a dependency comes from, as it is written. */
export type Place =
  /** A project in a directory; the path begins at the project that names it: `../lib`. */
  | { readonly kind: "directory"; readonly path: string; readonly isDevelop: boolean }
  /** A wheel. */
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "url"; readonly url: string }
  | {
      readonly kind: "git";
      readonly url: string;
      /** A branch, a tag or a commit; undefined: what the repository shows first. */
      readonly revision: string | undefined;
      readonly subdirectory: string | undefined;
      /** `develop = true`: it is used where it stands. */
      readonly isDevelop: boolean;
    };

/** What a project or a package needs. */
export interface Dependency {
  /** As written. */
  readonly name: string;
  /** Normalized. */
  readonly key: string;
  readonly set: VersionSet;
  /** As written: `^1.26`. */
  readonly text: string;
  readonly extras: readonly string[];
  readonly isOptional: boolean;
  readonly marker: Marker | undefined;
  /** The versions of Python that it is for. */
  readonly python: VersionSet;
  /** As `python = "<3.11"` says it, apart from the marker. */
  readonly pythonText?: string;
  readonly allowsPrereleases: boolean;
  /** Undefined: an index. */
  readonly place: Place | undefined;
}

/** One entry of `[tool.poetry.dependencies]`; undefined: its constraint is none. */
export function parseDependency(name: string, value: unknown): Dependency | undefined {
  const table: Readonly<Record<string, unknown>> = isTable(value) ? value : { version: value };
  const text = typeof table.version === "string" ? table.version : "*";
  const set = parseConstraint(text);
  const python = typeof table.python === "string" ? parseConstraint(table.python) : VersionSet.any;
  if (!set || !python) return undefined;
  const markers = typeof table.markers === "string" ? parseMarker(new Reader(table.markers)) : undefined;
  return {
    name,
    key: normalizeName(name),
    set,
    text,
    extras: strings(table.extras),
    isOptional: table.optional === true,
    marker: markers,
    python: markers ? python.intersect(pythonOfMarker(markers)) : python,
    ...(typeof table.python === "string" && { pythonText: table.python }),
    allowsPrereleases: table["allow-prereleases"] === true,
    place: placeOf(table),
  };
}

function placeOf(table: Readonly<Record<string, unknown>>): Place | undefined {
  const text = (key: string) => (typeof table[key] === "string" ? table[key] : undefined);
  const isDevelop = table.develop === true;
  const [path = text("file"), url, git] = [text("path"), text("url"), text("git")];
  if (git !== undefined) {
    const revision = text("rev") ?? text("tag") ?? text("branch");
    return { kind: "git", url: git, revision, subdirectory: text("subdirectory"), isDevelop };
  }
  if (url !== undefined) return { kind: "url", url };
  if (path === undefined) return undefined;
  return ARCHIVE.test(path) ? { kind: "file", path } : { kind: "directory", path, isDevelop };
}

/** Names of what is no directory. */
export const ARCHIVE = /\.(?:whl|tar\.gz|zip)$/;

export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

/** What was made of a requirement: releases are asked again and again. */
const known = new WeakMap<Requirement, Dependency>();

/** A requirement of a release. */
export function dependencyOf(requirement: Requirement): Dependency {
  const found = known.get(requirement) ?? makeDependency(requirement);
  known.set(requirement, found);
  return found;
}

function makeDependency({ name, specifiers, extras, marker }: Requirement): Dependency {
  const clauses = specifiers.specifiers.map(({ operator, versionText }) => `${operator}${versionText}`);
  const set = clauses.length === 0 ? VersionSet.any : (parseConstraint(clauses.join(",")) ?? VersionSet.any);
  return {
    name,
    key: normalizeName(name),
    set,
    text: set.toString(),
    extras: extras.map(normalizeName).sort(),
    isOptional: false,
    marker,
    python: marker ? pythonOfMarker(marker) : VersionSet.any,
    allowsPrereleases: specifiers.namesPrerelease,
    place: undefined,
  };
}
