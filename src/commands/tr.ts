import { encode } from "../base/bytes.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { ArrayFault, type Piece, parseArray } from "./tr/parse-array.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tr.html */
export const tr = defineCommand({
  name: "tr",
  package: COREUTILS,
  stdinProblem: (errno) => `read error: ${errno.message}`,
  summary: "translate or delete characters",
  operands: "[OPTION]... STRING1 [STRING2]",
  completes: "none",
  description: `Translate, squeeze, and/or delete characters from standard input,
writing to standard output.  STRING1 and STRING2 specify arrays of
characters ARRAY1 and ARRAY2 that control the action.`,
  helpColumn: 27,
  flags: {
    complement: { short: "cC", help: "use the complement of ARRAY1" },
    delete: { short: "d", help: "delete characters in ARRAY1, do not translate" },
    squeezeRepeats: {
      short: "s",
      help: `replace each sequence of a repeated character
  that is listed in the last specified ARRAY,
  with a single occurrence of that character`,
    },
    truncateSet1: { short: "t", long: "truncate-set1", help: "first truncate ARRAY1 to length of ARRAY2" },
  },
  notes: `ARRAYs are specified as strings of characters.  Most represent themselves.
Interpreted sequences are:

  \\NNN            character with octal value NNN (1 to 3 octal digits)
  \\\\              backslash
  \\a              audible BEL
  \\b              backspace
  \\f              form feed
  \\n              new line
  \\r              return
  \\t              horizontal tab
  \\v              vertical tab
  CHAR1-CHAR2     all characters from CHAR1 to CHAR2 in ascending order
  [CHAR*]         in ARRAY2, copies of CHAR until length of ARRAY1
  [CHAR*REPEAT]   REPEAT copies of CHAR, REPEAT octal if starting with 0
  [:alnum:]       all letters and digits
  [:alpha:]       all letters
  [:blank:]       all horizontal whitespace
  [:cntrl:]       all control characters
  [:digit:]       all digits
  [:graph:]       all printable characters, not including space
  [:lower:]       all lower case letters
  [:print:]       all printable characters, including space
  [:punct:]       all punctuation characters
  [:space:]       all horizontal or vertical whitespace
  [:upper:]       all upper case letters
  [:xdigit:]      all hexadecimal digits
  [=CHAR=]        all characters which are equivalent to CHAR

Translation occurs if -d is not given and both STRING1 and STRING2 appear.
-t may be used only when translating.  ARRAY2 is extended to length of
ARRAY1 by repeating its last character as necessary.  Excess characters
of ARRAY2 are ignored.  Character classes expand in unspecified order;
while translating, [:lower:] and [:upper:] may be used in pairs to
specify case conversion.  Squeezing occurs after translation or deletion.`,
  stopAtFirstOperand: true,
  examples: [
    { run: "echo hello | tr a-z A-Z", prints: "HELLO\n", shows: "make letters capital" },
    { run: "echo 'a  b' | tr -s ' '", prints: "a b\n", shows: "squeeze blanks" },
  ],
  seeAlso: ["sed(1)"],

  run(call) {
    const usage = checkOperands(call);
    if (usage !== undefined) return usage;
    try {
      return translate(call, plan(call));
    } catch (thrown) {
      if (thrown instanceof ArrayFault) return call.fail(thrown.message);
      throw thrown;
    }
  },
});

interface TrFlags {
  readonly complement: boolean;
  readonly delete: boolean;
  readonly squeezeRepeats: boolean;
  readonly truncateSet1: boolean;
}
type TrCall = Pick<
  Call,
  "operands" | "usageError" | "tryHelp" | "printError" | "name" | "note" | "print" | "stdin"
> & { readonly flags: TrFlags };

function checkOperands(call: TrCall): number | undefined {
  const { operands, flags } = call;
  const least = flags.delete === flags.squeezeRepeats ? 2 : 1;
  const most = flags.delete && !flags.squeezeRepeats ? 1 : 2;
  const [first, second] = operands;
  if (first === undefined) return call.usageError("missing operand");
  if (operands.length < least) {
    call.printError(
      `${call.name}: missing operand after ${quoteText(first)}\n${
        flags.squeezeRepeats
          ? "Two strings must be given when both deleting and squeezing repeats."
          : "Two strings must be given when translating."
      }\n`,
    );
    return call.tryHelp(1);
  }
  if (operands.length <= most) return undefined;
  const extra = operands[most] as string;
  call.printError(`${call.name}: extra operand ${quoteText(extra)}\n`);
  if (operands.length === 2 && second !== undefined)
    call.printError("Only one string may be given when deleting without squeezing repeats.\n");
  return call.tryHelp(1);
}

interface Plan {
  /** Byte → byte. */
  readonly table: Uint8Array | undefined;
  readonly deleted: Uint8Array | undefined;
  readonly squeezed: Uint8Array | undefined;
}

