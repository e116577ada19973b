import { countByte } from "../../base/line-ends.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";

export interface ComparisonWish {
  readonly names: readonly [string, string];
  readonly skips: readonly [number, number];
  readonly limit: number;
  readonly report: "nothing" | "first" | "all";
  readonly printsBytes: boolean;
}

const NEWLINE = 10;
/** Digits of the largest offset, where a size is not known beforehand. */
const UNKNOWN_WIDTH = 19;

/** Compares two inputs byte by byte (diffutils cmp.c). */
export class ByteComparison {
  /** Bytes compared, and newlines among them. */
  #count = 0;
  #newlines = 0;
  #endsLine = true;
  #differs = false;
  readonly #width: number;

  constructor(
    private readonly call: Pick<Call, "print" | "printError">,
    private readonly inputs: readonly [Input, Input],
    private readonly wish: ComparisonWish,
  ) {
    this.#width = this.#offsetWidth();
  }

  async run(): Promise<0 | 1 | 2> {
    const { inputs, wish } = this;
    for (const index of [0, 1] as const) {
      await skip(inputs[index], wish.skips[index]);
      if (inputs[index].failed) return 2;
    }
    for (let left = wish.limit; left > 0; ) {
      const first = inputs[0].read(left);
      const a = first instanceof Promise ? await first : first;
      const second = inputs[1].read(Math.max(1, Math.min(left, a.length || left)));
      const b = second instanceof Promise ? await second : second;
      if (inputs.some(({ failed }) => failed)) return 2;
      if (a.length === 0 || b.length === 0) {
        if (a.length !== b.length) return this.#reportEnd(a.length === 0 ? 0 : 1);
        break;
      }
      const size = Math.min(a.length, b.length);
      inputs[0].unread(a.subarray(size));
      inputs[1].unread(b.subarray(size));
      const done = await this.#compare(a.subarray(0, size), b.subarray(0, size));
      if (done) return 1;
      left -= size;
    }
    return this.#differs ? 1 : 0;
  }

  /** Whether everything is said. */
  #compare(a: Uint8Array, b: Uint8Array): MaybePromise<boolean> {
    const { report } = this.wish;
    let at = firstDifference(a, b, 0);
    if (at < a.length) {
      this.#differs = true;
      if (report === "nothing") return true;
      if (report === "first") {
        this.#reportFirst(a, b, at);
        return true;
      }
    }
    let printed: MaybePromise<void> | undefined;
    while (at < a.length) {
      printed = this.#reportByte(at, a[at] as number, b[at] as number);
      at = firstDifference(a, b, at + 1);
    }
    this.#count += a.length;
    this.#newlines += countByte(a, NEWLINE);
    this.#endsLine = a[a.length - 1] === NEWLINE;
    return andThen(printed, () => false);
  }

  #reportFirst(a: Uint8Array, b: Uint8Array, at: number): void {
    const [one, two] = this.wish.names;
    const line = this.#newlines + countByte(a.subarray(0, at), NEWLINE) + 1;
    const [x, y] = [a[at] as number, b[at] as number];
    const bytes = this.wish.printsBytes
      ? ` is ${octal(x)} ${visibleByte(x)} ${octal(y)} ${visibleByte(y)}`
      : "";
    this.call.print(`${one} ${two} differ: byte ${this.#count + at + 1}, line ${line}${bytes}\n`);
  }

  #reportByte(at: number, x: number, y: number): MaybePromise<void> {
    const offset = String(this.#count + at + 1).padStart(this.#width);
    return this.call.print(
      this.wish.printsBytes
        ? `${offset} ${octal(x)} ${visibleByte(x).padEnd(4)} ${octal(y)} ${visibleByte(y)}\n`
        : `${offset} ${octal(x)} ${octal(y)}\n`,
    );
  }

  #reportEnd(shorter: 0 | 1): 1 {
    const { report, names } = this.wish;
    if (report === "nothing") return 1;
    const name = names[shorter];
    if (this.#count === 0) this.call.printError(`cmp: EOF on ${name} which is empty\n`);
    else {
      const line =
        report === "all"
          ? ""
          : this.#endsLine
            ? `, line ${this.#newlines}`
            : `, in line ${this.#newlines + 1}`;
      this.call.printError(`cmp: EOF on ${name} after byte ${this.#count}${line}\n`);
    }
    return 1;
  }

  /** As wide as the largest byte number may get. */
  #offsetWidth(): number {
    let most = this.wish.limit;
    for (const [index, input] of this.inputs.entries()) {
      const size = input.file?.kind === "file" ? input.status?.size : undefined;
      if (size !== undefined) most = Math.min(most, Math.max(0, size - (this.wish.skips[index] as number)));
    }
    return Number.isFinite(most) ? String(most).length : UNKNOWN_WIDTH;
  }
}

async function skip(input: Input, count: number): Promise<void> {
  if (count === 0) return;
  if (typeof input.file?.seek(count, "current") === "number") return;
  for (let left = count; left > 0; ) {
    const chunk = await input.read(left);
    if (chunk.length === 0) return;
    left -= chunk.length;
  }
}

function firstDifference(a: Uint8Array, b: Uint8Array, from: number): number {
  let at = from;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function octal(byte: number): string {
  return byte.toString(8).padStart(3);
}

/** As `cat -t` shows it. */
function visibleByte(byte: number): string {
  const meta = byte >= 128 ? "M-" : "";
  const low = byte & 127;
  if (low === 127) return `${meta}^?`;
  return meta + (low < 32 ? `^${String.fromCharCode(low + 64)}` : String.fromCharCode(low));
}
