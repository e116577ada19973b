import { makeVersion, parseVersion, type Version } from "../../python-packages/versions.ts";
import { PoetryError } from "../console/console.ts";

const FINAL = { pre: undefined, post: undefined, dev: undefined, local: undefined } as const;

/** `poetry version RULE`: the next version by a rule, or a version as it is given. */
export function bumpVersion(current: string, rule: string): string {
  const version = parseVersion(current);
  if (!version) throw new PoetryError("The project's version doesn't seem to follow semver");
  switch (rule) {
    case "major":
      return stepTo(version, 0).text;
    case "minor":
      return stepTo(version, 1).text;
    case "patch":
      return stepTo(version, 2).text;
    case "premajor":
      return withPre(stepTo(version, 0)).text;
    case "preminor":
      return withPre(stepTo(version, 1)).text;
    case "prepatch":
      return withPre(stepTo(version, 2)).text;
    case "prerelease":
      return prerelease(version).text;
    default: {
      const given = parseVersion(rule);
      if (!given) throw new PoetryError(`Invalid PEP 440 version: '${rule}'`);
      // As it was typed: only the rules make normal forms.
      return rule;
    }
  }
}

/** A pre-release of what the step would give becomes final; else the number at `index` grows. */
function stepTo(version: Version, index: number): Version {
  const release = [0, 1, 2].map((at) => version.release[at] ?? 0);
  const isBefore = version.pre !== undefined || version.dev !== undefined;
  const isSame = isBefore && release.slice(index + 1).every((number) => number === 0);
  const next = release.map((number, at) =>
    at < index ? number : at === index && !isSame ? number + 1 : at === index ? number : 0,
  );
  // A pre-release that becomes final keeps as many numbers as it has.
  const kept = isSame ? next.slice(0, Math.max(index === 2 ? version.release.length : 3, 1)) : next;
  return makeVersion({ epoch: version.epoch, release: kept, ...FINAL });
}

function withPre(version: Version): Version {
  return makeVersion({ ...version, pre: ["a", 0] });
}

function prerelease(version: Version): Version {
  const { pre } = version;
  if (pre) return makeVersion({ ...version, pre: [pre[0], pre[1] + 1], post: undefined, dev: undefined });
  return withPre(stepTo(version, 2));
}