function plan(call: TrCall): Plan {
  const { flags, operands } = call;
  const parse = (text: string) => parseArray(encode(text), (message) => void call.note(message));
  const first = parse(operands[0] as string);
  if (first.some((piece) => piece.kind === "repeat" && piece.count === undefined))
    throw new ArrayFault("the [c*] repeat construct may not appear in string1");
  const second = operands[1] === undefined ? undefined : parse(operands[1]);
  const set1 = withComplement(first, flags.complement);
  const translates = !flags.delete && second !== undefined;
  if (!translates) {
    const squeezes = second
      ? members(expand(second, 0))
      : flags.squeezeRepeats && !flags.delete
        ? members(set1)
        : undefined;
    return {
      table: undefined,
      deleted: flags.delete ? members(set1) : undefined,
      squeezed: flags.squeezeRepeats ? squeezes : undefined,
    };
  }
  checkSecond(second, flags, first);
  const pairs = pairUp(first, second, set1, flags);
  const table = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (const [from, to] of pairs) table[from] = to;
  return {
    table,
    deleted: undefined,
    squeezed: flags.squeezeRepeats ? members(expand(second, set1.length)) : undefined,
  };
}

function checkSecond(second: readonly Piece[], flags: TrFlags, first: readonly Piece[]): void {
  if (second.filter((piece) => piece.kind === "repeat" && piece.count === undefined).length > 1) {
    throw new ArrayFault("only one [c*] repeat construct may appear in string2");
  }
  if (second.some(({ kind }) => kind === "equivalence"))
    throw new ArrayFault("[=c=] expressions may not appear in string2 when translating");
  if (second.length === 0 && !flags.truncateSet1 && first.length > 0)
    throw new ArrayFault("when not truncating set1, string2 must be non-empty");
  for (const piece of second) {
    if (piece.kind === "class" && piece.name !== "lower" && piece.name !== "upper") {
      throw new ArrayFault(
        "when translating, the only character classes that may appear in\nstring2 are 'upper' and 'lower'",
      );
    }
  }
}

function withComplement(pieces: readonly Piece[], complement: boolean): readonly number[] {
  const bytes = expand(pieces, 0);
  if (!complement) return bytes;
  const there = new Set(bytes);
  return Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !there.has(byte));
}

/** All bytes of an array; `[c*]` fills it up to `length`. */
function expand(pieces: readonly Piece[], length: number): readonly number[] {
  const fixed = pieces.reduce(
    (sum, piece) => sum + (piece.kind === "repeat" ? (piece.count ?? 0) : piece.bytes.length),
    0,
  );
  return pieces.flatMap((piece) =>
    piece.kind === "repeat"
      ? new Array<number>(piece.count ?? Math.max(0, length - fixed)).fill(piece.byte)
      : piece.bytes,
  );
}

/** Which byte becomes which; `[:lower:]` and `[:upper:]` at the same place convert the case. */
function pairUp(
  first: readonly Piece[],
  second: readonly Piece[],
  set1: readonly number[],
  flags: TrFlags,
): readonly (readonly [number, number])[] {
  const to = [...expand(second, set1.length)];
  const hasClass = second.some(({ kind }) => kind === "class");
  if (hasClass && !flags.complement && !classesMatch(first, second))
    throw new ArrayFault("misaligned [:upper:] and/or [:lower:] construct");
  if (to.length < set1.length && !flags.truncateSet1) {
    const last = second.at(-1);
    if (last?.kind === "class")
      throw new ArrayFault(
        "when translating with string1 longer than string2,\nthe latter string must not end with a character class",
      );
    const filler = to[to.length - 1];
    if (filler !== undefined) while (to.length < set1.length) to.push(filler);
  }
  const isWhole = to.length >= set1.length && new Set(to).size <= 1;
  if (flags.complement && first.some(({ kind }) => kind === "class") && !isWhole)
    throw new ArrayFault(
      "when translating with complemented character classes,\nstring2 must map all characters in the domain to one",
    );
  const pairs: (readonly [number, number])[] = [];
  for (const [index, from] of set1.entries()) {
    const target = to[index];
    if (target !== undefined) pairs.push([from, target]);
  }
  return pairs;
}

/** Every class of the second array stands where the first has the other of the two. */
function classesMatch(first: readonly Piece[], second: readonly Piece[]): boolean {
  const starts = (pieces: readonly Piece[]) => {
    const found = new Map<number, string>();
    let at = 0;
    for (const piece of pieces) {
      if (piece.kind === "class") found.set(at, piece.name);
      at += piece.kind === "repeat" ? (piece.count ?? 0) : piece.bytes.length;
    }
    return found;
  };
  const places = starts(first);
  return [...starts(second)].every(([at]) => places.get(at) === "lower" || places.get(at) === "upper");
}

function members(bytes: readonly number[]): Uint8Array {
  const set = new Uint8Array(256);
  for (const byte of bytes) set[byte] = 1;
  return set;
}

async function translate(call: TrCall, { table, deleted, squeezed }: Plan): Promise<number> {
  const identity = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const target = table ?? identity;
  let last = -1;
  await call.stdin.eachChunk((chunk) => {
    const out = new Uint8Array(chunk.length);
    let length = 0;
    if (!deleted && !squeezed) {
      for (let i = 0; i < chunk.length; i++) out[i] = target[chunk[i] as number] as number;
      return call.print(out);
    }
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] as number;
      if (deleted !== undefined && deleted[byte] === 1) continue;
      const shown = target[byte] as number;
      if (squeezed !== undefined && shown === last && squeezed[shown] === 1) continue;
      last = shown;
      out[length++] = shown;
    }
    return call.print(out.subarray(0, length));
  });
  return call.stdin.failed ? 1 : 0;
}
