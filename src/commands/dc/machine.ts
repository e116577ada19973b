import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { formatNumber } from "../bc/digits.ts";
import { type BcNumber, compare, fromInteger, squareRoot, ZERO } from "../bc/number.ts";
import { integerOf, OPERATIONS, readNumber } from "./arithmetic.ts";
import { Broken, Frames, Quit, type Source } from "./frames.ts";
import { Registers } from "./registers.ts";
import { indexOf, lengthOf, smallInteger, toBytes, toCharacter, type Value } from "./values.ts";

/** What the machine needs of the command. Text is one byte a character. */
export interface Host {
  readonly print: (text: string) => MaybePromise<void>;
  /** A number, with long ones broken. */
  readonly printNumber: (text: string) => MaybePromise<void>;
  readonly printError: (text: string) => MaybePromise<void>;
  readonly spend: (steps: number) => Promise<void> | undefined;
  /** The rest of a line of standard input; undefined at its end. */
  readonly readLine: () => MaybePromise<string | undefined>;
  readonly system: (command: string) => MaybePromise<void>;
}

/** A dc: one stack, registers, and what runs. */
export class Machine {
  readonly #stack: Value[] = [];
  readonly #registers = new Registers();
  #scale = 0;
  #inputBase = 10;
  #outputBase = 10;
  #frames = new Frames();

  constructor(private readonly host: Host) {}

  /** Runs a file, or the text of an option. */
  async run(source: Source): Promise<void> {
    this.#frames = new Frames(source);
    while (this.#frames.running) {
      const letter = await this.#frames.next();
      if (letter === undefined) this.#frames.end();
      else await this.#command(letter);
      await this.host.spend(1);
    }
  }

  // Running

  async #command(letter: string): Promise<void> {
    if (/[0-9A-F._]/.test(letter))
      return void this.#stack.push(readNumber(await this.#frames.number(letter), this.#inputBase));
    if (/\s/.test(letter)) return;
    const operation = OPERATIONS[letter];
    if (operation) return this.#operate(letter);
    if (letter === "[") {
      const text = await this.#frames.string();
      if (text !== undefined) this.#stack.push(text);
      return;
    }
    if (letter === "#") return void (await this.#frames.restOfLine());
    if (letter === "!") return this.#bang();
    if (letter === "<" || letter === ">" || letter === "=") return this.#conditional(letter, false);
    const action = this.#actions[letter];
    if (action) return void (await action());
    const byte = letter.charCodeAt(0);
    const octal = `0${byte.toString(8)}`;
    // The name goes to standard output.
    await this.host.printError("dc: ");
    await this.host.print(`${byte > 0x20 && byte < 0x7f ? `'${letter}' (${octal})` : octal} unimplemented\n`);
  }

  #operate(letter: string): void {
    const operation = OPERATIONS[letter];
    if (!operation) return;
    const operands = this.#numbers(operation.operands);
    if (!operands) return;
    const warn = (text: string) => void this.host.printError(`Runtime warning: ${text}\n`);
    const outcome = operation.run(operands, this.#scale, warn);
    if (typeof outcome === "string") {
      if (outcome !== "") this.#complain(outcome);
      return;
    }
    this.#stack.splice(-operation.operands, operation.operands, ...outcome);
  }

  /** The topmost values, which must be numbers; they stay. */
  #numbers(count: number): readonly BcNumber[] | undefined {
    if (this.#stack.length < count) return void this.#complain("stack empty");
    const numbers: BcNumber[] = [];
    for (const value of this.#stack.slice(-count)) {
      if (typeof value === "string") return void this.#complain("non-numeric value");
      numbers.push(value);
    }
    return numbers;
  }

  /** `!` before `<`, `=` and `>` turns them round; else the line is a command for the shell. */
  async #bang(): Promise<void> {
    const letter = await this.#frames.next();
    if (letter === "<" || letter === ">" || letter === "=") return this.#conditional(letter, true);
    if (letter === undefined) return;
    if (letter === "\n") return;
    await this.host.system(letter + (await this.#frames.restOfLine()));
  }

  /** The register that a command names. */
  async #register(): Promise<string> {
    const name = await this.#frames.next();
    if (name !== undefined) return name;
    this.#complain("unexpected EOF");
    throw new Broken();
  }

