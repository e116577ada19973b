import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { BUILTINS, type BuiltinCall } from "./builtins.ts";
import {
  type ArrayCode,
  type Callable,
  type Code,
  type Frame,
  fill,
  joined,
  mapped,
  pure,
  waiting,
} from "./code.ts";
import { AwkFatal, AwkSyntaxFault } from "./faults.ts";
import type { AwkMachine } from "./machine.ts";
import type { ArrayPlace, AwkProgram, Expression, Target } from "./nodes.ts";
import { arithmetic, COMPARISONS } from "./operators.ts";
import { AwkArray, AwkRegex, type Element, isTrue, NO_FIELD, type Scalar, toNumber } from "./values.ts";

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
        const matches = this.#regex(expression.source);
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
        return this.#condition(expression);
      case "and":
      case "or":
        return this.#logical(expression);
      case "in": {
        const array = this.array(expression.array);
        return mapped(this.subscript(expression.subscripts), (key, frame) =>
          array(frame).has(machine.text(key)) ? 1 : 0,
        );
      }
      case "match":
        return this.#match(expression);
      case "binary":
        return this.#binary(expression);
      case "concat":
        return joined(
          this.compile(expression.left),
          this.compile(expression.right),
          (a, b) => machine.text(a) + machine.text(b),
        );
      case "unary":
        return this.#unary(expression);
      case "group":
        return this.compile(expression.inner);
      case "list":
        throw new AwkSyntaxFault("syntax error", 0);
      case "call":
        return this.#call(expression);
      case "indirect-call":
        return this.#indirectCall(expression);
      case "builtin":
        return this.#builtin(expression);
      case "getline":
        return this.#getline(expression);
    }
  }

  // Places

  #variable(name: string): Code {
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
        joined(left, right, (a, b) => keyText(machine, a) + machine.subscriptSeparator + keyText(machine, b)),
      mapped(first, (value) => keyText(machine, value)),
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
    const code = this.#variable(name);
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

  #condition({ test, yes, no }: Extract<Expression, { kind: "condition" }>): Code {
    const [condition, first, second] = [this.compile(test), this.compile(yes), this.compile(no)];
    if (!condition.waits && !first.waits && !second.waits)
      return pure((frame) => (isTrue(condition.run(frame)) ? first.run(frame) : second.run(frame)));
    return waiting((frame) =>
      andThen(condition.run(frame), (value) => (isTrue(value) ? first.run(frame) : second.run(frame))),
    );
  }

  #logical({ kind, left, right }: Extract<Expression, { kind: "and" | "or" }>): Code {
    const [first, second] = [this.compile(left), this.compile(right)];
    const decides = kind === "or";
    if (!first.waits && !second.waits)
      return pure((frame) =>
        (isTrue(first.run(frame)) === decides ? decides : isTrue(second.run(frame))) ? 1 : 0,
      );
    return waiting((frame) =>
      andThen(first.run(frame), (value) => {
        if (isTrue(value) === decides) return decides ? 1 : 0;
        return andThen(second.run(frame), (other) => (isTrue(other) ? 1 : 0));
      }),
    );
  }

  /** A regular expression that is written out is found again at once, unless IGNORECASE has changed. */
  #regex(source: string): (text: string) => boolean {
    const { machine } = this;
    let ignoresCase = machine.ignoresCase;
    let regex = machine.regex(source);
    return (text) => {
      if (machine.ignoresCase !== ignoresCase) {
        ignoresCase = machine.ignoresCase;
        regex = machine.regex(source);
      }
      return regex.test(text);
    };
  }

  #match({ negated, text, pattern }: Extract<Expression, { kind: "match" }>): Code {
    const { machine } = this;
    if (pattern.kind === "regex") {
      const matches = this.#regex(pattern.source);
      return mapped(this.compile(text), (value) => (matches(machine.text(value)) === negated ? 0 : 1));
    }
    return joined(this.compile(text), this.compile(pattern), (value, source) =>
      machine.regex(machine.text(source)).test(machine.text(value)) === negated ? 0 : 1,
    );
  }

  #binary({ operator, left, right }: Extract<Expression, { kind: "binary" }>): Code {
    const [a, b] = [this.compile(left), this.compile(right)];
    const { machine } = this;
    const holds = COMPARISONS[operator];
    if (!holds) {
      const operate = arithmetic(operator);
      return joined(a, b, (x, y) => operate(toNumber(x), toNumber(y)));
    }
    return joined(a, b, (x, y) => {
      if (typeof x === "number" && typeof y === "number")
        return holds(x < y ? -1 : x > y ? 1 : x === y ? 0 : Number.NaN) ? 1 : 0;
      return holds(machine.compare(x, y)) ? 1 : 0;
    });
  }

  #unary({ operator, operand }: Extract<Expression, { kind: "unary" }>): Code {
    const code = this.compile(operand);
    if (operator === "!") return mapped(code, (value) => (isTrue(value) ? 0 : 1));
    if (operator === "-") return mapped(code, (value) => -toNumber(value));
    return mapped(code, toNumber);
  }

  // Calls

  #call({ name, args, line }: Extract<Expression, { kind: "call" }>): Code {
    const callable = this.callables.get(name);
    if (!callable) throw new AwkFatal(`function \`${name}' not defined`, line);
    const invoke = this.#invocation(callable, args);
    if (args.length <= callable.parameters.length) return waiting(invoke);
    return waiting((frame) => {
      this.machine.warn(`function \`${name}' called with more arguments than declared`);
      return invoke(frame);
    });
  }

  /** `@name(…)`: a function of the program or of the language, looked up when it is called. */
  #indirectCall({ name, args, line }: Extract<Expression, { kind: "indirect-call" }>): Code {
    const { machine } = this;
    const variable = this.#variable(name);
    return waiting((frame) =>
      andThen(variable.run(frame), (value) => {
        const called = machine.text(value);
        const callable = this.callables.get(called);
        if (callable) return this.#invocation(callable, args)(frame);
        if (Object.hasOwn(BUILTINS, called))
          return this.#builtin({ kind: "builtin", name: called, args, line }).run(frame);
        throw new AwkFatal(`\`${called}' is not a function, so it cannot be called indirectly`);
      }),
    );
  }

  #invocation(callable: Callable, args: readonly Expression[]): (frame: Frame) => MaybePromise<Scalar> {
    const { machine } = this;
    const parts = args.map((arg, place) => this.#argument(arg, callable.arrays.has(place)));
    return (frame) => {
      const inner: Frame = new Array(callable.parameters.length).fill(undefined);
      const pause = machine.enter();
      const ready = andThen(pause, () => fill(inner, parts, frame, 0));
      return andThen(ready, () =>
        andThen(callable.run(inner), (value) => {
          machine.leave();
          return value;
        }),
      );
    };
  }

  /** An array is handed over itself; a variable that is nothing yet becomes one where the function takes it for one. */
  #argument(arg: Expression, wantsArray: boolean): (frame: Frame) => MaybePromise<Element> {
    if (arg.kind !== "variable") {
      const place = arg.kind === "element" && wantsArray ? this.array(arg) : undefined;
      if (place) return place;
      const code = this.compile(arg);
      return (frame) => code.run(frame);
    }
    const { machine } = this;
    const local = this.locals.get(arg.name);
    const value = this.#variable(arg.name);
    const array = this.array(arg);
    const slot = local ?? machine.slot(arg.name);
    return (frame) => {
      const held = local === undefined ? machine.globals[slot] : frame[slot];
      if (held instanceof AwkArray || (held === undefined && wantsArray)) return array(frame);
      return value.run(frame);
    };
  }

  #builtin({ name, args, line }: Extract<Expression, { kind: "builtin" }>): Code {
    const builtin = BUILTINS[name];
    if (!builtin) throw new AwkFatal(`function \`${name}' not defined`);
    const call: BuiltinCall = { name, args, line, compiler: this };
    return builtin(call);
  }

  // Input

  #getline({ from, source, target }: Extract<Expression, { kind: "getline" }>): Code {
    const { machine } = this;
    const code = source && this.compile(source);
    const to = target && this.store(target);
    return waiting((frame) => {
      const where = to ? to.place.run(frame) : undefined;
      return andThen(where, (place) => {
        const keep = (record: string) => {
          if (to) to.put(place, machine.given(record), frame);
          else machine.record.set(record);
        };
        if (from === "input" || !code) return andThen(machine.nextRecord(keep), (got) => (got ? 1 : 0));
        return andThen(code.run(frame), (name) =>
          andThen(machine.streams.input(from, machine.text(name)), (reader) => machine.nextOf(reader, keep)),
        );
      });
    });
  }
}

