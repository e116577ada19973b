import { FUNCTIONS, type Parameter, type TemplateFunction } from "./functions.ts";
import {
  type Block,
  type Command,
  formatNode,
  type Nodes,
  type NumberConstant,
  type Operand,
  type Pipe,
  type Place,
  type Template,
  type TemplateCall,
  type TemplateNode,
} from "./nodes.ts";
import { printResult, printValue } from "./print.ts";
import { rangeOf } from "./range.ts";
import { fieldAt, fitArgument, wrongCount } from "./receive.ts";
import { TemplateError } from "./template-error.ts";
import { lineOf } from "./tokens.ts";
import { FLOAT, type GoValue, INT, type Value } from "./types.ts";
import { bool, isTrue, text, unwrap } from "./value.ts";

export interface TemplateOptions {
  /** The name of the template, in errors. */
  readonly name?: string;
  /** How many characters of the text stood before it, as columns are counted. */
  readonly offset?: number;
  /** A key that a map does not have is an error, and not nothing. */
  readonly isStrict?: boolean;
  /** Functions that do something else here. */
  readonly functions?: ReadonlyMap<string, TemplateFunction>;
}

/** Carries a template out on data; throws TemplateError in Go's words. */
export function evaluateTemplate(template: Template, data: GoValue, options: TemplateOptions = {}): string {
  return new Evaluator(template, data, options).run();
}

type Jump = "break" | "continue" | undefined;
/** Without arguments from a pipeline. */
const NONE: readonly Value[] = [];
const DEPTH_LIMIT = 1000;

class Evaluator {
  #variables: { name: string; value: Value }[];
  #out = "";
  #jump: Jump;
  #place: Place | undefined;
  #depth = 0;

  constructor(
    private readonly template: Template,
    private readonly root: GoValue,
    private readonly options: TemplateOptions,
  ) {
    this.#variables = [{ name: "$", value: root }];
  }

