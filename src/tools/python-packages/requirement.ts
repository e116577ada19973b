import { evaluateMarker, formatMarker, type Marker, type MarkerEnvironment } from "./markers.ts";
import { isValidName } from "./normalize-name.ts";
import { parseMarker, Reader } from "./parse-marker.ts";
import { ANY_VERSION, parseSpecifiers, type Reading, type SpecifierSet } from "./specifiers.ts";

/** A dependency as PEP 508 writes it: `requests[socks]>=2.8.1,<3; python_version < "3.9"`. */
export interface Requirement {
  /** As written. */
  readonly name: string;
  readonly extras: readonly string[];
  readonly specifiers: SpecifierSet;
  /** `name @ https://…`. */
  readonly url: string | undefined;
  readonly marker: Marker | undefined;
}

/** Where and why a text is none. */
export interface RequirementProblem {
  readonly problem: string;
  readonly at: number;
}

const NAME = /[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?/iy;

export function parseRequirement(
  text: string,
  reading: Reading = "strict",
): Requirement | RequirementProblem {
  const reader = new Reader(text.trimEnd());
  const name = reader.take(NAME);
  if (name === undefined || !isValidName(name))
    return fault(reader, "Expected package name at the start of dependency specifier");
  const extras = parseExtras(reader);
  if ("problem" in extras) return extras;
  if (reader.take(/@/y)) return parseUrl(reader, name, extras.names);
  const specifiers = parseVersionPart(reader, reading);
  if ("problem" in specifiers) return specifiers;
  const marker = parseMarkerPart(reader);
  if (marker && "problem" in marker) return marker;
  if (!reader.atEnd)
    return fault(
      reader,
      specifiers.text === ""
        ? "Expected end or semicolon (after name and no valid version specifier)"
        : "Expected end or semicolon (after version specifier)",
    );
  return { name, extras: extras.names, specifiers, url: undefined, marker };
}

function fault(reader: Reader, problem: string): RequirementProblem {
  return { problem, at: reader.at };
}

function parseExtras(reader: Reader): { readonly names: readonly string[] } | RequirementProblem {
  const names: string[] = [];
  if (!reader.take(/\[/y)) return { names };
  if (reader.take(/\]/y)) return { names };
  for (;;) {
    const name = reader.take(NAME);
    if (name === undefined) return fault(reader, "Expected extra name after comma");
    names.push(name);
    if (reader.take(/\]/y)) return { names };
    if (!reader.take(/,/y))
      return fault(reader, "Expected matching RIGHT_BRACKET for LEFT_BRACKET, after extras");
  }
}

function parseVersionPart(reader: Reader, reading: Reading): SpecifierSet | RequirementProblem {
  const start = reader.at;
  const text = reader.take(/\([^)]*\)|(?:===|==|~=|!=|<=|>=|<|>)[^;]*/y);
  if (text === undefined) return ANY_VERSION;
  const bare = text.startsWith("(") ? text.slice(1, -1) : text;
  // A URL or a marker may not follow a blank that is not preceded by `;`.
  const clauses = bare.split(",").map((clause) => clause.trim());
  const specifiers = clauses.every((clause) => clause !== "") ? parseSpecifiers(bare, reading) : undefined;
  if (specifiers) return specifiers;
  reader.at = start;
  return fault(reader, "Expected end or semicolon (after name and no valid version specifier)");
}

function parseUrl(reader: Reader, name: string, extras: readonly string[]): Requirement | RequirementProblem {
  const url = reader.take(/\S+/y);
  if (url === undefined) return fault(reader, "Expected URL after @");
  const marker = parseMarkerPart(reader);
  if (marker && "problem" in marker) return marker;
  if (!reader.atEnd) return fault(reader, "Expected end or semicolon (after URL and whitespace)");
  return { name, extras, specifiers: ANY_VERSION, url, marker };
}

function parseMarkerPart(reader: Reader): Marker | RequirementProblem | undefined {
  if (!reader.take(/;/y)) return undefined;
  const marker = parseMarker(reader);
  return marker ?? fault(reader, "Expected a marker variable or quoted string");
}

/** Whether it applies to an interpreter where `extras` of the project that has it were asked for. */
export function applies(
  { marker }: Requirement,
  environment: MarkerEnvironment,
  extras: readonly string[] = [],
): boolean {
  return marker === undefined || evaluateMarker(marker, environment, extras);
}

/** As `str()` of Python's `packaging` writes it: `requests[socks]<3,>=2.8.1; python_version < "3.9"`. */
export function formatRequirement(requirement: Requirement): string {
  const { name, extras, specifiers, url, marker } = requirement;
  const where = url === undefined ? specifiers.text : `@ ${url}`;
  const when = marker ? `${url === undefined ? "" : " "}; ${formatMarker(marker)}` : "";
  return `${name}${formatExtras(extras)}${where}${when}`;
}

/** `[socks,use_chardet]`, or nothing. */
export function formatExtras(extras: readonly string[]): string {
  return extras.length === 0 ? "" : `[${[...new Set(extras)].sort().join(",")}]`;
}
