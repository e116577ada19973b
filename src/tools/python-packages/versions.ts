/**
 * Versions as PEP 440 has them. The libraries there are compare texts and simplify the exclusive operators, and a
 * resolver asks a thousand times; so a version is parsed once, into what can be compared.
 */
export interface Version {
  /** The normalized form: `1.0rc1` for `v1.0.0-RC.1`'s relatives. */
  readonly text: string;
  readonly epoch: number;
  readonly release: readonly number[];
  readonly pre: readonly [letter: "a" | "b" | "rc", number: number] | undefined;
  readonly post: number | undefined;
  readonly dev: number | undefined;
  readonly local: readonly (string | number)[] | undefined;
}

/** PEP 440, appendix B; without the blanks around it. */
export const VERSION_PATTERN =
  "v?(?:([0-9]+)!)?([0-9]+(?:\\.[0-9]+)*)([-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?([0-9]+)?)?" +
  "(?:-([0-9]+)|([-_.]?(post|rev|r)[-_.]?([0-9]+)?))?([-_.]?dev[-_.]?([0-9]+)?)?(?:\\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?";

const VERSION = new RegExp(`^\\s*${VERSION_PATTERN}\\s*$`, "i");

const PRE_LETTERS: Readonly<Record<string, "a" | "b" | "rc">> = {
  alpha: "a",
  a: "a",
  beta: "b",
  b: "b",
  c: "rc",
  pre: "rc",
  preview: "rc",
  rc: "rc",
};

/** Undefined: it is none. */
export function parseVersion(text: string): Version | undefined {
  const found = VERSION.exec(text);
  if (!found) return undefined;
  const [
    ,
    epoch,
    release = "",
    ,
    preWord,
    preNumber,
    dashPost,
    postText,
    ,
    postNumber,
    dev,
    devNumber,
    local,
  ] = found;
  const letter = preWord && PRE_LETTERS[preWord.toLowerCase()];
  return makeVersion({
    epoch: Number(epoch ?? 0),
    release: release.split(".").map(Number),
    pre: letter ? [letter, Number(preNumber ?? 0)] : undefined,
    post:
      dashPost !== undefined
        ? Number(dashPost)
        : postText !== undefined
          ? Number(postNumber ?? 0)
          : undefined,
    dev: dev === undefined ? undefined : Number(devNumber ?? 0),
    local: local
      ?.toLowerCase()
      .split(/[-_.]/)
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  });
}

/** A version of its parts. */
export function makeVersion(parts: Omit<Version, "text">): Version {
  const { pre, post, dev, local } = parts;
  const after = `${pre ? pre.join("") : ""}${post === undefined ? "" : `.post${post}`}${dev === undefined ? "" : `.dev${dev}`}`;
  return { ...parts, text: `${baseVersion(parts)}${after}${local ? `+${local.join(".")}` : ""}` };
}

/** Epoch and release alone: `1.2` of `1.2rc1.post3`. */
export function baseVersion({ epoch, release }: Pick<Version, "epoch" | "release">): string {
  return `${epoch > 0 ? `${epoch}!` : ""}${release.join(".")}`;
}

/** Also development releases count. */
export function isPrerelease({ pre, dev }: Version): boolean {
  return pre !== undefined || dev !== undefined;
}

/** Below 0: `a` is older. `1.0` and `1.0.0` are equal. */
export function compareVersions(a: Version, b: Version): number {
  return comparePublic(a, b) || compareLocal(a.local, b.local);
}

/** As `compareVersions`, whatever stands after `+`. */
export function comparePublic(a: Version, b: Version): number {
  return (
    a.epoch - b.epoch ||
    compareReleases(a.release, b.release) ||
    comparePre(a, b) ||
    compare(a.post ?? -1, b.post ?? -1) ||
    compare(a.dev ?? Infinity, b.dev ?? Infinity)
  );
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function compareReleases(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order = compare(a[index] ?? 0, b[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

const PRE_ORDER = { a: 0, b: 1, rc: 2 } as const;

/** `1.0.dev1` comes before `1.0a1`, which comes before `1.0`. */
function preRank({ pre, post, dev }: Version): number {
  if (pre) return PRE_ORDER[pre[0]];
  return post === undefined && dev !== undefined ? -1 : 3;
}

function comparePre(a: Version, b: Version): number {
  return preRank(a) - preRank(b) || compare(a.pre?.[1] ?? 0, b.pre?.[1] ?? 0);
}

/** None comes first, words before numbers, and the longer one last. */
function compareLocal(a: Version["local"], b: Version["local"]): number {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (one === other) continue;
    if (typeof one !== typeof other) return typeof one === "number" ? 1 : -1;
    return one < other ? -1 : 1;
  }
  return a.length - b.length;
}
