import type { Marker } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { parseMarker, Reader } from "../../python-packages/parse-marker.ts";
import type { Requirement } from "../../python-packages/requirement.ts";
import { VersionSet } from "../resolver/version-set.ts";
import { parseConstraint } from "./constraint.ts";
import { pythonOfMarker } from "./python-markers.ts";

export interface Place {
  /** From the project's own directory on: `../lib`. */
  readonly path: string;
  /** `develop = true`: it is used where it stands. */
  readonly isDevelop: boolean;
}

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
  readonly allowsPrereleases: boolean;
  /** A directory with a project in it, as it is written: not from an index. */
  readonly place: Place | undefined;
  /** `git`, `url`, `file`: not from an index either. */
  readonly origin: string | undefined;
}

/** One entry of `[tool.poetry.dependencies]`; undefined: its constraint is none. */
export function parseDependency(name: string, value: unknown): Dependency | undefined {
  const table: Readonly<Record<string, unknown>> = isTable(value) ? value : { version: value };
  const text = typeof table.version === "string" ? table.version : "*";
  const set = parseConstraint(text);
  const python = typeof table.python === "string" ? parseConstraint(table.python) : VersionSet.any;
  if (!set || !python) return undefined;
  const isFile = /\.(?:whl|tar\.gz|zip)$/.test(String(table.path ?? ""));
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
    allowsPrereleases: table["allow-prereleases"] === true,
    place: isFile ? undefined : placeOf(table),
    origin: isFile ? "file" : ["git", "url", "file"].find((kind) => table[kind] !== undefined),
  };
}

function placeOf({ path, develop }: Readonly<Record<string, unknown>>): Place | undefined {
  return typeof path === "string" ? { path, isDevelop: develop === true } : undefined;
}

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
    origin: undefined,
  };
}
