import type { Json } from "../engine/json.ts";
import { goJson } from "../format/go-json.ts";
import { FUNCTIONS } from "./functions.ts";
import {
  formatCommand,
  formatOperand,
  type Nodes,
  type Operand,
  type Pipe,
  type PipeCommand,
  type TemplateNode,
} from "./nodes.ts";
import { TemplateError } from "./template-error.ts";
import { lineOf } from "./tokens.ts";
import { isMap, isTrue, kindOf, printValue, type Value } from "./value.ts";

export interface TemplateOptions {
  /** What stands for a field that is not there: Go's type of the data, or `map`, whose missing keys are an error. */
  readonly type: string;
  /** Go's types of the fields that are structures themselves, by name. */
  readonly types?: Readonly<Record<string, string>>;
  /** The name of the template, in errors. */
  readonly name?: string;
  /** How many characters of the text stood before it, as columns are counted. */
  readonly offset?: number;
  /** Fields that take arguments. */
  readonly methods?: Readonly<Record<string, (data: Value, args: readonly Value[]) => Value>>;
  /** What `json` makes of the data as a whole, where it is no row of a list. */
  readonly asJson?: (data: Value) => Json;
}

/** A template that has been read, to be carried out on data. */
export function evaluateTemplate(text: string, nodes: Nodes, data: Value, options: TemplateOptions): string {
  return new Evaluator(text, data, options).list(nodes, data);
}

type Jump = "break" | "continue" | undefined;

class Evaluator {
  readonly #variables: { name: string; value: Value }[];
  #out = "";
  #jump: Jump;

  constructor(
    private readonly text: string,
    private readonly root: Value,
    private readonly options: TemplateOptions,
  ) {
    this.#variables = [{ name: "$", value: root }];
  }

  list(nodes: Nodes, dot: Value): string {
    try {
      this.#walk(nodes, dot);
    } catch (error) {
      if (error instanceof TemplateError) error.partial = this.#out;
      throw error;
    }
    return this.#out;
  }

  #walk(nodes: Nodes, dot: Value): void {
    for (const node of nodes) {
      this.#node(node, dot);
      if (this.#jump) return;
    }
  }