  async #conditional(sign: "<" | ">" | "=", negated: boolean): Promise<void> {
    const name = await this.#register();
    const numbers = this.#numbers(2);
    // What cannot be compared counts as equal.
    let order = 0;
    if (numbers) {
      const [second = ZERO, top = ZERO] = numbers;
      order = compare(top, second);
      this.#stack.length -= 2;
    }
    const holds = sign === "<" ? order < 0 : sign === ">" ? order > 0 : order === 0;
    if (holds !== negated) this.#execute(this.#registers.get(name) ?? ZERO);
  }

  #execute(value: Value): void {
    if (typeof value !== "string") {
      this.#stack.push(value);
      return;
    }
    this.#frames.call(value);
  }

  #complain(message: string): void {
    this.host.printError(`dc: ${message}\n`);
  }

  #pop(): Value | undefined {
    const value = this.#stack.pop();
    if (value === undefined) this.#complain("stack empty");
    return value;
  }

  #top(): Value | undefined {
    const value = this.#stack.at(-1);
    if (value === undefined) this.#complain("stack empty");
    return value;
  }

  // Printing

  #show(value: Value, end: string): MaybePromise<void> {
    if (typeof value === "string") return this.host.print(value + end);
    return this.host.printNumber(formatNumber(value, this.#outputBase) + end);
  }

  async #showAll(): Promise<void> {
    for (const value of this.#stack.toReversed()) await this.#show(value, "\n");
  }

  readonly #actions: Readonly<Record<string, () => MaybePromise<unknown>>> = {
    p: () => this.#with(this.#top(), (value) => this.#show(value, "\n")),
    n: () => this.#with(this.#pop(), (value) => this.#show(value, "")),
    P: () => this.#with(this.#pop(), (value) => this.host.print(toBytes(value))),
    f: () => this.#showAll(),
    c: () => this.#stack.splice(0),
    d: () => this.#with(this.#top(), (value) => this.#stack.push(value)),
    r: () => this.#swap(),
    R: () => this.#with(this.#pop(), (value) => this.#rotate(value)),
    a: () => this.#with(this.#pop(), (value) => this.#stack.push(toCharacter(value))),
    v: () => this.#with(this.#pop(), (value) => this.#root(value)),
    x: () => this.#with(this.#pop(), (value) => this.#execute(value)),
    z: () => this.#pushInteger(this.#stack.length),
    Z: () => this.#with(this.#pop(), (value) => this.#pushInteger(lengthOf(value))),
    X: () =>
      this.#with(this.#pop(), (value) => this.#pushInteger(typeof value === "string" ? 0 : value.scale)),
    I: () => this.#pushInteger(this.#inputBase),
    O: () => this.#pushInteger(this.#outputBase),
    K: () => this.#pushInteger(this.#scale),
    i: () => this.#with(this.#pop(), (value) => this.#setInputBase(value)),
    o: () => this.#with(this.#pop(), (value) => this.#setOutputBase(value)),
    k: () => this.#with(this.#pop(), (value) => this.#setScale(value)),
    l: () => this.#named((name) => this.#stack.push(this.#registers.get(name) ?? ZERO)),
    L: () => this.#named((name) => this.#popRegister(name)),
    s: () => this.#named((name) => this.#with(this.#pop(), (value) => this.#registers.set(name, value))),
    S: () => this.#named((name) => this.#with(this.#pop(), (value) => this.#registers.push(name, value))),
    ":": () => this.#named((name) => this.#setElement(name)),
    ";": () => this.#named((name) => this.#pushElement(name)),
    "?": () => this.#ask(),
    q: () => this.#quit(),
    Q: () => this.#with(this.#pop(), (value) => this.#quitLevels(value)),
  };

  #with(value: Value | undefined, act: (value: Value) => unknown): MaybePromise<unknown> {
    return value === undefined ? undefined : (act(value) as MaybePromise<unknown>);
  }

  async #named(act: (name: string) => unknown): Promise<void> {
    await act(await this.#register());
  }

  #pushInteger(value: number): void {
    this.#stack.push(fromInteger(value));
  }

  #swap(): void {
    const [a, b] = this.#stack.slice(-2);
    if (a !== undefined && b !== undefined) this.#stack.splice(-2, 2, b, a);
  }

  /** The topmost values go round: the lowest comes up, or with a negative count the first goes below the others. */
  #rotate(value: Value): void {
    if (typeof value === "string") return;
    const count = Number(integerOf(value));
    const size = Math.min(Math.abs(count), this.#stack.length);
    if (size < 2) return;
    const part = this.#stack.splice(-size);
    if (count > 0) part.push(...part.splice(0, 1));
    else part.unshift(...part.splice(-1));
    this.#stack.push(...part);
  }

  #root(value: Value): void {
    if (typeof value === "string") return this.#complain("square root of nonnumeric attempted");
    if (value.digits < 0n) return this.#complain("square root of negative number");
    this.#stack.push(squareRoot(value, this.#scale));
  }

  #setInputBase(value: Value): void {
    const base = smallInteger(value);
    if (base < 2 || base > 16)
      return this.#complain("input base must be a number between 2 and 16 (inclusive)");
    this.#inputBase = base;
  }

  #setOutputBase(value: Value): void {
    const base = smallInteger(value);
    if (base < 2) return this.#complain("output base must be a number greater than 1");
    this.#outputBase = base;
  }

  #setScale(value: Value): void {
    const scale = smallInteger(value);
    if (scale < 0) return this.#complain("scale must be a nonnegative number");
    this.#scale = scale;
  }

  #popRegister(name: string): void {
    const value = this.#registers.pop(name);
    if (value !== undefined) this.#stack.push(value);
    else this.#complain(`stack register '${name}' (0${name.charCodeAt(0).toString(8)}) is empty`);
  }

  #setElement(name: string): void {
    const index = this.#pop();
    if (index === undefined) return;
    const value = this.#pop();
    if (value === undefined) return;
    const at = indexOf(index);
    if (at === undefined) return this.#complain("array index must be a nonnegative integer");
    this.#registers.setElement(name, at, value);
  }

  #pushElement(name: string): void {
    const index = this.#pop();
    if (index === undefined) return;
    const at = indexOf(index);
    if (at === undefined) return this.#complain("array index must be a nonnegative integer");
    this.#stack.push(this.#registers.element(name, at) ?? ZERO);
  }

  #ask(): MaybePromise<void> {
    return andThen(this.host.readLine(), (line) => {
      if (line !== undefined) this.#execute(line);
    });
  }

  #quit(): void {
    const { depth } = this.#frames;
    if (depth === 0) throw new Quit();
    if (depth === 1) throw new Broken();
    this.#frames.leave(2);
  }

  #quitLevels(value: Value): void {
    const levels = smallInteger(value);
    if (levels < 1) return this.#complain("Q command requires a number >= 1");
    if (this.#frames.leave(levels) > 0) this.#complain("Q command argument exceeded string execution depth");
  }
}
