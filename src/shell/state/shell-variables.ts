import { AssociativeMap, inHashOrder } from "./associative-map.ts";
import { CellTable } from "./cell-table.ts";
import { type Cell, convertCase, hasValue, isPlain, newCell } from "./cell.ts";
import { readDynamic } from "./dynamic-variable.ts";
import { splitReference, type Target } from "./reference.ts";
import type { Shell } from "../shell.ts";
import type { ScopeKind, Variable, VariableFault, Variables } from "./variables.ts";

/** bash's NAMEREF_MAX: so many namerefs behind each other are followed. */
const MOST_NAMEREFS = 8;

type Key = string | number;

export class ShellVariables implements Variables {
  readonly #table: CellTable;
  #environment: ReadonlyMap<string, string> | undefined;

  constructor(
    private readonly shell: Shell,
    from?: ShellVariables,
  ) {
    const onRestore = (name: string, { watched, exported }: { watched: boolean; exported: boolean }): void => {
      if (exported) this.#environment = undefined;
      if (watched) shell.variableAssigned(name);
    };
    this.#table = from ? from.#table.fork(onRestore) : new CellTable(onRestore);
    this.#environment = from ? from.#environment : undefined;
  }

  /** A copy for a subshell; both copy what they write from now on. */
  fork(shell: Shell): ShellVariables {
    return new ShellVariables(shell, this);
  }

  // Reading

  get(name: string): string | undefined {
    const cell = this.#table.get(name);
    if (cell === undefined) return undefined;
    if (cell.nameref) return this.#getBehind(cell);
    if (cell.dynamic) return readDynamic(cell, this.shell).scalar;
    if (cell.array) return cell.array.get(0);
    if (cell.map) return cell.map.get("0");
    return cell.scalar;
  }