/** An element whose value is wanted. */
function lookedAt(machine: AwkMachine, array: AwkArray, key: string): Scalar {
  const value = elementOf(array, key);
  if (value === undefined && machine.lints)
    machine.doubt(`reference to uninitialized element \`${array.name}["${key}"]'`);
  return value;
}

function scalarOf(value: Element, name: string): Scalar {
  if (value instanceof AwkArray) throw arrayAsScalar(value, name);
  return value;
}

/** A parameter is told with the array that was handed over. */
function arrayAsScalar(array: AwkArray, name: string): AwkFatal {
  const from = array.name === "" || array.name === name ? "" : ` (from ${array.name})`;
  return new AwkFatal(`attempt to use array \`${name}${from}' in a scalar context`);
}

function keep(cells: Element[], at: number, value: Scalar, name: string): void {
  const held = cells[at];
  if (held instanceof AwkArray) throw arrayAsScalar(held, name);
  cells[at] = value;
}

function machineArray(cells: Element[], at: number, name: string, kind = "scalar"): AwkArray {
  const held = cells[at];
  if (held instanceof AwkArray) return held;
  if (held !== undefined) throw new AwkFatal(`attempt to use ${kind} \`${name}' as an array`);
  const array = new AwkArray(name);
  cells[at] = array;
  return array;
}

function elementOf(array: AwkArray, key: string): Scalar {
  const held = array.get(key);
  if (held instanceof AwkArray) throw arrayAsScalar(held, held.name);
  return held;
}

function arrayAt(outer: AwkArray, key: string): AwkArray {
  const held = outer.get(key);
  if (held instanceof AwkArray) return held;
  if (held !== undefined) throw new AwkFatal(`attempt to use scalar \`${outer.name}["${key}"]' as an array`);
  const array = new AwkArray(`${outer.name}["${key}"]`);
  outer.set(key, array);
  return array;
}

/** A number as a subscript is written whole where it is whole, whatever CONVFMT says. */
function keyText(machine: AwkMachine, value: Scalar): string {
  return machine.text(value);
}

function fieldNumber(value: Scalar): number {
  const index = Math.trunc(toNumber(value));
  if (index < 0) throw new AwkFatal(`attempt to access field ${index}`);
  return index;
}
