import { type ExpansionHost, evaluateText } from "../../../src/shell/expand/index.ts";
import { inHashOrder } from "../../../src/shell/state/associative-map.ts";
import { IndexedArray } from "../../../src/shell/state/indexed-array.ts";
import type { Variable, VariableFault, Variables } from "../../../src/shell/state/variables.ts";

/** Variables in plain maps, for tests of expansion alone: one scope, the attributes that expansion shows. */
export class MemoryVariables implements Variables {
  readonly all = new Map<string, Variable>();
  host: ExpansionHost | undefined;

  #target(name: string): string {
    const own = this.all.get(name);
    return own?.nameref && own.scalar ? own.scalar : name;
  }

  get(name: string): string | undefined {
    const variable = this.find(name);
    if (!variable) return undefined;
    if (variable.array) return variable.array.get(0);
    return variable.map ? variable.map.get("0") : variable.scalar;
  }

  find(name: string): Variable | undefined {
    return this.findOwn(this.#target(name));
  }

  findOwn(name: string): Variable | undefined {
    const variable = this.all.get(name);
    if (variable?.map)
      variable.map = new Map(
        inHashOrder([...variable.map.keys()]).map((k) => [k, variable.map?.get(k) ?? ""]),
      );
    return variable;
  }

  declare(name: string, changes: Partial<Variable> = {}): Variable {
    const variable = this.all.get(name) ?? {
      name,
      scalar: undefined,
      array: undefined,
      map: undefined,
      exported: false,
      readonly: false,
      integer: false,
      convert: "none" as const,
      nameref: false,
      trace: false,
    };
    Object.assign(variable, changes);
    this.all.set(name, variable);
    return variable;
  }

  #converted(variable: Variable, value: string): string {
    const text = variable.integer && this.host ? String(evaluateText(value, this.host)) : value;
    return variable.convert === "upper"
      ? text.toUpperCase()
      : variable.convert === "lower"
        ? text.toLowerCase()
        : text;
  }

  set(name: string, value: string): VariableFault | undefined {
    const variable = this.declare(this.#target(name));
    if (variable.readonly) return { message: `${name}: readonly variable` };
    if (variable.array) variable.array.set(0, this.#converted(variable, value));
    else if (variable.map) variable.map.set("0", value);
    else variable.scalar = this.#converted(variable, value);
    return undefined;
  }

  append(name: string, value: string): VariableFault | undefined {
    return this.set(name, (this.get(name) ?? "") + value);
  }

  getElement(name: string, key: string | number): string | undefined {
    const variable = this.find(name);
    if (!variable) return undefined;
    if (variable.map) return variable.map.get(String(key));
    return variable.array ? variable.array.get(Number(key)) : Number(key) === 0 ? variable.scalar : undefined;
  }

  setElement(name: string, key: string | number, value: string, append = false): VariableFault | undefined {
    const variable = this.declare(this.#target(name));
    if (variable.readonly) return { message: `${name}: readonly variable` };
    const text = append ? (this.getElement(name, key) ?? "") + value : this.#converted(variable, value);
    if (variable.map) variable.map.set(String(key), text);
    else {
      variable.array ??= IndexedArray.from(variable.scalar === undefined ? [] : [variable.scalar]);
      variable.scalar = undefined;
      variable.array.set(Number(key), text);
    }
    return undefined;
  }

  setArray(name: string, values: readonly string[]): VariableFault | undefined {
    const variable = this.declare(this.#target(name), { scalar: undefined });
    variable.array = IndexedArray.from(values);
    return undefined;
  }

  unset(name: string): undefined {
    this.all.delete(name);
  }
  unsetElement(name: string, key: string | number): undefined {
    const variable = this.find(name);
    variable?.map?.delete(String(key));
    variable?.array?.delete(Number(key));
  }
  names(): readonly string[] {
    return [...this.all.keys()].sort();
  }
  isAssociative(name: string): boolean {
    return this.find(name)?.map !== undefined;
  }
  environment(): ReadonlyMap<string, string> {
    return new Map();
  }
  pushScope(): void {}
  popScope(): void {}
  declareLocal(name: string): Variable {
    return this.declare(name);
  }
  declareGlobal(name: string): Variable {
    return this.declare(name);
  }
}
