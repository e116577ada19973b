import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { BcFunction, Code, Parameter } from "./code.ts";
import { checkedExponent, costOf, digitsOfPower, RuntimeFault } from "./cost.ts";
import { formatNumber, readConstant, readTyped } from "./digits.ts";
import type { Place } from "./expression.ts";
import { isTooMuchWork, MATH_FUNCTIONS } from "./math-library.ts";
import type { BcNumber } from "./number.ts";
import * as number from "./number.ts";
import { printedText } from "./printed-text.ts";
import { type Saved, Variables } from "./variables.ts";
import type { Writer } from "./writer.ts";

export interface MachineHost {
  readonly writer: Writer;
  readonly printError: (text: string) => void;
  /** Counts work; to be waited for where a promise comes back. */
  readonly spend: (steps: number) => Promise<void> | undefined;
  /** The next line of standard input; undefined at its end. */
  readonly readLine: () => MaybePromise<string | undefined>;
}

export class Halt extends Error {}

interface Frame {
  readonly name: string;
  readonly code: Code;
  at: number;
  readonly saved: readonly Saved[];
}

const MOST_FRAMES = 200_000;
/** So many instructions are run before the thread may be handed over. */
const TURN = 500;

/** The stack machine that runs compiled statements. */
export class Machine {
  readonly functions = new Map<string, BcFunction>();
  hasMathLibrary = false;
  readonly #variables = new Variables((message) => this.#warn(message));
  #stack: BcNumber[] = [];
  #frames: Frame[] = [];
  #work = 0;

  constructor(private readonly host: MachineHost) {}

  set scale(scale: number) {
    this.#variables.scale = scale;
  }

  /** Runs one line. What goes wrong is told. */
  async run(code: Code): Promise<void> {
    this.#stack = [];
    this.#frames = [{ name: "(main)", code, at: 0, saved: [] }];
    try {
      await this.#run();
    } catch (thrown) {
      if (!(thrown instanceof RuntimeFault)) throw thrown;
      this.#tell("error", thrown.message);
      while (this.#frames.length > 1) this.#restore();
    }
  }

  async #run(): Promise<void> {
    for (;;) {
      const frame = this.#frames.at(-1) as Frame;
      const operation = frame.code.operations[frame.at];
      if (!operation) return;
      frame.at++;
      const waits = operation(this);
      if (waits) await waits;
      if (++this.#work < TURN) continue;
      const pause = this.host.spend(this.#work);
      this.#work = 0;
      if (pause) await pause;
    }
  }

  #tell(kind: "error" | "warning", message: string): void {
    const { name, code, at } = this.#frames.at(-1) as Frame;
    const address = code.addresses[at - 1] ?? 0;
    this.host.printError(`Runtime ${kind} (func=${name}, adr=${address}): ${message}\n`);
  }

  #warn(message: string): void {
    this.#tell("warning", message);
  }

  // The stack

  push(value: BcNumber): void {
    this.#stack.push(value);
  }

  pop(): BcNumber {
    return this.#stack.pop() ?? number.ZERO;
  }

  duplicate(): void {
    const top = this.pop();
    this.#stack.push(top, top);
  }

  exchange(): void {
    const [top, below] = [this.pop(), this.pop()];
    this.#stack.push(top, below);
  }

