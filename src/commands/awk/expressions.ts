import { compileBuiltin, compileCall, compileGetline, compileIndirectCall } from "./calls.ts";
import { arrayAt, fieldNumber, keep, lookedAt, machineArray, scalarOf } from "./cells.ts";
import {
  compileBinary,
  compileCondition,
  compileLogical,
  compileMatch,
  compileUnary,
  regexOf,
} from "./choices.ts";
import { type ArrayCode, type Callable, type Code, type Frame, joined, mapped, pure } from "./code.ts";
import { AwkFatal, AwkSyntaxFault } from "./faults.ts";
import type { AwkMachine } from "./machine.ts";
import type { ArrayPlace, AwkProgram, Expression, Target } from "./nodes.ts";
import { arithmetic } from "./operators.ts";
import { AwkRegex, type Element, NO_FIELD, type Scalar, toNumber } from "./values.ts";

/** Compiles the expressions of one function, or of the rules. */
export class ExpressionCompiler {
  constructor(
    readonly machine: AwkMachine,
    readonly program: AwkProgram,
    readonly callables: ReadonlyMap<string, Callable>,
    /** Names of the parameters, by their places. */
    readonly locals: ReadonlyMap<string, number> = new Map(),
  ) {}

  within(parameters: readonly string[]): ExpressionCompiler {
    const locals = new Map(parameters.map((name, at) => [name, at]));
    return new ExpressionCompiler(this.machine, this.program, this.callables, locals);
  }

  compile(expression: Expression): Code {
    const { machine } = this;
    switch (expression.kind) {
      case "number":
      case "string": {
        const { value } = expression;
        return pure(() => value);
      }
      case "regex": {
        const matches = regexOf(this, expression.source);
        return pure(() => (matches(machine.record.text) ? 1 : 0));
      }
      case "typed-regex": {
        const value = new AwkRegex(expression.source);
        return pure(() => value);
      }
      case "variable":
        return this.#looked(expression.name);
      case "field":
        return mapped(this.compile(expression.index), (index) => {
          const value = machine.record.get(fieldNumber(index));
          if (machine.lints && (value === NO_FIELD || machine.record.isUnset))
            machine.doubt(`reference to uninitialized field \`$${fieldNumber(index)}'`);
          return value;
        });
      case "element":
        return this.#element(expression);
      case "assign":
        return this.#assign(expression);
      case "step":
        return this.#step(expression);
      case "condition":
        return compileCondition(this, expression);
      case "and":
      case "or":
        return compileLogical(this, expression);
      case "in": {
        const array = this.array(expression.array);
        return mapped(this.subscript(expression.subscripts), (key, frame) =>
          array(frame).has(machine.text(key)) ? 1 : 0,
        );
      }
      case "match":
        return compileMatch(this, expression);
      case "binary":
        return compileBinary(this, expression);
      case "concat":
        return joined(
          this.compile(expression.left),
          this.compile(expression.right),
          (a, b) => machine.text(a) + machine.text(b),
        );
      case "unary":
        return compileUnary(this, expression);
      case "group":
        return this.compile(expression.inner);
      case "list":
        throw new AwkSyntaxFault("syntax error", 0);
      case "call":
        return compileCall(this, expression);
      case "indirect-call":
        return compileIndirectCall(this, expression);
      case "builtin":
        return compileBuiltin(this, expression);
      case "getline":
        return compileGetline(this, expression);
    }
  }

  // Places

  variable(name: string): Code {
    const local = this.locals.get(name);
    const { machine } = this;
    if (local !== undefined) return pure((frame) => scalarOf(frame[local], name));
    if (name === "NF") return pure(() => machine.record.count);
    const slot = machine.slot(name);
    const { globals } = machine;
    return pure(() => scalarOf(globals[slot], name));
  }

  array(place: ArrayPlace): ArrayCode {
    const { machine } = this;
    if (place.kind === "element") {
      const outer = this.array(place.array);
      const key = this.subscript(place.subscripts);
      return (frame) => {
        const found = key.run(frame);
        if (found instanceof Promise) throw new AwkFatal("a subscript of an array of arrays may not wait");
        return arrayAt(outer(frame), machine.text(found));
      };
    }
    const { name } = place;
    const local = this.locals.get(name);
    if (local === undefined) {
      const slot = machine.slot(name);
      return () => machineArray(machine.globals, slot, name);
    }
    return (frame) => machineArray(frame, local, name, "scalar parameter");
  }

