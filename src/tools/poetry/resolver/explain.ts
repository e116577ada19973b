import type { Cause, Incompatibility } from "./incompatibility.ts";
import { type Numbered, sayBoth, sayIncompatibility } from "./say-incompatibility.ts";

type Conflict = Extract<Cause, { kind: "conflict" }>;

/** Why there is no solution, as poetry tells it: one line for each step of the proof. */
export function explain(reason: Incompatibility): string {
  return new Explanation(reason).write();
}

class Explanation {
  readonly #uses = new Map<Incompatibility, number>();
  readonly #numbers = new Map<Incompatibility, number>();
  readonly #lines: { readonly text: string; readonly number?: number }[] = [];

  constructor(private readonly reason: Incompatibility) {
    this.#count(reason);
  }

  #count(incompatibility: Incompatibility): void {
    const uses = this.#uses.get(incompatibility) ?? 0;
    this.#uses.set(incompatibility, uses + 1);
    const { cause } = incompatibility;
    if (uses > 0 || cause.kind !== "conflict") return;
    this.#count(cause.conflict);
    this.#count(cause.other);
  }

  write(): string {
    const { cause } = this.reason;
    if (cause.kind === "conflict") this.#visit(this.reason, cause);
    else this.#lines.push({ text: `Because ${sayIncompatibility(this.reason)}, version solving failed.` });
    const padding = this.#numbers.size === 0 ? 0 : `(${this.#numbers.size}) `.length;
    const lines = this.#lines.map(({ text, number }) => {
      if (text === "") return "";
      return `${(number === undefined ? "" : `(${number})`).padEnd(padding)}${text}`;
    });
    return [...this.#pythonNotes(), ...lines].join("\n");
  }

  /** Requirements of Python come first: they are the usual trap. */
  #pythonNotes(): readonly string[] {
    const notes: string[] = [];
    for (const { cause, terms } of this.reason.externals()) {
      if (cause.kind !== "python") continue;
      if (notes.length === 0)
        notes.push(
          `The current project's Python requirement (${cause.projectPython}) is not compatible with some of the required packages Python requirement:`,
        );
      notes.push(
        `  - ${terms[0]?.name} requires Python ${cause.python}, so it will not be satisfied for Python ${cause.missing}`,
      );
    }
    return notes.length === 0 ? notes : [...notes, ""];
  }

  #write(incompatibility: Incompatibility, text: string, isNumbered: boolean): void {
    if (!isNumbered) {
      this.#lines.push({ text });
      return;
    }
    const number = this.#numbers.size + 1;
    this.#numbers.set(incompatibility, number);
    this.#lines.push({ text, number });
  }

  #visit(incompatibility: Incompatibility, cause: Conflict, isConclusion = false): void {
    const { conflict, other } = cause;
    const isNumbered = isConclusion || (this.#uses.get(incompatibility) ?? 0) > 1;
    const so = isConclusion || incompatibility === this.reason ? "So," : "And";
    const what = sayIncompatibility(incompatibility);
    const text =
      conflict.cause.kind === "conflict" && other.cause.kind === "conflict"
        ? this.#fromTwoDerived(
            { incompatibility: conflict, cause: conflict.cause },
            { incompatibility: other, cause: other.cause },
            so,
            what,
          )
        : conflict.cause.kind === "conflict"
          ? this.#fromOneDerived({ incompatibility: conflict, cause: conflict.cause }, other, so, what)
          : other.cause.kind === "conflict"
            ? this.#fromOneDerived({ incompatibility: other, cause: other.cause }, conflict, so, what)
            : `Because ${sayBoth(unnumbered(conflict), unnumbered(other))}, ${what}.`;
    this.#write(incompatibility, text, isNumbered);
  }

  #fromTwoDerived(one: Derived, two: Derived, so: string, what: string): string {
    const oneLine = this.#numbers.get(one.incompatibility);
    const twoLine = this.#numbers.get(two.incompatibility);
    if (oneLine !== undefined && twoLine !== undefined) {
      const both = sayBoth(
        { incompatibility: one.incompatibility, line: oneLine },
        { incompatibility: two.incompatibility, line: twoLine },
      );
      return `Because ${both}, ${what}.`;
    }
    if (oneLine !== undefined || twoLine !== undefined) {
      const [known, fresh] = oneLine !== undefined ? [one, two] : [two, one];
      this.#visit(fresh.incompatibility, fresh.cause);
      return `${so} because ${sayIncompatibility(known.incompatibility)} (${oneLine ?? twoLine}), ${what}.`;
    }
    if (isSingleLine(one.cause) || isSingleLine(two.cause)) {
      const [first, second] = isSingleLine(two.cause) ? [one, two] : [two, one];
      this.#visit(first.incompatibility, first.cause);
      this.#visit(second.incompatibility, second.cause);
      return `Thus, ${what}.`;
    }
    this.#visit(one.incompatibility, one.cause, true);
    this.#lines.push({ text: "" });
    this.#visit(two.incompatibility, two.cause);
    const line = this.#numbers.get(one.incompatibility);
    return `${so} because ${sayIncompatibility(one.incompatibility)} (${line}), ${what}`;
  }

  #fromOneDerived(derived: Derived, external: Incompatibility, so: string, what: string): string {
    const line = this.#numbers.get(derived.incompatibility);
    if (line !== undefined) {
      const known = { incompatibility: derived.incompatibility, line };
      return `Because ${sayBoth(unnumbered(external), known)}, ${what}.`;
    }
    const inner = this.#collapsible(derived);
    if (inner) {
      this.#visit(inner.derived.incompatibility, inner.derived.cause);
      return `${so} because ${sayBoth(unnumbered(inner.external), unnumbered(external))}, ${what}.`;
    }
    this.#visit(derived.incompatibility, derived.cause);
    return `${so} because ${sayIncompatibility(external)}, ${what}.`;
  }

  /** A step that can be told within the next: it is used once, and rests on one derived and one external. */
  #collapsible({ incompatibility, cause }: Derived): Collapsible | undefined {
    if ((this.#uses.get(incompatibility) ?? 0) > 1) return undefined;
    const { conflict, other } = cause;
    const [derived, external] = conflict.cause.kind === "conflict" ? [conflict, other] : [other, conflict];
    if (derived.cause.kind !== "conflict" || external.cause.kind === "conflict") return undefined;
    if (this.#numbers.has(derived)) return undefined;
    return { derived: { incompatibility: derived, cause: derived.cause }, external };
  }
}

interface Derived {
  readonly incompatibility: Incompatibility;
  readonly cause: Conflict;
}

interface Collapsible {
  readonly derived: Derived;
  readonly external: Incompatibility;
}

function unnumbered(incompatibility: Incompatibility): Numbered {
  return { incompatibility, line: undefined };
}

function isSingleLine({ conflict, other }: Conflict): boolean {
  return conflict.cause.kind !== "conflict" && other.cause.kind !== "conflict";
}