  pushConstant(text: string): void {
    this.push(readConstant(text, this.#variables.ibase));
  }

  // Jumps

  jump(place: number): void {
    (this.#frames.at(-1) as Frame).at = place;
  }

  jumpIfZero(place: number): void {
    if (number.isZero(this.pop())) this.jump(place);
  }

  jumpUnlessZero(place: number): void {
    if (!number.isZero(this.pop())) this.jump(place);
  }

  halt(): never {
    throw new Halt();
  }

  // Arithmetic

  /** Counts what an operation with long numbers costs. */
  #charge(work: number): void {
    this.#work += work;
  }

  binary(combine: (left: BcNumber, right: BcNumber, scale: number) => BcNumber): void {
    const right = this.pop();
    const left = this.pop();
    this.#charge(costOf(left, right));
    this.push(combine(left, right, this.#variables.scale));
  }

  divide(): void {
    this.binary((left, right, scale) => {
      if (number.isZero(right)) throw new RuntimeFault("Divide by zero");
      this.#charge(costOf(left, right, scale));
      return number.divide(left, right, scale);
    });
  }

  remainder(): void {
    this.binary((left, right, scale) => {
      if (number.isZero(right)) throw new RuntimeFault("Modulo by zero");
      this.#charge(costOf(left, right, scale));
      return number.remainder(left, right, scale);
    });
  }

  raise(): void {
    this.binary((base, power, scale) => {
      if (power.scale !== 0) this.#warn("non-zero scale in exponent");
      const exponent = checkedExponent(base, power);
      this.#charge(costOf(base, power, digitsOfPower(base, exponent) + scale));
      return number.raise(base, exponent, scale);
    });
  }

  compare(holds: (order: number) => boolean): void {
    this.binary((left, right) => (holds(number.compare(left, right)) ? number.ONE : number.ZERO));
  }

  length(): void {
    this.push(number.fromInteger(number.countDigits(this.pop())));
  }

  squareRoot(): void {
    const value = this.pop();
    const { scale } = this.#variables;
    if (value.digits < 0n) throw new RuntimeFault("Square root of a negative number");
    this.#charge(costOf(value, value, 2 * scale));
    this.push(number.squareRoot(value, scale));
  }

  read(): void | Promise<void> {
    const line = this.host.readLine();
    const use = (text: string | undefined) => this.push(readTyped(text ?? "", this.#variables.ibase));
    return line instanceof Promise ? line.then(use) : use(line);
  }

  // Variables

  load(place: Place): void {
    this.push(this.#variables.get(place, place.kind === "element" ? this.#index(place.name) : 0));
  }

  /** Leaves the value on the stack. */
  store(place: Place): void {
    const value = this.pop();
    this.#variables.set(place, place.kind === "element" ? this.#index(place.name) : 0, value);
    this.push(value);
  }

  step(place: Place, by: bigint): void {
    const index = place.kind === "element" ? this.#index(place.name) : 0;
    const value = number.add(this.#variables.get(place, index), number.fromInteger(by));
    this.#variables.set(place, index, value);
  }

  #index(name: string): number {
    const index = Number(number.rescale(this.pop(), 0).digits);
    if (index < 0 || index > 16_777_215) throw new RuntimeFault(`Array ${name} subscript out of bounds.`);
    return index;
  }

  // Output

  #write(text: string): void | Promise<void> {
    const pause = this.host.writer.write(text);
    return pause instanceof Promise ? pause : undefined;
  }

  #format(value: BcNumber): string {
    this.#charge(costOf(value, value));
    this.#variables.last = value;
    return formatNumber(value, this.#variables.obase);
  }

  printValue(): void | Promise<void> {
    return this.#write(`${this.#format(this.pop())}\n`);
  }

  printInline(): void | Promise<void> {
    return this.#write(this.#format(this.pop()));
  }

  print(text: string): void | Promise<void> {
    return this.#write(text);
  }

  printEscaped(text: string): void | Promise<void> {
    return this.#write(printedText(text));
  }

  printDirectly(text: string): void | Promise<void> {
    const pause = this.host.writer.writeUnbroken(text);
    return pause instanceof Promise ? pause : undefined;
  }

  // Functions

  find(name: string): void {
    if (!this.functions.has(name) && !(this.hasMathLibrary && Object.hasOwn(MATH_FUNCTIONS, name)))
      throw new RuntimeFault(`Function ${name} not defined.`);
  }

  /** `arrays`: for each argument the name of the array that it is; undefined for a value, which is on the stack. */
  call(name: string, arrays: readonly (string | undefined)[]): void {
    const called = this.functions.get(name);
    if (!called) return this.#callMath(name, arrays.length);
    const { parameters } = called;
    if (parameters.length !== arrays.length) throw new RuntimeFault("Parameter number mismatch");
    if (this.#frames.length > MOST_FRAMES) throw new RuntimeFault("Stack error.");
    const saved: Saved[] = [];
    for (let i = parameters.length - 1; i >= 0; i--)
      saved.push(this.#bind(parameters[i] as Parameter, arrays[i]));
    for (const local of called.locals) saved.push(this.#variables.declare(local));
    this.#frames.push({ name, code: called.code, at: 0, saved });
  }

  #bind(parameter: Parameter, array: string | undefined): Saved {
    if ((parameter.kind === "variable") !== (array === undefined))
      throw new RuntimeFault(`Parameter type mismatch parameter ${parameter.name}.`);
    if (array === undefined) return this.#variables.bindValue(parameter.name, this.pop());
    return this.#variables.bindArray(parameter, array);
  }

  #callMath(name: string, count: number): void {
    const { arity, compute } = MATH_FUNCTIONS[name] as (typeof MATH_FUNCTIONS)[string];
    if (count !== arity) throw new RuntimeFault("Parameter number mismatch");
    const parameters: BcNumber[] = [];
    for (let i = 0; i < arity; i++) parameters.unshift(this.pop());
    const { scale } = this.#variables;
    if (isTooMuchWork(name, parameters, scale))
      throw new RuntimeFault(`rockpool: ${name}() of so large a number or scale is not simulated here`);
    this.#work += 10 + scale * (scale >> 4);
    this.push(compute(parameters, scale));
  }

  leaveFunction(): void {
    const value = this.pop();
    if (this.#frames.length > 1) this.#restore();
    this.push(value);
  }

  #restore(): void {
    this.#variables.restore(this.#frames.pop()?.saved ?? []);
  }
}
