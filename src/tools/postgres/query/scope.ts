import { editDistance } from "../../../base/edit-distance.ts";
import { fail } from "../postgres-error.ts";
import type { Type } from "../values/types.ts";
import { quoteIdentifier } from "./functions/text.ts";

export interface ScopeColumn {
  readonly name: string;
  readonly type: Type;
  readonly typmod: number;
  /** Its place in the row. */
  readonly at: number;
}

/** What stands in FROM under a name. */
export interface ScopeRelation {
  readonly alias: string;
  readonly columns: readonly ScopeColumn[];
  /** The table's number, for what is asked of its keys. */
  readonly table?: number;
}

export interface Found {
  readonly column: ScopeColumn;
  readonly relation: ScopeRelation | undefined;
  /** How many queries further out. */
  readonly depth: number;
}

/** The names that a query's expressions can use. */
export class Scope {
  /** Whether something within used a name from further out: then its result depends on the row there. */
  usesOuter = false;

  constructor(
    readonly relations: readonly ScopeRelation[],
    readonly outer: Scope | undefined,
    /** Columns that USING and NATURAL have made one of two; they hide the two. */
    readonly merged: readonly ScopeColumn[] = [],
    /** Whether columns are shown with the name of their table: where there are several. */
    readonly qualifies = relations.length > 1,
  ) {}

  get width(): number {
    return this.relations.reduce((sum, { columns }) => sum + columns.length, 0);
  }

  /** What `*` stands for. */
  get star(): readonly ScopeColumn[] {
    const hidden = new Set(this.merged.map(({ name }) => name));
    return [
      ...this.merged,
      ...this.relations.flatMap(({ columns }) => columns.filter(({ name }) => !hidden.has(name))),
    ];
  }

  relation(alias: string): ScopeRelation | undefined {
    return this.relations.find((one) => one.alias === alias);
  }

  find(name: string, alias: string | undefined, location: number | undefined): Found {
    let depth = 0;
    for (let scope: Scope | undefined = this; scope; scope = scope.outer) {
      const found = scope.#own(name, alias, location);
      if (found) {
        for (let inner: Scope | undefined = this; inner && inner !== scope; inner = inner.outer)
          inner.usesOuter = true;
        return { ...found, depth };
      }
      if (alias !== undefined && scope.relation(alias)) break;
      depth++;
    }
    return this.#missing(name, alias, location);
  }

  #own(
    name: string,
    alias: string | undefined,
    location: number | undefined,
  ): Omit<Found, "depth"> | undefined {
    if (alias === undefined) {
      const merged = this.merged.find((column) => column.name === name);
      if (merged) return { column: merged, relation: undefined };
    }
    const found = this.relations
      .filter((relation) => alias === undefined || relation.alias === alias)
      .flatMap((relation) =>
        relation.columns.filter((column) => column.name === name).map((column) => ({ column, relation })),
      );
    if (found.length > 1) fail("42702", `column reference "${name}" is ambiguous`, { location });
    return found[0];
  }

  #missing(name: string, alias: string | undefined, location: number | undefined): never {
    if (alias === undefined)
      fail("42703", `column "${name}" does not exist`, { location, hint: this.#suggest(name, undefined) });
    if (this.#reaches(alias))
      fail("42703", `column ${alias}.${name} does not exist`, { location, hint: this.#suggest(name, alias) });
    return fail("42P01", `missing FROM-clause entry for table "${alias}"`, { location });
  }

  #reaches(alias: string): boolean {
    for (let scope: Scope | undefined = this; scope; scope = scope.outer)
      if (scope.relation(alias)) return true;
    return false;
  }

  /** Names that differ by three letters at most, and by no more than half of them (scanRTEForColumn). */
  #suggest(name: string, alias: string | undefined): string | undefined {
    const most = Math.min(3, Math.floor(name.length / 2));
    const near = this.relations.flatMap((relation) =>
      relation.columns.map((column) => ({
        shown: `"${relation.alias}.${column.name}"`,
        distance:
          editDistance(name, column.name, 3) +
          (alias === undefined || alias === relation.alias ? 0 : editDistance(alias, relation.alias, 3)),
      })),
    );
    const least = Math.min(...near.map(({ distance }) => distance));
    const best = near.filter(({ distance }) => distance === least);
    if (least > most || best.length === 0 || best.length > 2) return undefined;
    const [one, other] = best;
    return `Perhaps you meant to reference the column ${one?.shown}${other ? ` or the column ${other.shown}` : ""}.`;
  }

  show(relation: ScopeRelation | undefined, column: ScopeColumn): string {
    const name = quoteIdentifier(column.name);
    return this.qualifies && relation ? `${quoteIdentifier(relation.alias)}.${name}` : name;
  }
}