  run(): string {
    try {
      this.#walk(this.template.nodes, this.root);
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
        if (node.pipe.variables.length === 0) this.#out += printResult(value);
        return;
      }
      case "range":
        return this.#range(node, dot);
      case "break":
      case "continue":
        this.#jump = node.kind;
        return;
      case "template":
        return this.#call(node, dot);
      default:
        return this.#scoped(() => {
          const value = this.#pipe(node.pipe, dot);
          const inner = node.kind === "with" && isTrue(value) ? value : dot;
          this.#walk(isTrue(value) ? node.then : node.otherwise, inner);
        });
    }
  }

  #scoped(act: () => void): void {
    const depth = this.#variables.length;
    act();
    this.#variables.length = depth;
  }

  #call(call: TemplateCall, dot: Value): void {
    this.#place = call;
    const nodes = this.template.defined.get(call.name);
    if (!nodes) throw this.#wrong(`template ${JSON.stringify(call.name)} not defined`);
    if (this.#depth === DEPTH_LIMIT) throw this.#wrong(`exceeded maximum template depth (${DEPTH_LIMIT})`);
    const value = call.pipe ? this.#pipe(call.pipe, dot) : undefined;
    const outer = this.#variables;
    this.#variables = [{ name: "$", value }];
    this.#depth++;
    this.#walk(nodes, value);
    this.#depth--;
    this.#variables = outer;
  }

  #range({ pipe, then, otherwise }: Block, dot: Value): void {
    this.#scoped(() => {
      const value = this.#pipe({ ...pipe, variables: [] }, dot);
      const entries = rangeOf(value);
      if (!entries) throw this.#wrong(`range can't iterate over ${printValue(value)}`);
      if (entries.length === 0) return this.#walk(otherwise, dot);
      for (const [key, element] of entries) {
        this.#scoped(() => {
          this.#bind(pipe, key, element);
          this.#walk(then, element);
        });
        const jump = this.#jump;
        this.#jump = undefined;
        if (jump === "break") return;
      }
    });
  }

  #bind({ variables, isAssignment }: Pipe, key: Value, element: Value): void {
    const [first, second] = variables;
    const set = (name: string, value: Value) => this.#set(name, value, isAssignment);
    if (first && second) {
      set(first, key);
      set(second, element);
    } else if (first) set(first, element);
  }

  #set(name: string, value: Value, isAssignment: boolean): void {
    const known = isAssignment ? this.#variables.findLast((one) => one.name === name) : undefined;
    if (known) known.value = value;
    else this.#variables.push({ name, value });
  }

  #pipe(pipe: Pipe, dot: Value): Value {
    this.#place = pipe;
    let value: Value;
    pipe.commands.forEach((command, at) => {
      value = unwrap(this.#command(command, dot, at > 0 ? [value] : NONE));
    });
    for (const name of pipe.variables) this.#set(name, value, pipe.isAssignment);
    return value;
  }

  #command(command: Command, dot: Value, last: readonly Value[]): Value {
    const [first, ...rest] = command.operands;
    if (!first) return undefined;
    if (first.kind === "function") return this.#function(first, command, rest, dot, last);
    if (
      first.kind === "field" ||
      first.kind === "chain" ||
      (first.kind === "variable" && first.names.length > 0)
    )
      return this.#reach(first, dot, rest, last);
    this.#place = first;
    if (rest.length > 0 || last.length > 0)
      throw this.#wrong(`can't give argument to non-function ${formatNode(first)}`);
    if (first.kind === "nil") throw this.#wrong("nil is not a command");
    return this.#operand(first, dot);
  }

  #operand(operand: Operand, dot: Value): Value {
    switch (operand.kind) {
      case "dot":
        return dot;
      case "nil":
        return undefined;
      case "bool":
        return bool(operand.value);
      case "string":
        return text(operand.value);
      case "number":
        return constant(operand);
      case "pipe":
        return this.#pipe(operand, dot);
      case "function":
        return this.#function(operand, operand, [], dot, NONE);
      case "variable":
        if (operand.names.length > 0) return this.#reach(operand, dot, [], NONE);
        this.#place = operand;
        return this.#variables.findLast((one) => one.name === operand.name)?.value;
      default:
        return this.#reach(operand, dot, [], NONE);
    }
  }

  /** Goes from field to field; the last may take arguments. */
  #reach(
    operand: Extract<Operand, { names: readonly string[] }>,
    dot: Value,
    rest: readonly Operand[],
    last: readonly Value[],
  ): Value {
    this.#place = operand;
    let value: Value = dot;
    if (operand.kind === "variable")
      value = this.#variables.findLast((one) => one.name === operand.name)?.value;
    if (operand.kind === "chain") {
      if (operand.of.kind === "nil")
        throw this.#wrong(`indirection through explicit nil in ${formatNode(operand)}`);
      value = this.#operand(operand.of, dot);
    }
    const { names } = operand;
    names.forEach((name, at) => {
      this.#place = operand;
      const isLast = at === names.length - 1;
      const args = isLast ? () => [...rest.map((one) => this.#operand(one, dot)), ...last] : () => [];
      const count = isLast ? rest.length + last.length : 0;
      const found = fieldAt(value, name, { count, args, isStrict: this.options.isStrict === true });
      if (typeof found === "string") throw this.#wrong(found);
      value = found.value;
    });
    return value;
  }

  #function(
    { name }: { readonly name: string },
    place: Place,
    rest: readonly Operand[],
    dot: Value,
    last: readonly Value[],
  ): Value {
    const known = this.options.functions?.get(name) ?? FUNCTIONS.get(name);
    if (!known) throw new Error(`the parser let ${name} pass`);
    this.#place = place.kind === "command" ? place.operands[0] : place;
    const count = wrongCount(name, known, rest.length, rest.length + last.length);
    if (count !== undefined) throw this.#wrong(count);
    if (name === "and" || name === "or") return this.#shortCircuit(name, rest, dot, last);
    const typeAt = (at: number): Parameter => known.takes[at] ?? "any";
    const args = rest.map((operand, at) => this.#argument(operand, dot, typeAt(at)));
    last.forEach((value) => void args.push(this.#fit(value, typeAt(args.length))));
    try {
      if (name === "call") throw new TemplateError(notCallable(rest[0], unwrap(args[0])));
      return known.call(args);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.#place = place;
      throw this.#wrong(`error calling ${name}: ${error.message}`);
    }
  }

  #argument(operand: Operand, dot: Value, type: Parameter): Value {
    this.#place = operand;
    if (type === "string" || type === "int") {
      const isConstant = ["bool", "string", "number"].includes(operand.kind);
      const isWhole = operand.kind === "number" && Number.isInteger(operand.value);
      if (isConstant && (type === "string" ? operand.kind !== "string" : !isWhole))
        throw this.#wrong(`expected ${type === "int" ? "integer" : type}; found ${formatNode(operand)}`);
      if (operand.kind === "nil") throw this.#wrong(`cannot assign nil to ${type}`);
    }
    if (type === "[]string" && ["bool", "string", "number"].includes(operand.kind))
      throw this.#wrong(`can't handle ${formatNode(operand)} for arg of type []string`);
    return this.#fit(this.#operand(operand, dot), type);
  }

  #fit(value: Value, type: Parameter): Value {
    const found = fitArgument(value, type);
    if (typeof found === "string") throw this.#wrong(found);
    return found.value;
  }

  #shortCircuit(name: string, rest: readonly Operand[], dot: Value, last: readonly Value[]): Value {
    let value: Value;
    for (const operand of rest) {
      value = this.#argument(operand, dot, "any");
      if (isTrue(unwrap(value)) === (name === "or")) return value;
    }
    return last.length > 0 ? last[0] : value;
  }

  #wrong(message: string): TemplateError {
    const { name = "", offset = 0 } = this.options;
    const place = this.#place;
    if (!place) return new TemplateError(`template: ${name}: ${message}`);
    const { text: whole } = this.template;
    const line = lineOf(whole, place.at);
    const column = place.at - (whole.lastIndexOf("\n", place.at - 1) + 1) + (line === 1 ? offset : 0);
    return new TemplateError(
      `template: ${name}:${line}:${column}: executing ${JSON.stringify(name)} at <${formatNode(place)}>: ${message}`,
    );
  }
}

function constant({ value, isFloat }: NumberConstant): GoValue {
  return { type: isFloat ? FLOAT : INT, data: value };
}

function notCallable(operand: Operand | undefined, value: Value): string {
  if (!value) return "call of nil";
  return `non-function ${operand ? formatNode(operand) : "value"} of type ${value.type.name}`;
}
