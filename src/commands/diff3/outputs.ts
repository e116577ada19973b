import { concat, decodeBinary, encode, encodeBinary } from "../../base/bytes.ts";
import type { TextFile } from "../diff/text-file.ts";
import { type Block, bytesOf, type Range, type Triple } from "./blocks.ts";
import type { MergeWish } from "./flags.ts";

type Print = (data: string | Uint8Array) => void;

/** The three files, and the names that conflicts are labelled with. */
export interface Sources {
  readonly files: Triple<TextFile>;
  readonly labels: Triple<string>;
}

/** For people: which file is different, and the lines of each. */
export function printReadable(
  blocks: readonly Block[],
  { files }: Sources,
  indent: string,
  print: Print,
): void {
  for (const { odd, ranges } of blocks) {
    print(`====${odd === 3 ? "" : odd + 1}\n`);
    const order = odd === 1 ? ([0, 2, 1] as const) : ([0, 1, 2] as const);
    const silent = odd === 3 ? undefined : odd === 0 ? 1 : 0;
    for (const index of order) {
      const range = ranges[index];
      print(`${index + 1}:${placesOf(range)}\n`);
      if (index !== silent) printIndented(files[index], range, indent, print);
    }
  }
}

function placesOf({ from, to }: Range): string {
  if (to === from) return `${from}a`;
  return to === from + 1 ? `${to}c` : `${from + 1},${to}c`;
}

function printIndented(file: TextFile, { from, to }: Range, indent: string, print: Print): void {
  for (let at = from; at < to; at++) {
    print(indent);
    print(file.line(at));
    print(file.hasNewline(at) ? "\n" : "\n\\ No newline at end of file\n");
  }
}

/** How a block is treated; undefined: mine stays. */
function treatment({ odd }: Block, wish: MergeWish): "take" | "conflict" | undefined {
  if (odd === 1) return wish.old ? "conflict" : undefined;
  if (odd === 2) return wish.easy ? "take" : undefined;
  if (odd === 3 && wish.overlaps) return wish.brackets ? "conflict" : "take";
  return undefined;
}

/** The merged file. Gives the status: 1 where there are conflicts. */
export function printMerged(
  blocks: readonly Block[],
  sources: Sources,
  wish: MergeWish,
  print: Print,
): number {
  const { files, labels } = sources;
  const [mine, old, yours] = files;
  let at = 0;
  let status = 0;
  for (const block of blocks) {
    const how = treatment(block, wish);
    if (how === undefined) continue;
    const [inMine, inOld, inYours] = block.ranges;
    print(bytesOf(mine, { from: at, to: inMine.from }));
    at = inMine.to;
    if (how === "take") {
      print(bytesOf(yours, inYours));
      continue;
    }
    status = 1;
    if (block.odd === 1) print(`<<<<<<< ${labels[1]}\n`);
    else {
      print(`<<<<<<< ${labels[0]}\n`);
      print(bytesOf(mine, inMine));
      if (wish.old) print(`||||||| ${labels[1]}\n`);
    }
    if (block.odd === 1 || wish.old) print(bytesOf(old, inOld));
    print("=======\n");
    print(bytesOf(yours, inYours));
    print(`>>>>>>> ${labels[2]}\n`);
  }
  print(bytesOf(mine, { from: at, to: mine.lineCount }));
  return status;
}

/** A script for ed that makes the merged file of mine, from the end to the begin. Gives the status. */
export function printEdScript(
  blocks: readonly Block[],
  sources: Sources,
  wish: MergeWish,
  print: Print,
): number {
  const { files, labels } = sources;
  const [, old, yours] = files;
  let status = 0;
  for (const block of [...blocks].reverse()) {
    const how = treatment(block, wish);
    if (how === undefined) continue;
    const [inMine, inOld, inYours] = block.ranges;
    if (how === "take") {
      printTaken(inMine, ended(bytesOf(yours, inYours)), rows(inYours), print);
      continue;
    }
    status = 1;
    const isOld = block.odd === 1;
    const oldLines = ended(bytesOf(old, inOld));
    const middle: Uint8Array[] = [];
    if (!isOld) {
      if (wish.old) middle.push(encode(`||||||| ${labels[1]}\n`), oldLines);
      middle.push(encode("=======\n"), ended(bytesOf(yours, inYours)));
    }
    const counted = rows(inOld) + rows(inYours) + 1;
    append(inMine.to, [...middle, encode(`>>>>>>> ${labels[2]}\n`)], [inMine.to + 2, counted], print);
    const start = encode(`<<<<<<< ${labels[isOld ? 1 : 0]}\n`);
    const whole = isOld ? [start, oldLines, encode("=======\n")] : [start];
    append(inMine.from, whole, [inMine.from + 2, rows(inOld)], print);
  }
  return status;
}

function rows({ from, to }: Range): number {
  return to - from;
}

/** ed knows no last line without its end. */
function ended(lines: Uint8Array): Uint8Array {
  return lines.length === 0 || lines.at(-1) === 10 ? lines : concat([lines, Uint8Array.of(10)]);
}

function printTaken({ from, to }: Range, lines: Uint8Array, count: number, print: Print): void {
  const places = to === from + 1 ? `${to}` : `${from + 1},${to}`;
  if (lines.length === 0) print(`${places}d\n`);
  else if (to === from) append(to, [lines], [from + 1, count], print);
  else {
    print(`${places}c\n`);
    printDotted([lines], [from + 1, count], print);
  }
}

type Lines = readonly [first: number, count: number];

function append(after: number, parts: readonly Uint8Array[], pointed: Lines, print: Print): void {
  print(`${after}a\n`);
  printDotted(parts, pointed, print);
}

/** A line that is a point would end the text: it gets a second one, which is taken away afterwards from `pointed` lines. */
function printDotted(parts: readonly Uint8Array[], [first, count]: Lines, print: Print): void {
  const lines = parts
    .map((part) => decodeBinary(part))
    .join("")
    .split(/(?<=\n)/);
  const hasPoints = lines.some((line) => line.startsWith("."));
  print(encodeBinary(lines.map((line) => (line.startsWith(".") ? `.${line}` : line)).join("")));
  print(".\n");
  if (hasPoints) print(count === 1 ? `${first}s/^\\.//\n` : `${first},${first + count - 1}s/^\\.//\n`);
}
