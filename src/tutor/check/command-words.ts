import { type ParsedWords, parseWords, type WordsSpec } from "../../process/command/parse-options.ts";
import { withSynonyms } from "./option-synonyms.ts";

/** The words after a command's name, told apart. */
export interface CommandWords {
  readonly options: readonly GivenOption[];
  readonly operands: readonly string[];
}

/** One use of an option; `key` is the same for all its spellings. `ANY` stands for whichever value. */
export interface GivenOption {
  readonly key: string;
  readonly value?: string;
}

export const ANY = "\0any";

/** Reads the words of a command that was run, as the command itself does; without its spec by the usual rules. */
export function readCommandWords(words: readonly string[], spec: WordsSpec | undefined): CommandWords {
  const parsed = spec && parseWords(spec, words);
  if (parsed?.kind === "parsed")
    return withSynonyms(spec?.name ?? "", {
      options: parsed.given.map(({ flag, value }) => ({ key: flag, value })),
      operands: parsed.operands,
    });
  const plain = readPlainly(words);
  return parsed?.kind === "help" || parsed?.kind === "version"
    ? { ...plain, options: [{ key: parsed.kind }] }
    : plain;
}

/** Values for an option that lacks one; some take only numbers. */
const FILLERS = [ANY, "1"];

/**
 * The same for the words of a pattern: an option that may have a value, and has none, fits any; and the last one may lack the value
 * that it needs.
 */
export function readPatternWords(words: readonly string[], spec: WordsSpec | undefined): CommandWords {
  if (!spec) return readPlainly(words);
  const whole = parseWords(spec, words);
  const filled = whole.kind === "problem" ? fillLast(spec, words) : whole;
  if (filled?.kind !== "parsed") return readCommandWords(words, spec);
  return withSynonyms(spec.name, {
    options: filled.given.map(({ flag, value }) => {
      const { optional } = spec.flags?.[flag]?.argument ?? {};
      const isMissing = value === undefined || value === (optional === true ? "" : optional);
      return { key: flag, value: isMissing ? ANY : value };
    }),
    operands: filled.operands,
  });
}

function fillLast(spec: WordsSpec, words: readonly string[]): ParsedWords | undefined {
  for (const filler of FILLERS) {
    const parsed = parseWords(spec, [...words, filler]);
    const last = parsed.kind === "parsed" ? parsed.given.at(-1) : undefined;
    if (parsed.kind === "parsed" && last?.value === filler)
      return { ...parsed, given: [...parsed.given.slice(0, -1), { ...last, value: ANY }] };
  }
  return undefined;
}

/** POSIX 12.2: letters behind one dash may stand together; `--name=value`; `--` ends the options. */
function readPlainly(words: readonly string[]): CommandWords {
  const options: GivenOption[] = [];
  const operands: string[] = [];
  for (const [at, word] of words.entries()) {
    if (word === "--") return { options, operands: [...operands, ...words.slice(at + 1)] };
    if (word.startsWith("--")) {
      const equals = word.indexOf("=");
      options.push(
        equals < 0 ? { key: word } : { key: word.slice(0, equals), value: word.slice(equals + 1) },
      );
    } else if (word.startsWith("-") && word.length > 1) {
      for (const letter of word.slice(1)) options.push({ key: `-${letter}` });
    } else {
      operands.push(word);
    }
  }
  return { options, operands };
}

/**
 * Without its spec one does not know which words are an option's value. Where both have the same word behind the same option
 * (`-n 100`, `-n100`, `--name web`, `--name=web`), the pair is taken out of both: it may stand anywhere.
 */
export function withoutSharedValues(
  given: readonly string[],
  wanted: readonly string[],
  isSame: (wanted: string, given: string) => boolean,
): { readonly given: readonly string[]; readonly wanted: readonly string[] } {
  let left = given;
  const missing: string[] = [];
  for (let at = 0; at < wanted.length; at++) {
    const [option, value] = [wanted[at] as string, wanted[at + 1]];
    const found = value === undefined ? undefined : findValue(left, option, (word) => isSame(value, word));
    if (!found) missing.push(option);
    else {
      left = left.toSpliced(found.at, found.words);
      at++;
    }
  }
  return { given: left, wanted: missing };
}

function findValue(
  given: readonly string[],
  option: string,
  isValue: (word: string) => boolean,
): { readonly at: number; readonly words: number } | undefined {
  if (!/^(?:-\w|--\w[\w-]*)$/.test(option)) return undefined;
  const attached = option.startsWith("--") ? `${option}=` : option;
  for (const [at, word] of given.entries()) {
    if (word === "--") return undefined;
    const next = given[at + 1];
    if (word === option && next !== undefined && isValue(next)) return { at, words: 2 };
    if (word.startsWith(attached) && isValue(word.slice(attached.length))) return { at, words: 1 };
  }
  return undefined;
}
