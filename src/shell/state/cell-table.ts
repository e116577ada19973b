import { Cell } from "./cell.ts";
import { LayeredMap } from "./layered-map.ts";
import type { ScopeKind } from "./variables.ts";

/**
 * What a function or a temporary environment hides. A name always means what stands in the one table of cells;
 * a scope remembers what stood there before, and puts it back at its end (shallow binding).
 */
interface Scope {
  readonly kind: ScopeKind;
  parent: Scope | undefined;
  /** Name → the cell that it hides; undefined where there was none. */
  readonly hidden: Map<string, Cell | undefined>;
  /** Of a function: those of `A=1 function`, as long as they are not made local. */
  temporaries: Set<string> | undefined;
  readonly owner: object;
}

/** Told when the end of a scope, or `unset`, brings back what a name meant before. */
type OnRestore = (name: string, what: { readonly watched: boolean; readonly exported: boolean }) => void;

/** The table of cells by name, with the scopes over it. A fork shares all with its parent until one of them writes. */
export class CellTable {
  readonly #cells: LayeredMap<Cell>;
  #scope: Scope | undefined;
  /** Cells and scopes that carry it are this table's alone; renewed whenever a fork takes them over. */
  #token: object = {};

  constructor(
    private readonly onRestore: OnRestore,
    cells = new LayeredMap<Cell>(),
  ) {
    this.#cells = cells;
  }

  fork(onRestore: OnRestore): CellTable {
    this.#token = {};
    const copy = new CellTable(onRestore, this.#cells.fork());
    copy.#scope = this.#scope;
    return copy;
  }

  get(name: string): Cell | undefined {
    return this.#cells.get(name);
  }

  has(name: string): boolean {
    return this.#cells.has(name);
  }

  values(): IterableIterator<Cell> {
    return this.#cells.values();
  }

  /** Whether the cell may be changed in place. */
  isOwn(cell: Cell): boolean {
    return cell.owner === this.#token;
  }

  /** The cell of a name for changing it; made where there is none. */
  own(name: string): Cell {
    const cell = this.#cells.get(name);
    if (cell && cell.owner === this.#token) return cell;
    const owned = cell ? cell.copy(this.#token) : new Cell(name, this.#token);
    this.#cells.set(name, owned);
    return owned;
  }

  /**
   * `unset`: what the name meant outside is back, except that a local variable of the innermost function stays
   * local without a value (bash manual 3.3); with `stays` that of any function does.
   */
  remove(name: string, stays: boolean): void {
    const scope = this.scopeOf(name);
    if (!scope) this.#cells.delete(name);
    else if (
      scope.kind === "function" &&
      !scope.temporaries?.has(name) &&
      (stays || scope === this.functionScope())
    )
      this.#cells.set(name, new Cell(name, this.#token));
    else {
      const owned = this.#ownScope(scope);
      this.#putBack(name, owned.hidden.get(name));
      owned.hidden.delete(name);
    }
  }

  pushScope(kind: ScopeKind): void {
    this.#scope = {
      kind,
      parent: this.#scope,
      hidden: new Map(),
      temporaries: undefined,
      owner: this.#token,
    };
  }

  popScope(): void {
    const scope = this.#scope;
    if (!scope) return;
    this.#scope = scope.parent;
    if (scope.hidden.size > 0) for (const [name, hidden] of scope.hidden) this.#putBack(name, hidden);
  }

  #putBack(name: string, hidden: Cell | undefined): void {
    const ending = this.#cells.get(name);
    if (hidden) this.#cells.set(name, hidden);
    else this.#cells.delete(name);
    const watched = ending?.watched ?? false;
    const exported = (ending?.exported || hidden?.exported) ?? false;
    if (watched || exported) this.onRestore(name, { watched, exported });
  }

  declareTemporary(name: string): Cell {
    const cell = this.#hide(name, this.#scope);
    const scope = this.#scope;
    if (scope?.kind === "function") {
      scope.temporaries ??= new Set();
      scope.temporaries.add(name);
    }
    return cell;
  }

  /** What `A=1 command` declared stays when the command, or the function, has ended. */
  keepTemporary(name: string): void {
    const scope = this.scopeOf(name);
    if (scope?.kind !== "temporary" && !scope?.temporaries?.has(name)) return;
    const owned = this.#ownScope(scope);
    owned.hidden.delete(name);
    owned.temporaries?.delete(name);
  }

  /** Puts what `A=1 command` has declared out of sight; gives what brings it back. */
  withdrawTemporaries(): () => void {
    const scope = this.#scope;
    if (!scope) return () => undefined;
    const withdrawn: Cell[] = [];
    for (const [name, hidden] of scope.hidden) {
      const cell = this.#cells.get(name);
      if (cell) withdrawn.push(cell);
      this.#putBack(name, hidden);
    }
    return () => {
      for (const cell of withdrawn) {
        this.#cells.set(cell.name, cell);
        this.onRestore(cell.name, { watched: cell.watched, exported: cell.exported });
      }
    };
  }

  /** What stands for a local variable without a value in the environment of programs: what it hides. */
  exportedBelow(name: string): Cell | undefined {
    for (let scope = this.#scope; scope; scope = scope.parent) {
      const hidden = scope.hidden.get(name);
      if (hidden?.exported && hidden.scalar !== undefined) return hidden;
    }
    return undefined;
  }

  declareLocal(name: string): Cell {
    const scope = this.functionScope();
    const temporary = this.scopeOf(name);
    if (scope && temporary?.kind === "temporary") this.#putBelow(name, temporary, scope);
    if (scope?.temporaries?.has(name)) this.#ownScope(scope).temporaries?.delete(name);
    return this.#hide(name, scope);
  }

  /** `A=1 local A`: the local variable begins with that value, and stays when the temporary one goes. */
  #putBelow(name: string, temporary: Scope, scope: Scope): void {
    const owned = this.#ownScope(temporary);
    const hidden = owned.hidden.get(name);
    owned.hidden.delete(name);
    const { hidden: below } = this.#ownScope(scope);
    if (!below.has(name)) below.set(name, hidden);
  }