  /** What is in a place, be it an array; looking does not make an element. */
  held(place: ArrayPlace): (frame: Frame) => Element {
    const { machine } = this;
    if (place.kind === "variable") {
      const local = this.locals.get(place.name);
      const slot = local ?? machine.slot(place.name);
      return (frame) => (local === undefined ? machine.globals[slot] : frame[slot]);
    }
    const array = this.array(place.array);
    const key = this.subscript(place.subscripts);
    return (frame) => {
      const name = key.run(frame);
      const outer = array(frame);
      if (name instanceof Promise || !outer.has(String(name))) return undefined;
      return outer.get(String(name));
    };
  }

  /** Several subscripts are joined with SUBSEP. */
  subscript(subscripts: readonly Expression[]): Code {
    const { machine } = this;
    const [first, ...rest] = subscripts.map((each) => this.compile(each));
    if (!first) throw new AwkSyntaxFault("syntax error", 0);
    return rest.reduce(
      (left, right) =>
        joined(left, right, (a, b) => machine.text(a) + machine.subscriptSeparator + machine.text(b)),
      mapped(first, (value) => machine.text(value)),
    );
  }

  #element({ array: place, subscripts }: Extract<Expression, { kind: "element" }>): Code {
    const array = this.array(place);
    const { machine } = this;
    return mapped(this.subscript(subscripts), (key, frame) => lookedAt(machine, array(frame), String(key)));
  }

  /** A variable whose value is wanted. */
  #looked(name: string): Code {
    const { machine } = this;
    const code = this.variable(name);
    if (code.waits || !machine.mayLint) return code;
    const kind = this.locals.has(name) ? "argument" : "variable";
    return pure((frame) => {
      const value = code.run(frame);
      if (value === undefined) machine.doubt(`reference to uninitialized ${kind} \`${name}'`);
      return value;
    });
  }

  /** What stores a value, after the place's own operands were evaluated. */
  store(target: Target): {
    readonly place: Code;
    readonly put: (place: Scalar, value: Scalar, frame: Frame) => void;
    readonly look: (place: Scalar, frame: Frame) => Scalar;
  } {
    const { machine } = this;
    const nowhere = pure(() => undefined);
    switch (target.kind) {
      case "variable": {
        const local = this.locals.get(target.name);
        const look = this.#looked(target.name);
        const read = (_: Scalar, frame: Frame) => (look.waits ? undefined : look.run(frame));
        if (local !== undefined)
          return {
            place: nowhere,
            look: read,
            put: (_, value, frame) => keep(frame, local, value, target.name),
          };
        const slot = machine.slot(target.name);
        if (machine.hasHook(slot))
          return { place: nowhere, look: read, put: (_, value) => machine.set(slot, value) };
        const { globals } = machine;
        return { place: nowhere, look: read, put: (_, value) => keep(globals, slot, value, target.name) };
      }
      case "field":
        return {
          place: mapped(this.compile(target.index), fieldNumber),
          look: (place) => machine.record.get(toNumber(place)),
          put: (place, value) => machine.record.assign(toNumber(place), value),
        };
      case "element": {
        const array = this.array(target.array);
        return {
          place: this.subscript(target.subscripts),
          look: (place, frame) => lookedAt(machine, array(frame), String(place)),
          put: (place, value, frame) => array(frame).set(String(place), value),
        };
      }
    }
  }

  // Operators

  #assign({ operator, target, value }: Extract<Expression, { kind: "assign" }>): Code {
    const { place, put, look } = this.store(target);
    const code = this.compile(value);
    if (operator === "=") {
      return joined(place, code, (where, result, frame) => {
        put(where, result, frame);
        return result;
      });
    }
    const operate = arithmetic(operator === "**=" ? "^" : operator.slice(0, -1), "=");
    return joined(place, code, (where, operand, frame) => {
      const result = operate(toNumber(look(where, frame)), toNumber(operand));
      put(where, result, frame);
      return result;
    });
  }

  #step({ by, prefix, target }: Extract<Expression, { kind: "step" }>): Code {
    const { place, put, look } = this.store(target);
    return mapped(place, (where, frame) => {
      const before = toNumber(look(where, frame));
      put(where, before + by, frame);
      return prefix ? before + by : before;
    });
  }
}
