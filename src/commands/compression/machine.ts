import { NO_BYTES } from "../../base/bytes.ts";

/** What is used of the engine's own WebAssembly; no platform's types are known here. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

/** Of the buffers in vendor/compression/*.c. */
const SIZE = 65_536;

/** Whether a code of the library means that all is well, or that the stream has ended. */
export type Judge = (code: number) => "well" | "end" | "bad";

export interface MachineOptions {
  /** For `begin` of vendor/compression/*.c. */
  readonly begin: readonly number[];
  readonly judge: Judge;
}

/** One stream that a compiled library packs or unpacks. */
export class Machine {
  /** What the library said last. */
  code = 0;
  state: "well" | "end" | "bad";
  readonly #call: (name: string, ...args: readonly number[]) => number;
  readonly #memory: () => ArrayBufferLike;
  readonly #judge: Judge;

  constructor(module: object, { begin, judge }: MachineOptions) {
    const { exports } = new WebAssembly.Instance(module, {});
    this.#judge = judge;
    this.#call = (name, ...args) => {
      const run: unknown = Reflect.get(exports, name);
      if (typeof run !== "function") throw new Error(`the module has no ${name}`);
      return Number(Reflect.apply(run, undefined, args));
    };
    this.#memory = () => {
      const memory: unknown = Reflect.get(exports, "memory");
      const buffer: unknown =
        typeof memory === "object" && memory ? Reflect.get(memory, "buffer") : undefined;
      if (!(buffer instanceof ArrayBuffer)) throw new Error("the module has no memory");
      return buffer;
    };
    this.code = this.#call("begin", ...begin);
    this.state = judge(this.code);
  }

  /** Takes bytes; gives what comes of them. After the end, or a fault, it takes nothing more. */
  *push(bytes: Uint8Array): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length && this.state === "well"; at += SIZE) {
      const piece = bytes.subarray(at, at + SIZE);
      new Uint8Array(this.#memory()).set(piece, this.#call("input"));
      this.#call("give", piece.length);
      while (this.state === "well" && this.#call("left") > 0) yield* this.#run(false);
      // What found no room in the output.
      while (this.state === "well" && this.#isFull) yield* this.#run(false);
      if (this.state !== "well") this.rest = bytes.slice(at + piece.length - this.#call("left"));
    }
  }

  /** There is no more input. */
  *finish(): Generator<Uint8Array> {
    while (this.state === "well") yield* this.#run(true);
  }

  /** What was pushed and lies behind the end. */
  rest: Uint8Array = NO_BYTES;
  #isFull = false;

  *#run(finishes: boolean): Generator<Uint8Array> {
    this.code = this.#call("run", Number(finishes));
    this.state = this.#judge(this.code);
    const made = this.#call("made");
    this.#isFull = made === SIZE;
    const from = this.#call("output");
    if (made > 0) yield new Uint8Array(this.#memory()).slice(from, from + made);
  }
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Compiles the module that stands in a text as base64. */
export function compileModule(text: string): Promise<object> {
  const digits = text.replace(/=+$/, "");
  const bytes = new Uint8Array((digits.length * 3) >> 2);
  let bits = 0;
  let at = 0;
  for (let index = 0; index < digits.length; index++) {
    bits = ((bits << 6) | DIGITS.indexOf(digits[index] ?? "")) & 0xff_ffff;
    const held = (index % 4) * 2;
    if (held > 0) bytes[at++] = bits >> (6 - held);
  }
  return WebAssembly.compile(bytes);
}
