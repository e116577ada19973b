import { concat, decode, decodeBinary } from "../../base/bytes.ts";
import { countByte } from "../../base/line-ends.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Input, Wish } from "../../process/command/input.ts";
import { quoteName } from "../../process/command/quote-name.ts";
import { ByteLines } from "./byte-lines.ts";
import { LineTable } from "./line-table.ts";
import { mergeSort } from "./merge-sort.ts";
import type { SortCall, SortOptions } from "./options.ts";
import { sortByBytes } from "./sort-bytes.ts";

/** A file could not be read, which was told. */
class ReadFailed extends Error {}

/** Where one file's lines begin in the table. */
type Starts = readonly number[];

const LINES_BETWEEN_PAUSES = 4_096;

/** One run of `sort`: reads all, sorts, and writes. */
export class SortRun {
  readonly #spend = (steps: number) => this.call.spend(steps);

  constructor(
    private readonly call: SortCall,
    private readonly options: SortOptions,
    /** At least one. */
    private readonly names: readonly string[],
    /** What becomes of the sorted lines on their way out. */
    private readonly annotate = (bytes: Uint8Array) => bytes,
  ) {}

  async run(): Promise<number> {
    try {
      const { check } = this.options;
      return check ? await this.#check(check === "loud") : await this.#sort();
    } catch (thrown) {
      if (thrown instanceof ReadFailed) return 2;
      throw thrown;
    }
  }

  /** Opens each file in turn; one that cannot be read ends it all. */
  async #eachFile(visit: (input: Input, file: number) => MaybePromise<void>): Promise<void> {
    // What is to be sorted is looked at before anything is done.
    const opening = this.options.check ? "open failed" : "cannot read";
    const options = {
      openProblem: (name: string, error: Errno) => `${opening}: ${quoteName(name)}: ${error.message}`,
      readProblem: (name: string, error: Errno) =>
        `${error === Errno.EBADF ? "stat" : "read"} failed: ${quoteName(name)}: ${error.message}`,
    };
    for (const [index, name] of this.names.entries()) {
      const input = await this.call.open(name, options, index);
      if (!input) throw new ReadFailed();
      await visit(input, index);
      this.call.close(input);
      if (input.failed) throw new ReadFailed();
    }
  }

  async #sort(): Promise<number> {
    const { unique, reverse, isPlain, merges } = this.options;
    const { lines, starts } = await this.#readAll();
    if (isPlain && !merges) {
      const sorted = await sortByBytes(lines, this.#spend);
      const same = (a: number, b: number) => lines.compare(a, b, 0) === 0;
      const order = unique ? withoutRepeated(sorted, same) : sorted;
      return this.#write(lines.join(reverse ? order.reverse() : order));
    }
    const table = await this.#fill(lines);
    const all = Uint32Array.from({ length: lines.count }, (_, line) => line);
    const sorted = merges ? mergeFiles(table, starts) : await mergeSort(all, table.compare, this.#spend);
    const same = (a: number, b: number) => table.compareKeys(a, b) === 0;
    return this.#write(lines.join(unique ? withoutRepeated(sorted, same) : sorted));
  }

  async #readAll(): Promise<{ readonly lines: ByteLines; readonly starts: Starts }> {
    const delimiter = this.options.end.charCodeAt(0);
    const blocks: Uint8Array[] = [];
    const starts: number[] = [];
    let count = 0;
    await this.#eachFile((input) => {
      starts.push(count);
      return input.eachBlock((block) => {
        blocks.push(block);
        if (this.options.merges) count += countByte(block, delimiter);
        if (block[block.length - 1] === delimiter) return;
        // A file may end without a newline, and the next one begins a line all the same.
        blocks.push(Uint8Array.of(delimiter));
        count++;
      }, delimiter);
    });
    return { lines: new ByteLines(concat(blocks), delimiter), starts };
  }

  async #fill(lines: ByteLines): Promise<LineTable> {
    const table = new LineTable(this.options.order);
    const text = decodeBinary(lines.bytes);
    for (let line = 0; line < lines.count; line++) {
      table.add(text.slice(lines.start(line), lines.end(line)));
      const pause = line % LINES_BETWEEN_PAUSES === 0 ? this.#spend(LINES_BETWEEN_PAUSES >> 2) : undefined;
      if (pause) await pause;
    }
    return table;
  }

  /** Reads only as far as the lines are in order. */
  async #check(loud: boolean): Promise<number> {
    const { unique, end } = this.options;
    const table = new LineTable(this.options.order);
    let number = 0;
    let disordered = false;
    await this.#eachFile((input) =>
      input.eachLineBytes((line): Wish => {
        number++;
        table.add(decodeBinary(line));
        if (number === 1) return undefined;
        const order = table.compare(0, 1);
        if (order > 0 || (order === 0 && unique)) {
          if (loud) this.call.note(`${quoteName(input.name)}:${number}: disorder: ${decode(line)}`);
          disordered = true;
          return false;
        }
        table.keepLast(1);
        return undefined;
      }, end.charCodeAt(0)),
    );
    return disordered ? 1 : this.call.status;
  }

  async #write(bytes: Uint8Array): Promise<number> {
    const { call } = this;
    const { output } = call.flags;
    if (output !== undefined) {
      // Everything was read by now, so the output may be one of the inputs.
      const error = call.files.writeFile(output, bytes);
      return error ? call.fail(`open failed: ${quoteName(output)}: ${error.message}`) : call.status;
    }
    await call.print(this.annotate(bytes));
    return call.status;
  }
}

function withoutRepeated(order: Uint32Array, same: (a: number, b: number) => boolean): Uint32Array {
  return order.filter((line, at) => at === 0 || !same(order[at - 1] as number, line));
}

/** Always takes the least of the lines that come next; of equal ones that of the first file. */
function mergeFiles(table: LineTable, starts: Starts): Uint32Array {
  const next = [...starts];
  const ends = [...starts.slice(1), table.texts.length];
  const merged = new Uint32Array(table.texts.length);
  for (let at = 0; at < merged.length; at++) {
    let least = -1;
    for (let file = 0; file < next.length; file++) {
      if (next[file] === ends[file]) continue;
      if (least < 0 || table.compare(next[file] as number, next[least] as number) < 0) least = file;
    }
    merged[at] = next[least] as number;
    next[least] = (next[least] as number) + 1;
  }
  return merged;
}
