import type { Shell } from "../shell.ts";
import { inHashOrder } from "./associative-map.ts";
import { Cell, hasValue, isWatched } from "./cell.ts";
import type { CellTable } from "./cell-table.ts";
import { listDynamic, readDynamic, readDynamicScalar } from "./dynamic-variable.ts";
import { splitReference, type Target } from "./reference.ts";
import { indexes, MOST_NAMEREFS, type Variable } from "./variables.ts";

/** The index of an element, or the key of an associative array. */
export type Key = string | number;

/** The half of a shell's variables that only looks. */
export abstract class VariableReader {
  protected abstract readonly table: CellTable;
  /** Forgotten whenever an exported variable changes. */
  protected exported: ReadonlyMap<string, string> | undefined;

  constructor(protected readonly shell: Shell) {}

  get(name: string): string | undefined {
    const cell = this.table.get(name);
    if (cell === undefined) return undefined;
    if (cell.nameref) return this.getBehind(cell);
    if (cell.dynamic) return readDynamicScalar(cell.dynamic, this.shell);
    if (cell.array) return cell.array.get(0);
    if (cell.map) return cell.map.get("0");
    return cell.scalar;
  }

  private getBehind(cell: Cell): string | undefined {
    const target = this.follow(cell.name);
    if (!target) return undefined;
    if (target.key !== undefined) return this.#getBehindElement(target.name, target.key);
    const behind = target.isGlobal ? this.table.globalOf(target.name) : this.findOwn(target.name);
    return behind?.array ? behind.array.get(0) : behind?.map ? behind.map.get("0") : behind?.scalar;
  }

  /** A nameref may name a whole array too. */
  #getBehindElement(name: string, key: string): string | undefined {
    const cell = key === "@" || key === "*" ? this.find(name) : undefined;
    if (!cell) return this.getElement(name, key);
    const values = cell.array ? indexes(cell).map((at) => cell.array?.get(at) ?? "") : cell.map?.values();
    return values ? [...values].join(" ") : cell.scalar;
  }

  /** The value of a variable that arithmetic has assigned; undefined where only `get` knows. */
  getNumber(name: string): number | undefined {
    return this.table.get(name)?.number;
  }

  find(name: string): Variable | undefined {
    const cell = this.table.get(name);
    if (cell === undefined) return undefined;
    if (cell.nameref) {
      const target = this.follow(name);
      if (!target) return undefined;
      if (target.isGlobal) return this.table.globalOf(target.name);
      if (target.key === undefined) return this.findOwn(target.name);
      const value = this.getElement(target.name, target.key);
      if (value === undefined) return undefined;
      const element = new Cell(target.name);
      element.scalar = value;
      return element;
    }
    return cell.dynamic ? readDynamic(cell, this.shell) : cell;
  }

  findOwn(name: string): Variable | undefined {
    const cell = this.table.get(name);
    return cell?.dynamic ? readDynamic(cell, this.shell) : cell;
  }

  getElement(name: string, key: Key): string | undefined {
    const cell = this.find(name);
    if (!cell) return undefined;
    if (cell.map) return cell.map.get(String(key));
    const index = this.index(cell, key);
    if (cell.array) return cell.array.get(index);
    return index === 0 || index === -1 ? cell.scalar : undefined;
  }

  /** Whether a name stands for nothing but text, or for nothing yet: no attribute, no array, none of the shell's own. */
  hasOnlyText(name: string): boolean {
    const cell = this.table.get(name);
    return cell === undefined ? !isWatched(name) : cell.isPlain;
  }

  isAssociative(name: string): boolean {
    const cell = this.table.get(name);
    if (cell === undefined) return false;
    return cell.nameref || cell.dynamic ? this.find(name)?.map !== undefined : cell.map !== undefined;
  }

  names(): readonly string[] {
    return this.all()
      .filter(hasValue)
      .map(({ name }) => name);
  }

  /** Every variable, also those that were declared without a value, sorted. */
  all(): readonly Variable[] {
    const cells = [...this.table.values()].map((cell) =>
      cell.dynamic ? readDynamic(cell, this.shell) : cell,
    );
    return cells.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** As `all`, but what is computed when somebody asks for it by name has no value. */
  listed(): readonly Variable[] {
    const cells = [...this.table.values()].map((cell) =>
      cell.dynamic ? listDynamic(cell, this.shell) : cell,
    );
    return cells.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Exported and set, in the order in which bash hands them on. */
  environment(): ReadonlyMap<string, string> {
    if (this.exported) return this.exported;
    const values = new Map<string, string>();
    for (const { name, exported, scalar } of this.table.values()) {
      if (!exported) continue;
      // A local variable without a value hides nothing from programs.
      const text = scalar ?? this.table.exportedBelow(name)?.scalar;
      if (text !== undefined) values.set(name, text);
    }
    const environment = new Map(
      inHashOrder([...values.keys()]).map((name) => [name, values.get(name) ?? ""]),
    );
    this.exported = environment;
    return environment;
  }

  /** What a snapshot keeps: all but what is computed. */
  kept(): readonly Variable[] {
    return [...this.table.values()].filter(({ dynamic }) => !dynamic);
  }

  /** A subscript as an index; negative ones count from the end, and stay negative where that is before the start. */
  protected index(cell: Variable, key: Key): number {
    const index = typeof key === "number" ? key : this.shell.evaluateIndex(key);
    if (index >= 0) return index;
    return (cell.array?.lastIndex ?? (cell.scalar === undefined ? -1 : 0)) + 1 + index;
  }

  /**
   * What a name stands for behind all namerefs; undefined where they go round in a circle or lead nowhere. A circle
   * that begins with a function's own variable leads to the global one of that name, as in bash.
   */
  follow(name: string): Target | undefined {
    let at = name;
    for (let count = 0; count <= MOST_NAMEREFS; count++) {
      const cell = this.table.get(at);
      if (!cell?.nameref) return { name: at };
      if (cell.scalar === undefined || cell.scalar === "") return { name: at };
      const target = splitReference(cell.scalar);
      if (!target) return undefined;
      // The subscript of a nameref is expanded whenever it is followed.
      if (target.key !== undefined) return { ...target, key: this.shell.expandSubscript(target.key) };
      at = target.name;
    }
    this.shell.warn(`warning: ${name}: circular name reference`);
    const isLocal = this.table.scopeOf(name)?.kind === "function";
    return isLocal && !this.table.globalOf(name)?.nameref ? { name, isGlobal: true } : undefined;
  }
}