  #node(node: TemplateNode, dot: Value): void {
    switch (node.kind) {
      case "text":
        this.#out += node.text;
        return;
      case "action": {
        const value = this.#pipe(node.pipe, dot);
        if (node.pipe.variables.length === 0)
          this.#out += this.#isNilMap(node.pipe, value) ? "map[]" : printValue(value);
        return;
      }
      case "range":
        return this.#range(node, dot);
      case "break":
      case "continue":
        this.#jump = node.kind;
        return;
      default:
        return this.#scoped(() => {
          const value = this.#pipe(node.pipe, dot);
          const inner = node.kind === "with" && isTrue(value) ? value : dot;
          this.#walk(isTrue(value) ? node.then : node.otherwise, inner);
        });
    }
  }

  /** The client's own types have maps where the engine has nothing. */
  #isNilMap({ commands }: Pipe, value: Value): boolean {
    const [[operand] = []] = commands;
    return (
      value === null &&
      this.options.type === "map" &&
      commands.length === 1 &&
      operand?.kind === "field" &&
      ["Labels", "Options"].includes(operand.names.at(-1) ?? "")
    );
  }

  #scoped(act: () => void): void {
    const depth = this.#variables.length;
    act();
    this.#variables.length = depth;
  }

  #range({ pipe, then, otherwise }: { pipe: Pipe; then: Nodes; otherwise: Nodes }, dot: Value): void {
    this.#scoped(() => {
      const value = this.#commands(pipe, dot);
      const entries = rangeOf(value);
      if (!entries)
        throw this.#wrong(
          pipe.at,
          formatCommand(pipe.commands.at(-1) ?? []),
          `range can't iterate over ${printValue(value)}`,
        );
      if (entries.length === 0) return this.#walk(otherwise, dot);
      for (const [key, element] of entries) {
        this.#scoped(() => {
          this.#bind(pipe.variables, key, element);
          this.#walk(then, element);
        });
        const jump = this.#jump;
        this.#jump = undefined;
        if (jump === "break") return;
      }
    });
  }

  #bind(variables: readonly string[], key: Value, element: Value): void {
    const [first, second] = variables;
    if (first && second) this.#variables.push({ name: first, value: key }, { name: second, value: element });
    else if (first) this.#variables.push({ name: first, value: element });
  }

  #pipe(pipe: Pipe, dot: Value): Value {
    const value = this.#commands(pipe, dot);
    for (const name of pipe.variables) {
      const known = pipe.isAssignment ? this.#variables.findLast((one) => one.name === name) : undefined;
      if (known) known.value = value;
      else this.#variables.push({ name, value });
    }
    return value;
  }

  #commands({ commands }: Pipe, dot: Value): Value {
    let value: Value;
    commands.forEach((command, at) => {
      value = this.#command(command, dot, at > 0 ? [value] : []);
    });
    return value;
  }

  #command(command: PipeCommand, dot: Value, last: readonly Value[]): Value {
    const [first, ...rest] = command;
    if (!first) return undefined;
    if (first.kind === "function") return this.#call(first, command, rest, dot, last);
    const method =
      first.kind === "field" && dot === this.root ? this.options.methods?.[first.names.join(".")] : undefined;
    if (method) return method(dot, [...rest.map((operand) => this.#operand(operand, dot)), ...last]);
    if (rest.length > 0 || last.length > 0)
      throw this.#wrong(
        first.at,
        formatOperand(first),
        `can't give argument to non-function ${formatOperand(first)}`,
      );
    if (first.kind === "nil") throw this.#wrong(first.at, "nil", "nil is not a command");
    return this.#operand(first, dot);
  }

  #call(
    first: { at: number; name: string },
    command: PipeCommand,
    rest: readonly Operand[],
    dot: Value,
    last: readonly Value[],
  ): Value {
    const { at, name } = first;
    const known = FUNCTIONS.get(name);
    if (!known) throw new Error(`the parser let ${name} pass`);
    const count = rest.length + last.length;
    if (count < known.least || (known.most !== undefined && count > known.most)) {
      const wanted = known.most === undefined ? `at least ${known.least}` : String(known.most);
      throw this.#wrong(at, name, `wrong number of args for ${name}: want ${wanted} got ${count}`);
    }
    if (name === "and" || name === "or") return this.#shortCircuit(name, rest, dot, last);
    const args = [...rest.map((operand) => this.#operand(operand, dot)), ...last];
    // The rows of lists know by themselves how they are written.
    if (name === "json" && args[0] === this.root && this.options.type !== "map")
      return goJson((this.options.asJson ?? sortedRow)(args[0]));
    try {
      return known.call(args);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      if (error.message.startsWith("wrong type for value"))
        throw this.#wrong(
          rest[0]?.at ?? at,
          formatOperand(rest[0] ?? command[0] ?? { kind: "dot", at }),
          error.message,
        );
      throw this.#wrong(at, formatCommand(command), `error calling ${name}: ${error.message}`);
    }
  }

  #shortCircuit(name: string, rest: readonly Operand[], dot: Value, last: readonly Value[]): Value {
    let value: Value;
    for (const operand of rest) {
      value = this.#operand(operand, dot);
      if (isTrue(value) === (name === "or")) return value;
    }
    return last.length > 0 ? last[0] : value;
  }

  #operand(operand: Operand, dot: Value): Value {
    switch (operand.kind) {
      case "dot":
        return dot;
      case "nil":
        return null;
      case "constant":
        return operand.value;
      case "function":
        return this.#call(operand, [operand], [], dot, []);
      case "field":
        return this.#fields(dot, operand.names, operand, dot === this.root);
      case "variable":
        return this.#fields(this.#variable(operand), operand.names, operand, operand.name === "$");
      case "chain":
        return this.#fields(this.#pipe(operand.of, dot), operand.names, operand, false);
    }
  }

  #variable({ name }: { name: string }): Value {
    const found = this.#variables.findLast((one) => one.name === name);
    if (!found) throw new TemplateError(`template: :1: undefined variable ${JSON.stringify(name)}`);
    return found.value;
  }

  #fields(start: Value, names: readonly string[], operand: Operand, isRoot: boolean): Value {
    let value = start;
    names.forEach((name, depth) => {
      value = this.#field(value, name, operand, isRoot && depth === 0, names.slice(0, depth).join("."));
    });
    return value;
  }

  #field(value: Value, name: string, operand: Operand, isRoot: boolean, path: string): Value {
    if (isMap(value)) {
      if (Object.hasOwn(value, name)) return value[name];
      const type = isRoot ? this.options.type : this.options.types?.[path];
      if (type === undefined && this.options.type !== "map") return undefined;
      throw this.#wrong(
        operand.at,
        formatOperand(operand),
        type !== undefined && type !== "map"
          ? `can't evaluate field ${name} in type ${type}`
          : `map has no entry for key ${JSON.stringify(name)}`,
      );
    }
    const type = value === null || value === undefined ? "interface {}" : kindOf(value);
    const why =
      value === null || value === undefined
        ? `nil pointer evaluating ${type}.${name}`
        : `can't evaluate field ${name} in type ${type === "string" || type === "bool" ? type : "interface {}"}`;
    throw this.#wrong(operand.at, formatOperand(operand), why);
  }

  #wrong(at: number, context: string, message: string): TemplateError {
    const line = lineOf(this.text, at);
    const column =
      at - (this.text.lastIndexOf("\n", at - 1) + 1) + (line === 1 ? (this.options.offset ?? 0) : 0);
    const { name = "" } = this.options;
    const shown = context.length > 20 ? `${context.slice(0, 20)}...` : context;
    return new TemplateError(
      `template: ${name}:${line}:${column}: executing ${JSON.stringify(name)} at <${shown}>: ${message}`,
    );
  }
}

function sortedRow(row: Value): Json {
  if (!isMap(row)) return row ?? null;
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rangeOf(value: Value): readonly (readonly [Value, Value])[] | undefined {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.map((one, at) => [at, one] as const);
  if (isMap(value))
    return Object.keys(value)
      .sort()
      .map((key) => [key, value[key]] as const);
  if (typeof value === "number") return Array.from({ length: value }, (_, at) => [at, at] as const);
  return undefined;
}
