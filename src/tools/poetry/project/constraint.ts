import { makeVersion, parseVersion, type Version } from "../../python-packages/versions.ts";
import { VersionSet } from "../resolver/version-set.ts";

/**
 * Constraints as poetry has them: those of PEP 440, `^`, `~`, bare versions, wildcards, and `||` between alternatives.
 * https://python-poetry.org/docs/dependency-specification/. Undefined: it is none.
 */
export function parseConstraint(text: string): VersionSet | undefined {
  if (text.trim() === "*") return VersionSet.any;
  let whole = VersionSet.empty;
  for (const alternative of text.trim().split(/\s*\|\|?\s*/)) {
    let all = VersionSet.any;
    for (const clause of clausesOf(alternative)) {
      const set = parseClause(clause);
      if (!set) return undefined;
      all = all.intersect(set);
    }
    whole = whole.union(all);
  }
  return whole;
}

/** Parts between commas or blanks; an operator may stand apart from its version. */
function clausesOf(text: string): readonly string[] {
  const joined = text.replace(/([=<>~^!])\s+/g, "$1");
  return joined.split(/\s*,\s*|\s+/).filter((clause) => clause !== "");
}

const CLAUSE = /^(\^|~=|~|===|==|=|!=|<>|<=|>=|<|>)?(.+)$/;

function parseClause(clause: string): VersionSet | undefined {
  const [, operator = "", operand = ""] = CLAUSE.exec(clause) ?? [];
  if (/^[vV]?[xX*](\.[xX*])*$/.test(operand)) return VersionSet.any;
  const wildcard = /^(.+?)(?:\.[xX*])+$/.exec(operand)?.[1];
  const version = parseVersion(wildcard ?? operand);
  if (!version) return undefined;
  if (wildcard !== undefined) return wildcardSet(operator, version);
  return setOf(operator, version);
}

function setOf(operator: string, version: Version): VersionSet | undefined {
  switch (operator) {
    case "^":
      return VersionSet.atLeast(version).intersect(VersionSet.below(nextBreaking(version)));
    case "~":
      return VersionSet.atLeast(version).intersect(VersionSet.below(nextAt(version, tildeIndex(version))));
    case "~=":
      if (version.release.length < 2) return undefined;
      return VersionSet.atLeast(version).intersect(
        VersionSet.below(nextAt(version, version.release.length - 2)),
      );
    case "<":
      return VersionSet.below(version);
    case "<=":
      return VersionSet.atMost(version);
    case ">":
      return VersionSet.above(version);
    case ">=":
      return VersionSet.atLeast(version);
    case "!=":
    case "<>":
      return VersionSet.exactly(version).complement();
    default:
      return VersionSet.exactly(version);
  }
}

function wildcardSet(operator: string, version: Version): VersionSet | undefined {
  const all = VersionSet.atLeast(version).intersect(
    VersionSet.below(nextAt(version, version.release.length - 1)),
  );
  if (operator === "!=" || operator === "<>") return all.complement();
  return operator === "" || operator === "==" || operator === "=" || operator === "===" ? all : undefined;
}

function tildeIndex({ release }: Version): number {
  return release.length > 1 ? 1 : 0;
}

/** The number at `index` plus one, zeros after it: 1.2.3 at 1 gives 1.3.0. */
export function nextAt({ epoch, release }: Version, index: number): Version {
  const next = release.map((number, at) => (at < index ? number : at === index ? number + 1 : 0));
  return makeVersion({
    epoch,
    release: next,
    pre: undefined,
    post: undefined,
    dev: undefined,
    local: undefined,
  });
}

/** The first number that is not 0 tells what may not change: ^0.2.3 ends before 0.3.0. */
function nextBreaking(version: Version): Version {
  const { release } = version;
  const index = release.findIndex((number, at) => at < 3 && number !== 0);
  return nextAt(version, index >= 0 ? index : Math.min(release.length, 3) - 1);
}
