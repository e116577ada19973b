import { encode } from "../../base/bytes.ts";
import type { Call } from "../../process/command/call.ts";
import type { LineReader } from "../../process/command/line-reader.ts";
import type { OrderCheck } from "../comm/ordered-reader.ts";
import { compareKeys } from "./compare-keys.ts";
import { FieldLine } from "./fields.ts";
import type { OutputField } from "./output-format.ts";

export interface JoinSettings {
  /** The join field of each file, from 0. */
  readonly fields: readonly [number, number];
  readonly separator: number | undefined;
  readonly ignoreCase: boolean;
  readonly check: OrderCheck;
  readonly header: boolean;
  /** "auto": as many fields as the first line of each file has. */
  readonly format: readonly OutputField[] | "auto" | undefined;
  readonly filler: string;
  readonly printsPaired: boolean;
  /** Whether lines of each file without a partner are printed. */
  readonly printsUnpaired: readonly [boolean, boolean];
  readonly end: number;
}

/** Lines are out of order, and that ends the program. */
export class DisorderFault extends Error {}

interface Side {
  readonly index: 0 | 1;
  readonly name: string;
  readonly reader: LineReader;
  number: number;
  before: FieldLine | undefined;
  isDisordered: boolean;
  /** Lines with the same key; the last one may be the first with another. */
  group: FieldLine[];
}

/** Joins two sorted inputs (join.c, join). */
export class Joiner {
  readonly #sides: readonly [Side, Side];
  readonly #separator: Uint8Array;
  readonly #end: Uint8Array;
  readonly #filler: Uint8Array;
  #autoCounts: readonly [number, number] | undefined;
  #sawUnpaired = false;

  constructor(
    private readonly call: Pick<Call, "print" | "note">,
    readers: readonly [LineReader, LineReader],
    names: readonly [string, string],
    private readonly settings: JoinSettings,
  ) {
    const side = (index: 0 | 1): Side => ({
      index,
      name: names[index],
      reader: readers[index],
      number: 0,
      before: undefined,
      isDisordered: false,
      group: [],
    });
    this.#sides = [side(0), side(1)];
    this.#separator = Uint8Array.of(settings.separator ?? 32);
    this.#end = Uint8Array.of(settings.end);
    this.#filler = encode(settings.filler);
  }

  /** Whether all lines were in order. */
  async join(): Promise<boolean> {
    const [one, two] = this.#sides;
    await this.#advance(one, true);
    await this.#advance(two, true);
    if (this.settings.format === "auto")
      this.#autoCounts = [one.group[0]?.count ?? 0, two.group[0]?.count ?? 0];
    if (this.settings.header) await this.#joinHeaders();
    while (one.group.length > 0 && two.group.length > 0) {
      const done = this.#joinNext(one, two);
      if (done) await done;
    }
    await this.#finishTail(one, two);
    await this.#finishTail(two, one);
    return !one.isDisordered && !two.isDisordered;
  }

