import {
  comparePublic,
  compareReleases,
  compareVersions,
  isPrerelease,
  parseVersion,
  VERSION_PATTERN,
  type Version,
} from "./versions.ts";

export type Operator = "==" | "!=" | "<=" | ">=" | "<" | ">" | "~=" | "===";

/** One clause of PEP 440, "Version specifiers". */
export interface Specifier {
  readonly operator: Operator;
  /** As written, without blanks: what tools print back. */
  readonly versionText: string;
  /** Undefined for `===`, which compares texts, and where the words are no version (`Reading`). */
  readonly version: Version | undefined;
  /** `==1.2.*`. */
  readonly wildcard: boolean;
}

const CLAUSE = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*(\S+)\s*$/;
const WHOLE_VERSION = new RegExp(`^${VERSION_PATTERN}$`, "i");

/** How strictly clauses are read: `packaging` before 22, which pip before 24.1 carries, takes any words for a version. */
export type Reading = "strict" | "legacy";

const LEGACY_CLAUSE = /^\s*(==|!=|<=|>=|<|>)\s*([^,;\s)]*)\s*$/;

function parseSpecifier(text: string, reading: Reading): Specifier | undefined {
  const specifier = parseStrictSpecifier(text);
  if (specifier || reading === "strict") return specifier;
  const [, operator, versionText = ""] = LEGACY_CLAUSE.exec(text) ?? [];
  if (operator === undefined) return undefined;
  return { operator: operator as Operator, versionText, version: undefined, wildcard: false };
}

function parseStrictSpecifier(text: string): Specifier | undefined {
  const [, operator, versionText] = CLAUSE.exec(text) ?? [];
  if (operator === undefined || versionText === undefined) return undefined;
  const base = { operator: operator as Operator, versionText };
  if (operator === "===") return { ...base, version: parseVersion(versionText), wildcard: false };
  const equality = operator === "==" || operator === "!=";
  const wildcard = versionText.endsWith(".*");
  const plain = wildcard ? versionText.slice(0, -2) : versionText;
  const version = WHOLE_VERSION.test(plain) ? parseVersion(plain) : undefined;
  if (!version) return undefined;
  if (wildcard && (!equality || isPrerelease(version) || version.post !== undefined || version.local))
    return undefined;
  if (version.local && !equality) return undefined;
  if (operator === "~=" && version.release.length < 2) return undefined;
  return { ...base, version, wildcard };
}

/** Clauses that a version must all meet. */
export class SpecifierSet {
  /** As `str()` of Python's `packaging` has it: sorted, without blanks; empty: any version. */
  readonly text: string;
  /** A clause names a pre-release, so that pre-releases are welcome. */
  readonly namesPrerelease: boolean;

  constructor(readonly specifiers: readonly Specifier[]) {
    const texts = new Set(specifiers.map(({ operator, versionText }) => `${operator}${versionText}`));
    this.text = [...texts].sort().join(",");
    this.namesPrerelease = specifiers.some(
      ({ operator, version }) =>
        version !== undefined && isPrerelease(version) && !["!=", "<", ">"].includes(operator),
    );
  }

  /** Whether it meets all clauses. Pre-releases do so as any other version: who may offer them is `filter`'s affair. */
  contains(version: Version): boolean {
    for (const specifier of this.specifiers) if (!meets(version, specifier)) return false;
    return true;
  }

  /** The versions to choose from: pre-releases only where they were asked for, or where there is nothing else. */
  filter<T extends { readonly version: Version }>(items: readonly T[], prereleases = false): readonly T[] {
    const meeting = items.filter(({ version }) => this.contains(version));
    if (prereleases || this.namesPrerelease) return meeting;
    const final = meeting.filter(({ version }) => !isPrerelease(version));
    return final.length > 0 || this.specifiers.length > 0 ? final : meeting;
  }

  and(other: SpecifierSet): SpecifierSet {
    return new SpecifierSet([...this.specifiers, ...other.specifiers]);
  }
}

export const ANY_VERSION = new SpecifierSet([]);

/** `>=1.2,<2`; undefined: it is none. */
export function parseSpecifiers(text: string, reading: Reading = "strict"): SpecifierSet | undefined {
  const specifiers: Specifier[] = [];
  for (const clause of text.split(",")) {
    if (clause.trim() === "") continue;
    const specifier = parseSpecifier(clause, reading);
    if (!specifier) return undefined;
    specifiers.push(specifier);
  }
  return specifiers.length === 0 ? ANY_VERSION : new SpecifierSet(specifiers);
}

/** Whether a version meets one clause (PEP 440). */
export function meets(version: Version, specifier: Specifier): boolean {
  const { operator, version: limit, wildcard } = specifier;
  if (operator === "===" || !limit) {
    const isSame = version.text.toLowerCase() === specifier.versionText.toLowerCase();
    return operator === "!=" ? !isSame : isSame;
  }
  switch (operator) {
    case "==":
      return wildcard ? startsWith(version, limit, limit.release.length) : equals(version, limit);
    case "!=":
      return !(wildcard ? startsWith(version, limit, limit.release.length) : equals(version, limit));
    case "<=":
      return comparePublic(version, limit) <= 0;
    case ">=":
      return comparePublic(version, limit) >= 0;
    case "~=":
      return comparePublic(version, limit) >= 0 && startsWith(version, limit, limit.release.length - 1);
    case "<":
      return compareVersions(version, limit) < 0 && !(isEarlyFormOf(version, limit) && !isPrerelease(limit));
    case ">":
      return compareVersions(version, limit) > 0 && !isLateFormOf(version, limit);
  }
}

function equals(version: Version, limit: Version): boolean {
  return limit.local ? compareVersions(version, limit) === 0 : comparePublic(version, limit) === 0;
}

/** The first `length` numbers are the same; missing ones are 0. */
function startsWith(version: Version, limit: Version, length: number): boolean {
  if (version.epoch !== limit.epoch) return false;
  for (let index = 0; index < length; index++)
    if ((version.release[index] ?? 0) !== limit.release[index]) return false;
  return true;
}

function hasSameBase(a: Version, b: Version): boolean {
  return a.epoch === b.epoch && compareReleases(a.release, b.release) === 0;
}

/** `<1.0` does not let `1.0rc1` in. */
function isEarlyFormOf(version: Version, limit: Version): boolean {
  return isPrerelease(version) && hasSameBase(version, limit);
}

/** `>1.0` lets neither `1.0.post1` nor `1.0+local` in. */
function isLateFormOf(version: Version, limit: Version): boolean {
  if (!hasSameBase(version, limit)) return false;
  return version.local !== undefined || (version.post !== undefined && limit.post === undefined);
}
