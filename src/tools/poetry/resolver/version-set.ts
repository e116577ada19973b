import { compareVersions, isPrerelease, makeVersion, type Version } from "../../python-packages/versions.ts";

/** A place between versions: just before or just after one. */
interface Cut {
  readonly version: Version;
  readonly after: boolean;
  /** The version that its text names: `<2` stands before 2.dev0 and says 2. */
  readonly shown: Version;
}

/** Versions between two places; an open end has none. */
interface Span {
  readonly from: Cut | undefined;
  readonly to: Cut | undefined;
}

function compareCuts(a: Cut, b: Cut): number {
  return compareVersions(a.version, b.version) || Number(a.after) - Number(b.after);
}

/** As a lower end: open comes first. */
function compareFrom(a: Cut | undefined, b: Cut | undefined): number {
  return a && b ? compareCuts(a, b) : Number(a !== undefined) - Number(b !== undefined);
}

/** As an upper end: open comes last. */
function compareTo(a: Cut | undefined, b: Cut | undefined): number {
  return a && b ? compareCuts(a, b) : Number(b !== undefined) - Number(a !== undefined);
}

/** Any set of versions, as spans in order that do not touch. Pre-releases are members as all others are. */
export class VersionSet {
  private constructor(readonly spans: readonly Span[]) {}

  static readonly any = new VersionSet([{ from: undefined, to: undefined }]);
  static readonly empty = new VersionSet([]);

  static exactly(version: Version): VersionSet {
    return new VersionSet([{ from: before(version), to: after(version) }]);
  }

  static atLeast(version: Version): VersionSet {
    return new VersionSet([{ from: before(version), to: undefined }]);
  }

  static above(version: Version): VersionSet {
    return new VersionSet([{ from: after(version), to: undefined }]);
  }

  static atMost(version: Version): VersionSet {
    return new VersionSet([{ from: undefined, to: after(version) }]);
  }

  /** `<2` has no pre-release of 2 either (PEP 440); `<2rc1` has 2b1. */
  static below(version: Version): VersionSet {
    const isFinal = !isPrerelease(version) && version.post === undefined;
    const limit = isFinal ? makeVersion({ ...version, dev: 0 }) : version;
    return new VersionSet([{ from: undefined, to: { version: limit, after: false, shown: version } }]);
  }

  get isEmpty(): boolean {
    return this.spans.length === 0;
  }

  get isAny(): boolean {
    const [only] = this.spans;
    return this.spans.length === 1 && only?.from === undefined && only?.to === undefined;
  }

  has(version: Version): boolean {
    for (const { from, to } of this.spans) {
      if (from && !isAbove(version, from)) return false;
      if (!to || !isAbove(version, to)) return true;
    }
    return false;
  }

  union(other: VersionSet): VersionSet {
    const sorted = [...this.spans, ...other.spans].sort((a, b) => compareFrom(a.from, b.from));
    const joined: Span[] = [];
    for (const span of sorted) {
      const last = joined.at(-1);
      const touches = last && (!last.to || !span.from || compareCuts(span.from, last.to) <= 0);
      if (!last || !touches) joined.push(span);
      else if (compareTo(last.to, span.to) < 0) joined[joined.length - 1] = { from: last.from, to: span.to };
    }
    return new VersionSet(joined);
  }

  intersect(other: VersionSet): VersionSet {
    const common: Span[] = [];
    for (let i = 0, j = 0; ; ) {
      const one = this.spans[i];
      const two = other.spans[j];
      if (!one || !two) return new VersionSet(common);
      const from = compareFrom(one.from, two.from) >= 0 ? one.from : two.from;
      const oneEndsFirst = compareTo(one.to, two.to) <= 0;
      const to = oneEndsFirst ? one.to : two.to;
      if (!from || !to || compareCuts(from, to) < 0) common.push({ from, to });
      if (oneEndsFirst) i++;
      else j++;
    }
  }

  complement(): VersionSet {
    const rest: Span[] = [];
    let from: Cut | undefined;
    for (const [index, span] of this.spans.entries()) {
      if (index > 0 || span.from) rest.push({ from, to: span.from });
      if (!span.to) return new VersionSet(rest);
      from = span.to;
    }
    return new VersionSet([...rest, { from, to: undefined }]);
  }

  /** What is left of `>=2` without 2.0.0 is `>2`: its ends keep the words of their own. */
  difference(other: VersionSet): VersionSet {
    const own = this.spans.flatMap(({ from, to }) => [from, to]);
    const inOwnWords = (cut: Cut | undefined) => {
      const same = cut && own.find((one) => one && compareVersions(one.shown, cut.shown) === 0);
      return same ? { ...cut, shown: same.shown } : cut;
    };
    const { spans } = this.intersect(other.complement());
    return new VersionSet(spans.map(({ from, to }) => ({ from: inOwnWords(from), to: inOwnWords(to) })));
  }

  isSubsetOf(other: VersionSet): boolean {
    return this.intersect(other.complement()).isEmpty;
  }

  isDisjointFrom(other: VersionSet): boolean {
    return this.intersect(other).isEmpty;
  }

  /** As poetry prints it: `>=1.2,<2.0 || >2.1`; a single version alone, `!=` for a hole. */
  toString(): string {
    if (this.isEmpty) return "<empty>";
    if (this.isAny) return "*";
    const holes = this.complement().spans;
    if (this.spans.length > 1 && holes.length > 0 && holes.every(isSingle))
      return holes.map(({ from }) => `!=${from?.shown.text}`).join(",");
    return this.spans.map(formatSpan).join(" || ");
  }
}

function before(version: Version): Cut {
  return { version, after: false, shown: version };
}

function after(version: Version): Cut {
  return { version, after: true, shown: version };
}

function isAbove(version: Version, cut: Cut): boolean {
  const order = compareVersions(version, cut.version);
  return cut.after ? order > 0 : order >= 0;
}

function isSingle({ from, to }: Span): boolean {
  return !!from && !!to && !from.after && to.after && compareVersions(from.version, to.version) === 0;
}

function formatSpan(span: Span): string {
  const { from, to } = span;
  if (from && isSingle(span)) return from.shown.text;
  const parts: string[] = [];
  if (from) parts.push(`${from.after ? ">" : ">="}${from.shown.text}`);
  if (to) parts.push(`${to.after ? "<=" : "<"}${to.shown.text}`);
  return parts.join(",");
}
