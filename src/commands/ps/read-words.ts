import type { Users } from "../../process/users.ts";
import { readBsdLetter } from "./bsd-letters.ts";
import { PsFault } from "./format.ts";
import { type ListKind, parseList } from "./lists.ts";
import { readLongOption } from "./long-options.ts";
import { readUnixLetter } from "./unix-letters.ts";
import { PsWishes } from "./wishes.ts";

/** Something else than to list processes. */
export interface PsAnswer {
  readonly answer: "help" | "version" | "specifiers";
  /** Which part of the help. */
  readonly section: string;
}

/** The words of a ps command while they are read. */
export class PsWords {
  readonly wishes = new PsWishes();
  #at = 0;

  constructor(
    private readonly words: readonly string[],
    readonly users: Users,
  ) {}

  next(): string | undefined {
    return this.words[this.#at++];
  }

  /** The argument of an option: the rest of its word, or the next one. */
  argument(attached: string): string | undefined {
    return attached === "" ? this.next() : attached;
  }

  /** Numbers without an option end the line. */
  trailingPids(first: string): PsFault | undefined {
    const rest = this.words.slice(this.#at);
    this.#at = this.words.length;
    return this.list("pid", [first, ...rest].join(" "), "");
  }

  /** Adds a list of processes to show. */
  list(kind: ListKind, text: string | undefined, missing: string): PsFault | undefined {
    if (text === undefined || text === "") return new PsFault(missing);
    const matcher = parseList(kind, text, this.users);
    if (matcher instanceof PsFault) return matcher;
    this.wishes.lists.push(matcher);
    return undefined;
  }
}

/** Reads the words in the three manners of ps(1): `-ef`, `aux`, `--sort`. `forceBsd`: a dash means nothing. */
export function readPsWords(
  words: readonly string[],
  users: Users,
  forceBsd: boolean,
): PsWishes | PsAnswer | PsFault {
  const reader = new PsWords(words, users);
  for (let word = reader.next(); word !== undefined; word = reader.next()) {
    const end = readWord(reader, word, forceBsd);
    if (end) return end;
  }
  return reader.wishes;
}

function readWord(reader: PsWords, word: string, forceBsd: boolean): PsAnswer | PsFault | undefined {
  if (word.startsWith("--")) return readLongOption(reader, word);
  if (word.startsWith("-") && !forceBsd) return readBundle(reader, word, readUnixLetter);
  if (/^\d/.test(word)) return reader.trailingPids(word);
  reader.wishes.bsd = true;
  return readBundle(reader, word.startsWith("-") ? word : `-${word}`, readBsdLetter);
}

type LetterReader = (
  reader: PsWords,
  letter: string,
  rest: string,
) => PsAnswer | PsFault | "took-rest" | undefined;

function readBundle(reader: PsWords, word: string, readLetter: LetterReader): PsAnswer | PsFault | undefined {
  for (let at = 1; at < word.length; at++) {
    const end = readLetter(reader, word[at] as string, word.slice(at + 1));
    if (end === "took-rest") return undefined;
    if (end) return end;
  }
  return undefined;
}
