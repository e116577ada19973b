/** What getopt_long(3) is told of an option: whether it takes an argument. */
export type Arity = "none" | "required" | "optional";

export interface OptionTable {
  readonly letters: ReadonlyMap<string, Arity>;
  readonly longs: ReadonlyMap<string, Arity>;
  /** What happens to operands between options. */
  readonly order: "permute" | "stop" | "in-place";
  /** Long options may begin with a single dash. */
  readonly singleDash: boolean;
}

export type Found =
  | { readonly kind: "option"; readonly name: string; readonly argument?: string }
  | { readonly kind: "operand"; readonly text: string };

export interface TakenApart {
  readonly found: readonly Found[];
  readonly operands: readonly string[];
  /** In the words of getopt(3). */
  readonly problems: readonly string[];
}

/** `ab:c::` with what may stand before. */
export function readLetters(text: string): Pick<OptionTable, "letters" | "order"> {
  const order = text.startsWith("+") ? "stop" : text.startsWith("-") ? "in-place" : "permute";
  const letters = new Map<string, Arity>();
  for (const [, letter = "", colons = ""] of text.replace(/^[-+]/, "").matchAll(/([^:])(:{0,2})/g))
    letters.set(letter, arityOf(colons));
  return { letters, order };
}

/** `all,name:,gap::`, also with blanks between. */
export function readLongs(lists: readonly string[]): ReadonlyMap<string, Arity> {
  const longs = new Map<string, Arity>();
  for (const word of lists.flatMap((list) => list.split(/[,\s]+/)).filter(Boolean)) {
    const [, name = "", colons = ""] = /^(.*?)(:{0,2})$/.exec(word) ?? [];
    longs.set(name, arityOf(colons));
  }
  return longs;
}

function arityOf(colons: string): Arity {
  return colons === "" ? "none" : colons === ":" ? "required" : "optional";
}

/** getopt_long(3) over all words. */
export function takeApart(words: readonly string[], table: OptionTable): TakenApart {
  const left = [...words];
  const found: Found[] = [];
  const operands: string[] = [];
  const problems: string[] = [];
  while (left.length > 0) {
    const word = left.shift() ?? "";
    if (word === "--") break;
    if (!/^-./.test(word)) {
      if (table.order === "in-place") found.push({ kind: "operand", text: word });
      else operands.push(word);
      if (table.order === "stop") break;
      continue;
    }
    const long = longOf(word, table);
    const result = long === undefined ? takeLetters(word.slice(1), left, table) : takeLong(long, left, table);
    found.push(...result.found);
    problems.push(...result.problems);
  }
  return { found, operands: [...operands, ...left], problems };
}

/** The word without its dashes, where it is a long option. */
function longOf(word: string, { longs, letters, singleDash }: OptionTable): string | undefined {
  if (word.startsWith("--")) return word.slice(2);
  if (!singleDash) return undefined;
  const name = word.slice(1).replace(/=.*/s, "");
  const known = [...longs.keys()].some((long) => long.startsWith(name));
  const isLetter = word.length === 2 && letters.has(word.slice(1));
  return known && !isLetter ? word.slice(1) : undefined;
}

type Taken = Pick<TakenApart, "found" | "problems">;

function takeLong(text: string, left: string[], { longs }: OptionTable): Taken {
  const [, name = "", value] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const fail = (problem: string): Taken => ({ found: [], problems: [problem] });
  const candidates = longs.has(name) ? [name] : [...longs.keys()].filter((long) => long.startsWith(name));
  const [long] = candidates;
  if (candidates.length > 1) {
    const shown = candidates.map((one) => `'--${one}'`).join(" ");
    return fail(`option '--${text}' is ambiguous; possibilities: ${shown}`);
  }
  if (long === undefined) return fail(`unrecognized option '--${text}'`);
  const arity = longs.get(long);
  if (arity === "none")
    return value === undefined
      ? { found: [{ kind: "option", name: `--${long}` }], problems: [] }
      : fail(`option '--${long}' doesn't allow an argument`);
  const argument = value ?? (arity === "required" ? left.shift() : "");
  if (argument === undefined) return fail(`option '--${long}' requires an argument`);
  return { found: [{ kind: "option", name: `--${long}`, argument }], problems: [] };
}

function takeLetters(bundle: string, left: string[], { letters }: OptionTable): Taken {
  const found: Found[] = [];
  const problems: string[] = [];
  for (let at = 0; at < bundle.length; at++) {
    const letter = bundle[at] ?? "";
    const arity = letters.get(letter);
    if (arity === undefined) problems.push(`invalid option -- '${letter}'`);
    else if (arity === "none") found.push({ kind: "option", name: `-${letter}` });
    else {
      const rest = bundle.slice(at + 1);
      const argument = rest !== "" || arity === "optional" ? rest : left.shift();
      if (argument === undefined) problems.push(`option requires an argument -- '${letter}'`);
      else found.push({ kind: "option", name: `-${letter}`, argument });
      break;
    }
  }
  return { found, problems };
}
