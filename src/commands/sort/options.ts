import { decodeBinary, encode } from "../../base/bytes.ts";
import type { Call } from "../../process/command/call.ts";
import { describeBadNumber, parseCount } from "../../process/command/parse-number.ts";
import { quoteNameAlways, quoteText } from "../../process/command/quote-name.ts";
import type { SORT_FLAGS } from "./flags.ts";
import { checkOrdering, type Key, KeyFault, type Ordering, orderingOf, PLAIN, parseKey } from "./key.ts";
import type { OrderWish } from "./line-table.ts";
import type { RandomRank } from "./random-rank.ts";

export type SortCall = Call<typeof SORT_FLAGS>;

/** What the options of `sort` ask for. */
export interface SortOptions {
  readonly order: OrderWish;
  /** The bytes of whole lines decide. */
  readonly isPlain: boolean;
  readonly reverse: boolean;
  readonly unique: boolean;
  readonly merges: boolean;
  /** Whether it is only checked that the input is sorted, and whether that is told. */
  readonly check: "loud" | "quiet" | undefined;
  /** Of the options outside of keys. */
  readonly global: Ordering;
  /** NUL or newline. */
  readonly end: string;
}

export function readOptions(call: SortCall, rank: RandomRank): SortOptions {
  const { flags, operands } = call;
  checkNumbers(call);
  const global = globalOrdering(call);
  const keys = flags.key.map((text) => parseKey(text, quoteText, global));
  const whole: Key = {
    fromField: 0,
    fromCharacter: 0,
    toField: undefined,
    toCharacter: 0,
    ordering: global,
  };
  const used = keys.length > 0 ? keys : [whole];
  for (const { ordering } of used) checkOrdering(ordering);
  const check = checkOf(call);
  if (check && operands.length > 1)
    throw new KeyFault(
      `extra operand ${quoteNameAlways(operands[1] ?? "")} not allowed with -${check === "quiet" ? "C" : "c"}`,
    );
  if (check && flags.output !== undefined)
    throw new KeyFault(`options '-${check === "quiet" ? "C" : "c"}o' are incompatible`);
  if (flags.debug && (check || flags.output !== undefined)) {
    const letter = check ? (check === "quiet" ? "C" : "c") : "o";
    throw new KeyFault(`options '-${letter} --debug' are incompatible`);
  }
  const { blanksStart, dictionary, fold, printing } = global;
  return {
    order: {
      keys: used,
      separator: separatorOf(flags.fieldSeparator),
      lastResort: flags.unique || flags.stable ? "none" : global.reverse ? "descending" : "ascending",
      rank,
    },
    isPlain: keys.length === 0 && global.kind === "text" && !(blanksStart || dictionary || fold || printing),
    reverse: global.reverse,
    global,
    unique: flags.unique,
    merges: flags.merge,
    check,
    end: flags.zeroTerminated ? "\0" : "\n",
  };
}

function checkOf({ flags }: SortCall): SortOptions["check"] {
  const quiet = flags.checkQuiet || flags.check === "quiet";
  const loud = flags.checkShort || flags.check === "diagnose-first";
  if (quiet && loud) throw new KeyFault("options '-cC' are incompatible");
  return quiet ? "quiet" : loud ? "loud" : undefined;
}

/** Numbers that change nothing here must be numbers all the same. */
function checkNumbers({ given }: SortCall): void {
  let output: string | undefined;
  for (const { flag, value = "", spelling } of given) {
    if (flag === "output") {
      if (output !== undefined && output !== value) throw new KeyFault("multiple output files specified");
      output = value;
    }
    if (flag === "bufferSize") {
      const isNumber = /^\d+[%bkKmMgGtTPEZY]?$/.test(value);
      if (isNumber && parseCount(value.replace(/[%]$/, ""), "bkKmMgGtTPEZY") === "overflow")
        throw new KeyFault(describeBadNumber(spelling, value, "overflow"));
      if (isNumber) continue;
      throw new KeyFault(describeBadNumber(spelling, value, "invalid"));
    }
    if (flag !== "parallel" && flag !== "batchSize") continue;
    const number = parseCount(value, "");
    if (number === "overflow") continue;
    if (number === "invalid") throw new KeyFault(describeBadNumber(spelling, value, number));
    if (flag === "parallel" && number === 0) throw new KeyFault("number in parallel must be nonzero");
    if (flag === "batchSize" && number < 2)
      throw new KeyFault(
        `invalid --batch-size argument ${quoteText(value)}\nsort: minimum --batch-size argument is ${quoteText("2")}`,
      );
  }
}

// biome-ignore format: a table
const LETTERS: Readonly<Record<string, string>> = {
  ignoreLeadingBlanks: "b", dictionaryOrder: "d", ignoreCase: "f", generalNumericSort: "g", ignoreNonprinting: "i",
  monthSort: "M", humanNumericSort: "h", numericSort: "n", randomSort: "R", reverse: "r", versionSort: "V",
};
// biome-ignore format: a table
const LETTERS_OF_WORDS: Readonly<Record<string, string>> = {
  "general-numeric": "g", "human-numeric": "h", month: "M", numeric: "n", random: "R", version: "V",
};

function globalOrdering({ flags, given }: SortCall): Ordering {
  const letters =
    given.map(({ flag }) => LETTERS[flag] ?? "").join("") + (LETTERS_OF_WORDS[flags.sort ?? ""] ?? "");
  const ordering = orderingOf(letters, PLAIN);
  const blanks = letters.includes("b");
  return { ...ordering, blanksStart: blanks, blanksEnd: blanks };
}

function separatorOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text === "") throw new KeyFault("empty tab");
  if (text === "\\0") return "\0";
  const bytes = encode(text);
  if (bytes.length > 1) throw new KeyFault(`multi-character tab ${quoteText(text)}`);
  return decodeBinary(bytes);
}
