/** What the words of `xxd` ask for. It reads them in its own way: the first letters decide (xxd.c, main). */
export interface XxdOptions {
  readonly style: "hex" | "bits" | "little-endian" | "plain" | "include";
  readonly columns: number;
  readonly group: number;
  readonly upper: boolean;
  readonly ebcdic: boolean;
  readonly decimalOffset: boolean;
  readonly autoskip: boolean;
  readonly capitalize: boolean;
  readonly reverse: boolean;
  readonly seek: { readonly by: number; readonly relative: boolean; readonly fromEnd: boolean };
  readonly shownOffset: number;
  /** Of bytes read. */
  readonly limit: number;
  readonly name: string | undefined;
  readonly operands: readonly string[];
}

export type ParsedOptions =
  | { readonly kind: "options"; readonly options: XxdOptions }
  | { readonly kind: "usage" | "version" }
  | { readonly kind: "problem"; readonly problem: string };

const MAX_COLUMNS = 256;

/** Letters of options with an argument, and how they may be spelt out with the argument in the next word. */
const WITH_ARGUMENT: Readonly<Record<string, RegExp>> = {
  c: /^(?:ols.*)?$/s,
  g: /^(?:group.*)?$/s,
  o: /^(?:ffset.*)?$/s,
  s: /^(?:kip.*|eek.*)?$/s,
  l: /^(?:en.*)?$/s,
  n: /^(?:ame.*)?$/s,
};

export function parseOptions(words: readonly string[]): ParsedOptions {
  const letters: string[] = [];
  const given = new Map<string, string>();
  let at = 0;
  for (; at < words.length; at++) {
    const word = (words[at] as string).replace(/^-(?=-.)/, "");
    if (word === "--") {
      at++;
      break;
    }
    if (!word.startsWith("-") || word === "-") break;
    const letter = word.charAt(1);
    const attached = word.slice(2);
    if (letter === "v") return { kind: "version" };
    if (letter === "c" && attached.startsWith("apitalize")) {
      letters.push("C");
    } else if (letter in WITH_ARGUMENT) {
      const separate = WITH_ARGUMENT[letter]?.test(attached);
      const value = separate ? words[++at] : attached;
      if (value === undefined) return { kind: "usage" };
      given.set(letter, value);
    } else if ("abeupiCdrE".includes(letter)) letters.push(letter);
    else return { kind: "usage" };
  }
  return resolve(letters, given, words.slice(at));
}

const STYLES: Readonly<Record<string, XxdOptions["style"]>> = {
  b: "bits",
  e: "little-endian",
  p: "plain",
  i: "include",
};
const USUAL_COLUMNS = { hex: 16, "little-endian": 16, bits: 6, plain: 30, include: 12 } as const;
const USUAL_GROUPS = { hex: 2, "little-endian": 4, bits: 1, plain: 0, include: 0 } as const;

function resolve(
  letters: readonly string[],
  given: ReadonlyMap<string, string>,
  operands: readonly string[],
): ParsedOptions {
  const style = STYLES[letters.findLast((letter) => letter in STYLES) ?? ""] ?? "hex";
  const asked = numberOf(given.get("c"));
  const columns = asked === undefined || (asked === 0 && style !== "plain") ? USUAL_COLUMNS[style] : asked;
  const lines = style !== "plain" && style !== "include";
  if (columns < (style === "plain" ? 0 : 1) || (lines && columns > MAX_COLUMNS))
    return { kind: "problem", problem: `invalid number of columns (max. ${MAX_COLUMNS}).` };
  const wished = numberOf(given.get("g")) ?? -1;
  let group = wished < 0 ? USUAL_GROUPS[style] : wished;
  if (group < 1 || group > columns) group = columns;
  else if (style === "little-endian" && (group & (group - 1)) !== 0)
    return { kind: "problem", problem: "number of octets per group must be a power of 2 with -e." };
  if (operands.length > 2) return { kind: "usage" };
  const seek = given.get("s") ?? "";
  const [, plus = "", minus = ""] = /^(\+?)(-?)/.exec(seek) ?? [];
  const length = numberOf(given.get("l"));
  const has = (letter: string) => letters.includes(letter);
  const options: XxdOptions = {
    style,
    columns,
    group,
    upper: has("u"),
    ebcdic: has("E"),
    decimalOffset: has("d"),
    autoskip: letters.filter((letter) => letter === "a").length % 2 === 1,
    capitalize: has("C"),
    reverse: has("r"),
    seek: {
      by: numberOf(seek.slice(plus.length + minus.length)) ?? 0,
      relative: plus !== "",
      fromEnd: minus !== "",
    },
    shownOffset: numberOf(given.get("o")) ?? 0,
    limit: length === undefined || length < 0 ? Number.POSITIVE_INFINITY : length,
    name: given.get("n"),
    operands,
  };
  return { kind: "options", options };
}

/** strtol(3) with base 0: what does not belong to the number is left out, and nothing at all is 0. */
function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const match = /^[ \t\n]*([-+]?)(?:0[xX]([0-9a-fA-F]+)|(0[0-7]*)|([1-9]\d*))/.exec(text);
  if (!match) return 0;
  const [, sign, hexadecimal, octal, decimal] = match;
  const value = hexadecimal
    ? Number.parseInt(hexadecimal, 16)
    : octal
      ? Number.parseInt(octal, 8)
      : Number(decimal);
  return sign === "-" ? -value : value;
}
