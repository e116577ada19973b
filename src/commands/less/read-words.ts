import { type FoundOption, optionOfLetter, optionOfName, type Settings } from "./options.ts";

/** What less(1) is asked for on its command line. */
export interface Wish {
  readonly names: readonly string[];
  /** Keys that are pressed when a file is shown first (`+G`), and for each file (`++G`). */
  firstKeys: string;
  everyKeys: string;
  answer: "help" | "version" | undefined;
  /** Options that are understood and not simulated. */
  notSimulated: string | undefined;
  readonly problems: readonly string[];
  /** A problem that ends everything. */
  fatal: string | undefined;
}

/** Letters and names that less has and this one has not. */
const NOT_SIMULATED = "DJkoOtTwW";
const NAMES_ELSEWHERE: readonly string[] = [
  "color",
  "status-column",
  "lesskey-file",
  "log-file",
  "tag",
  "tag-file",
  "hilite-unread",
  "line-num-width",
  "rscroll",
  "save-marks",
  "status-col-width",
  "wheel-lines",
  "header",
  "wordwrap",
  "incsearch",
  "use-color",
  "mouse",
  "follow-name",
];
/** Understood, and without a meaning here. */
const IGNORED = 'd"';

const SEE_HELP = '("less --help" for help)';

/** Reads the words of the line, after those of the variable LESS. */
export function readWords(words: readonly string[], less: string | undefined, settings: Settings): Wish {
  const reader = new WordReader(settings);
  reader.readVariable(less ?? "");
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] ?? "";
    if (reader.isPending) reader.read(word);
    else if (word === "--") {
      at++;
      break;
    } else if (/^[-+]./s.test(word)) reader.read(word);
    else break;
  }
  return { ...reader.finish(), names: words.slice(at) };
}

class WordReader {
  readonly #problems: string[] = [];
  readonly #wish = {
    firstKeys: "",
    everyKeys: "",
    answer: undefined as Wish["answer"],
    notSimulated: undefined as string | undefined,
    fatal: undefined as string | undefined,
  };
  #pending: { readonly found: FoundOption; readonly shown: string } | undefined;

  constructor(private readonly settings: Settings) {}

  get isPending(): boolean {
    return this.#pending !== undefined;
  }

  /** LESS holds options one behind the other, with or without their dashes; a `$` ends a text. */
  readVariable(text: string): void {
    let rest = text;
    while (rest !== "") {
      const word = /^--[^ $]+/.exec(rest)?.[0];
      if (word !== undefined) {
        this.read(word);
        rest = rest.slice(word.length);
      } else if (/^[-$ ]/.test(rest)) rest = rest.slice(1);
      else if (rest.startsWith("+")) {
        const end = rest.indexOf("$");
        this.read(end < 0 ? rest : rest.slice(0, end));
        rest = end < 0 ? "" : rest.slice(end);
      } else rest = this.#readLetter(rest, false);
    }
    this.#pending = undefined;
  }

  finish(): Omit<Wish, "names"> {
    if (this.#pending) this.#wish.fatal ??= `Value is required after ${this.#pending.shown}`;
    return { ...this.#wish, problems: this.#problems };
  }

  read(word: string): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending) return this.#setValue(pending.found, word);
    if (word.startsWith("++")) this.#wish.everyKeys = word.slice(2);
    else if (word.startsWith("+")) this.#wish.firstKeys = word.slice(1);
    else if (word.startsWith("--")) this.#readName(word.slice(2));
    else this.#readLetters(word.slice(1));
  }

  #readName(text: string): void {
    const [name = "", value] = text.split(/=(.*)/s);
    if (name === "help") this.#wish.answer = "help";
    else if (name === "version") this.#wish.answer = "version";
    else if (NAMES_ELSEWHERE.includes(name.toLowerCase())) this.#wish.notSimulated ??= `--${name}`;
    else {
      const found = optionOfName(name);
      if (found === "ambiguous" || (found && isAlsoElsewhere(name, found)))
        this.#problems.push(`${name} is an ambiguous abbreviation ${SEE_HELP}`);
      else if (!found) this.#problems.push(`There is no ${name} option ${SEE_HELP}`);
      else if (found.option.kind === "choice" && value !== undefined)
        this.#problems.push(`The ${name}=${value} option should not be followed by =`);
      else if (found.option.kind === "choice") this.settings.turnOn(found);
      else if (value !== undefined) this.#setValue(found, value);
      else this.#pending = { found, shown: describe(found) };
    }
  }

  #readLetters(letters: string): void {
    const resets = letters.startsWith("+");
    let rest = resets ? letters.slice(1) : letters;
    while (rest !== "") rest = this.#readLetter(rest, resets);
  }

  /** Reads one option, and gives what follows it. */
  #readLetter(letters: string, resets: boolean): string {
    const letter = letters[0] ?? "";
    const rest = letters.slice(1);
    const digits = /^\d+/.exec(letters)?.[0];
    if (digits !== undefined) {
      this.settings.set("window", Number(digits));
      return letters.slice(digits.length);
    }
    if (letter === "?") this.#wish.answer = "help";
    else if (letter === "V") this.#wish.answer = "version";
    else if (NOT_SIMULATED.includes(letter)) {
      this.#wish.notSimulated ??= `-${letter}`;
      return "";
    } else if (!IGNORED.includes(letter)) {
      const found = optionOfLetter(letter);
      if (!found) {
        this.#problems.push(`There is no -${letter} option ${SEE_HELP}`);
        return "";
      }
      if (resets) this.settings.reset(found.key);
      else if (found.option.kind === "choice") this.settings.turnOn(found);
      else return this.#readValue(found, rest);
    }
    return rest;
  }

  /** The rest of the word, up to a `$` where it is a text; else the next word. Gives what follows. */
  #readValue(found: FoundOption, rest: string): string {
    // Tab stops are a list of numbers.
    const isText = found.option.kind === "text" && found.key !== "tabs";
    const spaced = isText ? rest : rest.trimStart();
    if (spaced === "") {
      this.#pending = { found, shown: describe(found) };
      return "";
    }
    const isNumber = found.option.kind === "number";
    if (isNumber && !NUMBER_FIRST.test(spaced)) {
      this.#problems.push(faultOf(found));
      return spaced;
    }
    const end = isText ? spaced.indexOf("$") : spaced.search(/(?<=[-\d.,])[^-\d.,]/);
    this.#setValue(found, end < 0 ? spaced : spaced.slice(0, end));
    return end < 0 ? "" : spaced.slice(end + (isText ? 1 : 0));
  }

  #setValue(found: FoundOption, text: string): void {
    const { key, option } = found;
    if (key === "pattern") this.#wish.firstKeys = `/${text}\r`;
    if (option.kind === "text") return this.settings.set(key, text);
    if (!NUMBER_FIRST.test(text)) this.#problems.push(faultOf(found));
    else this.settings.set(key, Number(NUMBER_FIRST.exec(text)?.[0]));
  }
}

const NUMBER_FIRST = /^-?\d*\.?\d+/;

/** A value that is no number. */
function faultOf(found: FoundOption): string {
  return found.key === "target" ? "Invalid line number" : `Number is required after ${describe(found)}`;
}

/** Whether a shortened name also begins one of the names that are not simulated. */
function isAlsoElsewhere(name: string, { option }: FoundOption): boolean {
  const typed = name.toLowerCase();
  return !option.names.includes(typed) && NAMES_ELSEWHERE.some((one) => one.startsWith(typed));
}

function describe({ option }: FoundOption): string {
  return `-${option.letter} (--${option.names[0]})`;
}
