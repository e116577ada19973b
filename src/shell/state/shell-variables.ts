import { interpreter } from "../interpreter.ts";
import type { Shell } from "../shell.ts";
import { AssociativeMap } from "./associative-map.ts";
import { type Cell, convertCase } from "./cell.ts";
import { CellTable } from "./cell-table.ts";
import { assignDynamic } from "./dynamic-variable.ts";
import { IndexedArray } from "./indexed-array.ts";
import { splitReference } from "./reference.ts";
import { type Key, VariableReader } from "./variable-reader.ts";
import type { ScopeKind, Variable, VariableFault, Variables } from "./variables.ts";

/** What an element of an array takes up besides its text, in UTF-16 units. */
const ELEMENT_WEIGHT = 128;
/** Texts from this length on are counted when a variable is simply set. */
const LONG = 1024;

export class ShellVariables extends VariableReader implements Variables {
  /** Text that was put into variables since somebody looked how much they hold. */
  #unlooked = 0;
  protected readonly table: CellTable;

  constructor(shell: Shell, from?: ShellVariables) {
    super(shell);
    const onRestore = (
      name: string,
      { watched, exported }: { watched: boolean; exported: boolean },
    ): void => {
      if (exported) this.exported = undefined;
      if (watched) shell.variableAssigned(name);
    };
    this.table = from ? from.table.fork(onRestore) : new CellTable(onRestore);
    this.exported = from ? from.exported : undefined;
  }

  /** A copy for a subshell; both copy what they write from now on. */
  fork(shell: Shell): ShellVariables {
    return new ShellVariables(shell, this);
  }

  // Writing

  set(name: string, value: string): VariableFault | undefined {
    const cell = this.table.get(name);
    if (cell !== undefined && this.table.isOwn(cell) && cell.isPlain && !this.shell.options.allexport) {
      if (value.length >= LONG) this.#count(value.length);
      cell.scalar = value;
      return undefined;
    }
    return this.#assign(name, undefined, value, false);
  }

  /** As `set` with the number's text, which is made only when somebody reads it. */
  setNumber(name: string, value: number): VariableFault | undefined {
    const cell = this.table.get(name);
    if (cell === undefined || !this.table.isOwn(cell) || !cell.isPlain) return this.set(name, String(value));
    if (this.shell.options.allexport) return this.set(name, String(value));
    cell.setNumber(value);
    return undefined;
  }

  append(name: string, value: string): VariableFault | undefined {
    return this.#assign(name, undefined, value, true);
  }

  setElement(name: string, key: Key, value: string, append = false): VariableFault | undefined {
    return this.#assign(name, key, value, append);
  }

  setArray(name: string, values: readonly string[]): VariableFault | undefined {
    const cell = this.ownBehind(name);
    if (cell.readonly) return readonlyFault(cell.name);
    const converted = values.map((value) => this.converted(cell, value));
    if (cell.map) cell.map = new AssociativeMap(converted.map((value, index) => [String(index), value]));
    else {
      cell.array = IndexedArray.from(converted);
      cell.scalar = undefined;
    }
    this.changed(cell);
    return undefined;
  }