  async #joinHeaders(): Promise<void> {
    const [one, two] = this.#sides;
    if (one.group.length === 0 && two.group.length === 0) return;
    await this.#print(one.group[0], two.group[0]);
    for (const side of this.#sides) {
      side.before = undefined;
      if (side.group.length > 0) await this.#advance(side, true);
    }
  }

  #joinNext(one: Side, two: Side): Promise<void> | undefined {
    const order = this.#compare(one.group[0], two.group[0]);
    if (order === 0) return this.#joinGroups(one, two);
    const alone = order < 0 ? one : two;
    if (this.settings.printsUnpaired[alone.index]) this.#printAlone(alone, alone.group[0]);
    const advanced = this.#advance(alone, true);
    this.#sawUnpaired = true;
    return advanced?.then(() => undefined);
  }

  async #joinGroups(one: Side, two: Side): Promise<void> {
    const ended = [await this.#gather(one, two.group[0]), await this.#gather(two, one.group[0])] as const;
    const lines = this.#sides.map(({ group }, index) => (ended[index] ? group : group.slice(0, -1)));
    if (this.settings.printsPaired) {
      for (const a of lines[0] ?? []) {
        for (const b of lines[1] ?? []) {
          const printed = this.#print(a, b);
          if (printed) await printed;
        }
      }
    }
    for (const side of this.#sides) side.group = ended[side.index] ? [] : side.group.slice(-1);
  }

  /** Reads on as long as the key stays the same; whether the input has ended. */
  async #gather(side: Side, partner: FieldLine | undefined): Promise<boolean> {
    const other = side.index === 0 ? 1 : 0;
    for (;;) {
      const advanced = this.#advance(side, false);
      if (advanced) await advanced;
      const last = side.group.at(-1);
      if (side.reader.ended) return true;
      if (last && this.#compareKeysOf(last, side.index, partner, other) !== 0) return false;
    }
  }

  /** The rest of one input: its lines have no partner, and their order is checked. */
  async #finishTail(side: Side, other: Side): Promise<void> {
    const prints = this.settings.printsUnpaired[side.index];
    const [one, two] = this.#sides;
    const checks = this.settings.check !== "never" && !(one.isDisordered && two.isDisordered);
    const [first] = side.group;
    if (!first || !(prints || checks)) return;
    if (prints) this.#printAlone(side, first);
    if (other.group.length > 0) this.#sawUnpaired = true;
    for (;;) {
      const advanced = this.#advance(side, true);
      if (advanced) await advanced;
      const [line] = side.group;
      if (!line) break;
      const printed = prints ? this.#printAlone(side, line) : undefined;
      if (printed) await printed;
      if (side.isDisordered && !prints) break;
    }
  }

  /** Reads a line: it takes the group's place, or joins it. */
  #advance(side: Side, anew: boolean): Promise<void> | undefined {
    const bytes = side.reader.next();
    if (bytes instanceof Promise) return bytes.then((late) => this.#take(side, late, anew));
    this.#take(side, bytes, anew);
    return undefined;
  }

  #take(side: Side, bytes: Uint8Array | undefined, anew: boolean): void {
    if (anew) side.group = [];
    if (!bytes) return;
    side.number++;
    const line = new FieldLine(bytes, this.settings.separator);
    if (side.before) this.#checkOrder(side, side.before, line);
    side.before = line;
    side.group.push(line);
  }

  #checkOrder(side: Side, before: FieldLine, line: FieldLine): void {
    const { check } = this.settings;
    if (side.isDisordered || check === "never" || (check === "unpaired" && !this.#sawUnpaired)) return;
    if (this.#compareKeysOf(before, side.index, line, side.index) <= 0) return;
    side.isDisordered = true;
    const text = new TextDecoder().decode(line.bytes);
    this.call.note(`${side.name}:${side.number}: is not sorted: ${text}`);
    if (check === "always") throw new DisorderFault();
  }

  #compare(a: FieldLine | undefined, b: FieldLine | undefined): number {
    return this.#compareKeysOf(a, 0, b, 1);
  }

  #compareKeysOf(a: FieldLine | undefined, aSide: 0 | 1, b: FieldLine | undefined, bSide: 0 | 1): number {
    const { fields, ignoreCase } = this.settings;
    const aKey = a?.field(fields[aSide]);
    const bKey = b?.field(fields[bSide]);
    return aKey && bKey ? compareKeys(aKey, bKey, ignoreCase) : 0;
  }

  #printAlone(side: Side, line: FieldLine | undefined): ReturnType<Call["print"]> {
    return side.index === 0 ? this.#print(line, undefined) : this.#print(undefined, line);
  }

  /** One line of output; undefined stands for a line without fields. */
  #print(one: FieldLine | undefined, two: FieldLine | undefined): ReturnType<Call["print"]> {
    const { fields, format } = this.settings;
    const joinField = () => this.#printField(one ?? two, one ? fields[0] : fields[1]);
    if (format !== undefined && format !== "auto") {
      for (const [index, { file, field }] of format.entries()) {
        if (index > 0) this.call.print(this.#separator);
        if (file === 0) joinField();
        else this.#printField(file === 1 ? one : two, field);
      }
    } else {
      joinField();
      this.#printOthers(one, 0);
      this.#printOthers(two, 1);
    }
    return this.call.print(this.#end);
  }

  #printOthers(line: FieldLine | undefined, side: 0 | 1): void {
    const count = this.#autoCounts?.[side] ?? line?.count ?? 0;
    for (let field = 0; field < count; field++) {
      if (field === this.settings.fields[side]) continue;
      this.call.print(this.#separator);
      this.#printField(line, field);
    }
  }

  #printField(line: FieldLine | undefined, field: number): void {
    const bytes = line?.field(field);
    this.call.print(bytes && bytes.length > 0 ? bytes : this.#filler);
  }
}
