import type { Incompatibility } from "./incompatibility.ts";
import { inverseOf, satisfies, type Term } from "./term.ts";

/** The sentences that poetry says about incompatibilities. */

/** `numpy (>=2,<3)`; the project by its name alone. */
function brief(term: Term, options: { readonly everyVersion?: boolean } = {}): string {
  if (options.everyVersion && term.set.isAny) return `every version of ${term.name}`;
  return term.isRoot ? term.name : `${term.shown ?? term.name} (${term.text ?? term.set})`;
}

function join(terms: readonly Term[], word: "or" | "and"): string {
  return terms.map((term) => brief(term)).join(` ${word} `);
}

/** What follows from it, as a clause. */
export function sayIncompatibility(incompatibility: Incompatibility): string {
  const { terms, cause } = incompatibility;
  const [first, second] = terms;
  if (first) {
    if (cause.kind === "dependency" && second)
      return `${brief(first, { everyVersion: true })} depends on ${brief(second)}`;
    if (cause.kind === "python")
      return `${brief(first, { everyVersion: true })} requires Python ${cause.python}`;
    if (cause.kind === "no versions") return `no versions of ${first.name} match ${first.set}`;
    if (cause.kind === "root") return `${first.name} is ${first.set}`;
  }
  if (incompatibility.isFailure || !first) return "version solving failed";
  if (!second) return `${first.name} is ${first.isPositive ? "forbidden" : "required"}`;
  return sayDerived(terms, first, second);
}

function sayDerived(terms: readonly Term[], first: Term, second: Term): string {
  if (terms.length === 2 && first.isPositive === second.isPositive) {
    if (!first.isPositive) return `either ${brief(first)} or ${brief(second)}`;
    const [one, two] = [first, second].map((term) => (term.set.isAny ? term.name : brief(term)));
    return `${one} is incompatible with ${two}`;
  }
  const positive = terms.filter(({ isPositive }) => isPositive);
  const negative = terms.filter(({ isPositive }) => !isPositive);
  if (negative.length === 0) return `one of ${join(positive, "or")} must be false`;
  if (positive.length === 0) return `one of ${join(negative, "or")} must be true`;
  const [only] = positive;
  if (positive.length > 1 || !only) return `if ${join(positive, "and")} then ${join(negative, "or")}`;
  return `${brief(only, { everyVersion: true })} requires ${join(negative, "or")}`;
}

/** An incompatibility that the text may refer to by the number of its line. */
export interface Numbered {
  readonly incompatibility: Incompatibility;
  readonly line: number | undefined;
}

/** Two of them in one clause, in the shortest way. */
export function sayBoth(one: Numbered, two: Numbered): string {
  return (
    sayNeedsBoth(one, two) ??
    sayNeedsThrough(one, two) ??
    sayNeedsForbidden(one, two) ??
    `${sayIncompatibility(one.incompatibility)}${one.line === undefined ? "" : `\n ${one.line}`}\n and ${sayIncompatibility(two.incompatibility)}${two.line === undefined ? "" : `\n ${two.line}`}`
  );
}

function note(line: number | undefined): string {
  return line === undefined ? "" : ` (${line})`;
}

function single(terms: readonly Term[], isPositive: boolean): Term | undefined {
  const found = terms.filter((term) => term.isPositive === isPositive);
  return found.length === 1 ? found[0] : undefined;
}

function verbOf({ cause }: Incompatibility): string {
  return cause.kind === "dependency" ? "depends on" : "requires";
}

function negativesOf({ terms }: Incompatibility): string {
  return join(
    terms.filter(({ isPositive }) => !isPositive),
    "or",
  );
}

/** `a depends on both b and c`. */
function sayNeedsBoth(one: Numbered, two: Numbered): string | undefined {
  const [a, b] = [one.incompatibility, two.incompatibility];
  if (a.terms.length === 1 || b.terms.length === 1) return undefined;
  const depender = single(a.terms, true);
  const other = single(b.terms, true);
  if (!depender || !other || depender.name !== other.name || `${depender.set}` !== `${other.set}`)
    return undefined;
  const verb = a.cause.kind === "dependency" && b.cause.kind === "dependency" ? "depends on" : "requires";
  return `${brief(depender, { everyVersion: true })} ${verb} both ${negativesOf(a)}${note(one.line)} and ${negativesOf(b)}${note(two.line)}`;
}

/** `a depends on b which depends on c`. */
function sayNeedsThrough(one: Numbered, two: Numbered): string | undefined {
  if (one.incompatibility.terms.length === 1 || two.incompatibility.terms.length === 1) return undefined;
  for (const [prior, latter] of [
    [one, two],
    [two, one],
  ] as const) {
    const through = single(prior.incompatibility.terms, false);
    const positive = single(latter.incompatibility.terms, true);
    if (!through || !positive || !satisfies(inverseOf(through), positive)) continue;
    return `${sayDependers(prior.incompatibility)} ${brief(through)}${note(prior.line)} which ${verbOf(latter.incompatibility)} ${negativesOf(latter.incompatibility)}${note(latter.line)}`;
  }
  return undefined;
}

/** `a depends on`, or `if a or b then`. */
function sayDependers(incompatibility: Incompatibility): string {
  const positives = incompatibility.terms.filter(({ isPositive }) => isPositive);
  const [only] = positives;
  if (positives.length > 1 || !only) return `if ${join(positives, "or")} then`;
  return `${brief(only, { everyVersion: true })} ${verbOf(incompatibility)}`;
}

/** `a depends on b which doesn't match any versions`. */
function sayNeedsForbidden(one: Numbered, two: Numbered): string | undefined {
  const [prior, latter] = one.incompatibility.terms.length === 1 ? [two, one] : [one, two];
  const [forbidden, ...more] = latter.incompatibility.terms;
  if (!forbidden || more.length > 0) return undefined;
  const negative = single(prior.incompatibility.terms, false);
  if (!negative || !satisfies(inverseOf(negative), forbidden)) return undefined;
  const line = prior.line === undefined ? "" : `(${prior.line}) `;
  return `${sayDependers(prior.incompatibility)} ${brief(forbidden)} ${line}${sayWhy(latter.incompatibility)}${note(latter.line)}`;
}

function sayWhy({ cause }: Incompatibility): string {
  if (cause.kind === "python") return `which requires Python ${cause.python}`;
  return cause.kind === "no versions" ? "which doesn't match any versions" : "which is forbidden";
}
