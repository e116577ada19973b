import { parseWords, type WordsSpec } from "../../process/command/parse-options.ts";

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
    return {
      options: parsed.given.map(({ flag, value }) => ({ key: flag, value })),
      operands: parsed.operands,
    };
  const plain = readPlainly(words);
  return parsed?.kind === "help" || parsed?.kind === "version"
    ? { ...plain, options: [{ key: parsed.kind }] }
    : plain;
}

/** The same for the words of a pattern, where the last option may lack the value that it needs: then any will do. */
export function readPatternWords(words: readonly string[], spec: WordsSpec | undefined): CommandWords {
  if (!spec || parseWords(spec, words).kind !== "problem") return readCommandWords(words, spec);
  const completed = parseWords(spec, [...words, ANY]);
  return readCommandWords(completed.kind === "parsed" ? [...words, ANY] : words, spec);
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