  #hide(name: string, scope: Scope | undefined): Cell {
    if (!scope || scope.hidden.has(name)) return this.own(name);
    const before = this.#cells.get(name);
    this.#ownScope(scope).hidden.set(name, before);
    const cell = new Cell(name, this.#token);
    // A local variable hides an exported one from child processes by being exported itself.
    cell.exported = before?.exported ?? false;
    this.#cells.set(name, cell);
    return cell;
  }

  /** What the name means outside all functions. */
  globalOf(name: string): Cell | undefined {
    const outermost = this.#outermost(name);
    return outermost ? outermost.hidden.get(name) : this.#cells.get(name);
  }

  #outermost(name: string): Scope | undefined {
    let outermost: Scope | undefined;
    for (let scope = this.#scope; scope; scope = scope.parent) if (scope.hidden.has(name)) outermost = scope;
    return outermost;
  }

  declareGlobal(name: string): Cell {
    const outermost = this.#outermost(name);
    if (!outermost) return this.own(name);
    const { hidden } = this.#ownScope(outermost);
    const before = hidden.get(name);
    const cell = before
      ? this.isOwn(before)
        ? before
        : before.copy(this.#token)
      : new Cell(name, this.#token);
    hidden.set(name, cell);
    return cell;
  }

  /** The scope of the innermost function. */
  functionScope(): Scope | undefined {
    let scope = this.#scope;
    while (scope && scope.kind !== "function") scope = scope.parent;
    return scope;
  }

  /** The scope that declared what the name means now. */
  scopeOf(name: string): Scope | undefined {
    let scope = this.#scope;
    while (scope && !scope.hidden.has(name)) scope = scope.parent;
    return scope;
  }

  /** `scope` as this table may change it: copied, and those above it with it, where a fork shares it. */
  #ownScope(scope: Scope): Scope {
    if (scope.owner === this.#token) return scope;
    const above: Scope[] = [];
    for (let at = this.#scope; at && at !== scope; at = at.parent) above.push(at);
    const copy = (from: Scope, parent: Scope | undefined): Scope => ({
      kind: from.kind,
      parent,
      hidden: new Map(from.hidden),
      temporaries: from.temporaries && new Set(from.temporaries),
      owner: this.#token,
    });
    const owned = copy(scope, scope.parent);
    this.#scope = above.reduceRight((parent, at) => copy(at, parent), owned);
    return owned;
  }
}