  #getBehind(cell: Cell): string | undefined {
    const target = this.follow(cell.name);
    if (!target) return undefined;
    return target.key === undefined ? this.#readable(target.name)?.scalar0 : this.getElement(target.name, target.key);
  }

  #readable(name: string): { scalar0: string | undefined } | undefined {
    const cell = this.findOwn(name);
    return cell && { scalar0: cell.array ? cell.array.get(0) : cell.map ? cell.map.get("0") : cell.scalar };
  }

  find(name: string): Variable | undefined {
    const cell = this.#table.get(name);
    if (cell === undefined) return undefined;
    if (cell.nameref) {
      const target = this.follow(name);
      if (!target) return undefined;
      if (target.key === undefined) return this.findOwn(target.name);
      const value = this.getElement(target.name, target.key);
      return value === undefined ? undefined : { ...newCell(target.name), scalar: value };
    }
    return cell.dynamic ? readDynamic(cell, this.shell) : cell;
  }

  findOwn(name: string): Variable | undefined {
    const cell = this.#table.get(name);
    return cell?.dynamic ? readDynamic(cell, this.shell) : cell;
  }

  getElement(name: string, key: Key): string | undefined {
    const cell = this.find(name);
    if (!cell) return undefined;
    if (cell.map) return cell.map.get(String(key));
    const index = this.#index(cell, key);
    if (cell.array) return cell.array.get(index);
    return index === 0 || index === -1 ? cell.scalar : undefined;
  }

  isAssociative(name: string): boolean {
    const cell = this.#table.get(name);
    if (cell === undefined) return false;
    return cell.nameref || cell.dynamic ? this.find(name)?.map !== undefined : cell.map !== undefined;
  }

  names(): readonly string[] {
    return this.all().filter(hasValue).map(({ name }) => name);
  }

  /** Every variable, also those that were declared without a value, sorted. */
  all(): readonly Variable[] {
    const cells = [...this.#table.values()].map((cell) => (cell.dynamic ? readDynamic(cell, this.shell) : cell));
    return cells.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Exported and set, in the order in which bash hands them on. */
  environment(): ReadonlyMap<string, string> {
    if (this.#environment) return this.#environment;
    const values = new Map<string, string>();
    for (const { name, exported, scalar } of this.#table.values())
      if (exported && scalar !== undefined) values.set(name, scalar);
    const environment = new Map(inHashOrder([...values.keys()]).map((name) => [name, values.get(name) ?? ""]));
    this.#environment = environment;
    return environment;
  }

  /** What a snapshot keeps: all but what is computed. */
  kept(): readonly Variable[] {
    return [...this.#table.values()].filter(({ dynamic }) => !dynamic);
  }

  // Writing

  set(name: string, value: string): VariableFault | undefined {
    const cell = this.#table.get(name);
    if (cell !== undefined && this.#table.isOwn(cell) && isPlain(cell) && !this.shell.options.allexport) {
      cell.scalar = value;
      return undefined;
    }
    return this.#assign(name, undefined, value, false);
  }

  append(name: string, value: string): VariableFault | undefined {
    return this.#assign(name, undefined, value, true);
  }

  setElement(name: string, key: Key, value: string, append = false): VariableFault | undefined {
    return this.#assign(name, key, value, append);
  }

  setArray(name: string, values: readonly string[]): VariableFault | undefined {
    const target = this.follow(name) ?? { name };
    const cell = this.own(target.name);
    if (cell.readonly) return readonlyFault(target.name);
    const entries = values.map((value, index) => [index, this.converted(cell, value)] as const);
    if (cell.map) cell.map = new AssociativeMap(entries.map(([index, value]) => [String(index), value]));
    else {
      cell.array = new Map(entries);
      cell.scalar = undefined;
    }
    this.changed(cell);
    return undefined;
  }

  #assign(name: string, key: Key | undefined, value: string, append: boolean): VariableFault | undefined {
    const target = this.#table.get(name)?.nameref ? this.follow(name) : { name };
    if (!target) return undefined;
    if (target.key !== undefined && key !== undefined) return { message: `${name}: not an array` };
    return this.#store(this.own(target.name), key ?? target.key, value, append);
  }

  #store(cell: Cell, key: Key | undefined, value: string, append: boolean): VariableFault | undefined {
    if (cell.readonly) return readonlyFault(cell.name);
    if (cell.nameref) return this.#point(cell, value);
    if (cell.dynamic) {
      cell.dynamic.assign?.(this.shell, value, key === undefined ? undefined : String(key));
      return undefined;
    }
    if (cell.map) {
      const at = String(key ?? 0);
      cell.map.set(at, this.converted(cell, value, append ? (cell.map.get(at) ?? "") : undefined));
    } else if (cell.array || key !== undefined) {
      const at = this.#index(cell, key ?? 0);
      if (at < 0) return { message: `${cell.name}[${key}]: bad array subscript` };
      const array = this.#asArray(cell);
      array.set(at, this.converted(cell, value, append ? (array.get(at) ?? "") : undefined));
    } else cell.scalar = this.converted(cell, value, append ? (cell.scalar ?? "") : undefined);
    this.changed(cell);
    return undefined;
  }

  /** A nameref without a target gets one. */
  #point(cell: Cell, value: string): VariableFault | undefined {
    if (!splitReference(value)) return { message: `\`${value}': invalid variable name for name reference` };
    cell.scalar = value;
    return undefined;
  }

  #asArray(cell: Cell): Map<number, string> {
    cell.array ??= new Map(cell.scalar === undefined ? [] : [[0, cell.scalar]]);
    cell.scalar = undefined;
    return cell.array;
  }

  /** A subscript as an index; negative ones count from the end, and stay negative where that is before the start. */
  #index(cell: Variable, key: Key): number {
    const index = typeof key === "number" ? key : Number(this.shell.evaluateInteger(key));
    if (index >= 0) return index;
    let top = cell.scalar === undefined ? -1 : 0;
    for (const at of cell.array?.keys() ?? []) if (at > top) top = at;
    return top + 1 + index;
  }

  /** The value as the attributes make it; `before` is what it is appended to. */
  converted(cell: Variable, value: string, before?: string): string {
    if (cell.integer) {
      const added = this.shell.evaluateInteger(value);
      if (before === undefined) return String(added);
      return String(BigInt.asIntN(64, BigInt(this.shell.evaluateInteger(before)) + BigInt(added)));
    }
    const whole = before === undefined ? value : before + value;
    return cell.convert === "none" ? whole : convertCase(whole, cell.convert);
  }

  /** To be called after a cell of `own` was changed by hand. */
  changed(cell: Variable): void {
    const changed = cell as Cell;
    changed.declaredOnly = false;
    if (this.shell.options.allexport) changed.exported = true;
    if (changed.exported) this.#environment = undefined;
    if (changed.watched) this.shell.variableAssigned(cell.name);
  }

  /** `name=value`, exported. */
  export(name: string, value: string): VariableFault | undefined {
    const fault = this.set(name, value);
    if (fault) return fault;
    this.own(name).exported = true;
    this.#environment = undefined;
    return undefined;
  }

  /** What the environment holds may have changed. */
  exportsChanged(): void {
    this.#environment = undefined;
  }

  // Removing

  unset(name: string): VariableFault | undefined {
    const target = this.#table.get(name)?.nameref ? this.follow(name) : { name };
    if (!target) return undefined;
    if (target.key !== undefined) return this.unsetElement(target.name, target.key);
    return this.unsetOwn(target.name);
  }

  /** Without following a nameref: `unset -n`. */
  unsetOwn(name: string): VariableFault | undefined {
    const cell = this.#table.get(name);
    if (!cell) return undefined;
    if (cell.readonly) return { message: `${name}: cannot unset: readonly variable` };
    if (cell.exported) this.#environment = undefined;
    this.#table.remove(name, this.shell.options.localvar_unset);
    if (cell.watched) this.shell.variableAssigned(name);
    return undefined;
  }

  unsetElement(name: string, key: Key): VariableFault | undefined {
    const cell = this.#table.has(name) ? this.own(this.follow(name)?.name ?? name) : undefined;
    if (!cell) return undefined;
    if (cell.readonly) return { message: `${name}: cannot unset: readonly variable` };
    if (cell.dynamic) cell.dynamic.unsetKey?.(this.shell, String(key));
    else if (cell.map) cell.map.delete(String(key));
    else {
      const index = this.#index(cell, key);
      if (index < 0) return { message: `[${key}]: bad array subscript` };
      if (cell.array) cell.array.delete(index);
      else if (index === 0) return this.unsetOwn(cell.name);
      else return { message: `${name}: not an array variable` };
    }
    return undefined;
  }

  /** Takes a variable away, whatever its attributes. */
  drop(name: string): void {
    this.#table.remove(name, false);
    this.#environment = undefined;
  }

  // Namerefs

  /** What a name stands for behind all namerefs; undefined where they go round in a circle or lead nowhere. */
  follow(name: string): Target | undefined {
    let at = name;
    for (let count = 0; count <= MOST_NAMEREFS; count++) {
      const cell = this.#table.get(at);
      if (!cell?.nameref) return { name: at };
      if (cell.scalar === undefined || cell.scalar === "") return { name: at };
      const target = splitReference(cell.scalar);
      if (!target) return undefined;
      if (target.key !== undefined) return target;
      at = target.name;
    }
    this.shell.warn(`warning: ${name}: circular name reference`);
    return undefined;
  }

  // Scopes

  pushScope(kind: ScopeKind = "function"): void {
    this.#table.pushScope(kind);
  }

  popScope(): void {
    this.#table.popScope();
  }

  declareLocal(name: string): Cell {
    return this.#table.declareLocal(name);
  }

  /** Declares in the scope on top, whatever its kind: `A=1 command`. */
  declareTemporary(name: string): Cell {
    return this.#table.declareTemporary(name);
  }

  declareGlobal(name: string): Cell {
    return this.#table.declareGlobal(name);
  }

  /** Whether the innermost function has declared the name itself. */
  isLocal(name: string): boolean {
    return this.#table.functionScope()?.hidden.has(name) ?? false;
  }

  /** Whether any function on the call stack has declared it. */
  isScoped(name: string): boolean {
    return this.#table.scopeOf(name) !== undefined;
  }

  /** Whether `A=1 command` gives the name its value. */
  isTemporary(name: string): boolean {
    return this.#table.scopeOf(name)?.kind === "temporary";
  }

  /** Names that the innermost function has declared, sorted. */
  localNames(): readonly string[] {
    return [...(this.#table.functionScope()?.hidden.keys() ?? [])].sort();
  }

  /** The cell of a name (namerefs not followed) for changing it; made where there is none. */
  own(name: string): Cell {
    return this.#table.own(name);
  }
}

function readonlyFault(name: string): VariableFault {
  return { message: `${name}: readonly variable` };
}