  #assign(name: string, key: Key | undefined, value: string, append: boolean): VariableFault | undefined {
    const target = this.table.get(name)?.nameref ? this.follow(name) : { name };
    if (!target) return TOLD;
    if (target.key !== undefined && key !== undefined) return { message: `${name}: not an array` };
    const cell = target.isGlobal ? this.table.declareGlobal(target.name) : this.own(target.name);
    return this.#store(cell, key ?? target.key, value, append);
  }

  #store(cell: Cell, key: Key | undefined, value: string, append: boolean): VariableFault | undefined {
    if (cell.readonly) return readonlyFault(cell.name);
    if (cell.nameref) return this.#point(cell, value);
    if (cell.dynamic) return assignDynamic(cell.name, cell.dynamic, this.shell, key, value);
    this.countElement(value);
    if (cell.map) {
      const at = String(key ?? 0);
      cell.map.set(at, this.converted(cell, value, append ? (cell.map.get(at) ?? "") : undefined));
    } else if (cell.array || key !== undefined) {
      const at = this.index(cell, key ?? 0);
      if (at < 0) return { message: `${cell.name}[${key}]: bad array subscript` };
      const array = this.#asArray(cell);
      array.set(at, this.converted(cell, value, append ? (array.get(at) ?? "") : undefined));
    } else cell.scalar = this.converted(cell, value, append ? (cell.scalar ?? "") : undefined);
    this.changed(cell);
    return undefined;
  }

  /** A nameref without a target gets one. */
  #point(cell: Cell, value: string): VariableFault | undefined {
    if (value === "") return { message: "`': not a valid identifier" };
    if (!splitReference(value)) return { message: `\`${value}': not a valid identifier` };
    cell.scalar = value;
    return undefined;
  }

  #asArray(cell: Cell): IndexedArray {
    cell.array ??= IndexedArray.from(cell.scalar === undefined ? [] : [cell.scalar]);
    cell.scalar = undefined;
    return cell.array;
  }

  /** The value as the attributes make it; `before` is what it is appended to. */
  converted(cell: Variable, value: string, before?: string): string {
    if (cell.integer) {
      const added = this.shell.evaluateInteger(value);
      if (before === undefined) return String(added);
      return String(BigInt.asIntN(64, BigInt(this.shell.evaluateInteger(before)) + BigInt(added)));
    }
    if (before !== undefined && before.length + value.length > this.shell.limits.text)
      throw interpreter().textTooLarge(this.shell);
    const whole = before === undefined ? value : before + value;
    return cell.convert === "none" ? whole : convertCase(whole, cell.convert);
  }

  /** To be called for each element that is put into an array by hand. */
  countElement(value: string): void {
    this.#count(value.length + ELEMENT_WEIGHT);
  }

  /** All variables together may hold twice as much as one; they are added up whenever so much was put into them. */
  #count(units: number): void {
    const { text } = this.shell.limits;
    this.#unlooked += units;
    if (this.#unlooked <= text) return;
    this.#unlooked = 0;
    let held = 0;
    for (const { scalar, array, map } of this.table.values()) {
      held += scalar?.length ?? 0;
      for (const value of array?.values() ?? map?.values() ?? []) held += value.length + ELEMENT_WEIGHT;
    }
    if (held > 2 * text) throw interpreter().textTooLarge(this.shell);
  }

  /** To be called after a cell of `own` was changed by hand. */
  changed(cell: Variable): void {
    const changed = cell as Cell;
    changed.declaredOnly = false;
    if (this.shell.options.allexport) changed.exported = true;
    if (changed.exported) this.exported = undefined;
    if (changed.watched) this.shell.variableAssigned(cell.name);
  }

  /** `name=value`, exported. */
  export(name: string, value: string): VariableFault | undefined {
    const fault = this.set(name, value);
    if (fault) return fault;
    this.own(name).exported = true;
    this.exported = undefined;
    return undefined;
  }

  /** What the environment holds may have changed. */
  exportsChanged(): void {
    this.exported = undefined;
  }

  // Removing

  unset(name: string): VariableFault | undefined {
    const target = this.table.get(name)?.nameref ? this.follow(name) : { name };
    if (!target || target.isGlobal) return this.unsetOwn(name);
    if (target.key !== undefined) return this.unsetElement(target.name, target.key);
    return this.unsetOwn(target.name);
  }

  /** Without following a nameref: `unset -n`. */
  unsetOwn(name: string): VariableFault | undefined {
    const cell = this.table.get(name);
    if (!cell) return undefined;
    if (cell.readonly) return { message: `${name}: cannot unset: readonly variable` };
    if (cell.exported) this.exported = undefined;
    this.table.remove(name, this.shell.options.localvar_unset);
    if (cell.watched) this.shell.variableAssigned(name);
    return undefined;
  }

  unsetElement(name: string, key: Key): VariableFault | undefined {
    const cell = this.table.has(name) ? this.ownBehind(name) : undefined;
    if (!cell) return undefined;
    if (cell.readonly) return { message: `${name}: cannot unset: readonly variable` };
    // What is computed stays as it is.
    if (cell.dynamic) return undefined;
    if (cell.map) cell.map.delete(String(key));
    else {
      const index = this.index(cell, key);
      if (index < 0) return { message: `[${key}]: bad array subscript` };
      if (cell.array) cell.array.delete(index);
      else if (index === 0) return this.unsetOwn(cell.name);
      else return { message: `${name}: not an array variable` };
    }
    return undefined;
  }

  /** Takes a variable away, whatever its attributes. */
  drop(name: string): void {
    this.table.remove(name, false);
    this.exported = undefined;
  }

  // Scopes

  pushScope(kind: ScopeKind = "function"): void {
    this.table.pushScope(kind);
  }

  popScope(): void {
    this.table.popScope();
  }

  declareLocal(name: string): Cell {
    return this.table.declareLocal(name);
  }

  /** Declares in the scope on top, whatever its kind: `A=1 command`. */
  declareTemporary(name: string): Cell {
    return this.table.declareTemporary(name);
  }

  /** `A=1 export A`: the value stays. */
  keepTemporary(name: string): void {
    this.table.keepTemporary(name);
  }

  /** Puts what `A=1 command` has declared out of sight; gives what brings it back. */
  withdrawTemporaries(): () => void {
    return this.table.withdrawTemporaries();
  }

  declareGlobal(name: string): Cell {
    return this.table.declareGlobal(name);
  }

  /** Whether the innermost function has declared the name itself. */
  isLocal(name: string): boolean {
    return this.table.functionScope()?.hidden.has(name) ?? false;
  }

  /** Whether any function on the call stack has declared it. */
  isScoped(name: string): boolean {
    return this.table.scopeOf(name) !== undefined;
  }

  /** Whether `A=1 command` gives the name its value. */
  isTemporary(name: string): boolean {
    return this.table.scopeOf(name)?.kind === "temporary";
  }

  /** Names that the innermost function has declared, sorted. */
  localNames(): readonly string[] {
    return [...(this.table.functionScope()?.hidden.keys() ?? [])].sort();
  }

  /** The cell of a name (namerefs not followed) for changing it; made where there is none. */
  own(name: string): Cell {
    return this.table.own(name);
  }

  /** The cell for changing it that a name means behind all namerefs. */
  ownBehind(name: string): Cell {
    const target = this.follow(name) ?? { name };
    return target.isGlobal ? this.table.declareGlobal(target.name) : this.own(target.name);
  }
}

/** A circle of namerefs, which was complained about. */
const TOLD: VariableFault = { message: "" };

function readonlyFault(name: string): VariableFault {
  return { message: `${name}: readonly variable` };
}
