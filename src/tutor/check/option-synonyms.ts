import { ANY, type CommandWords, type GivenOption } from "./command-words.ts";

/** What a program's option means besides: by the program's name, then by the option's key. */
interface Synonyms {
  /** The key of another option that means the same. */
  readonly same?: Readonly<Record<string, string>>;
  /** Its value is what else an operand would say: `grep -e WORD`, `cp -t FOLDER`. */
  readonly operands?: Readonly<Record<string, "first" | "last">>;
}

const TARGET: Synonyms = { operands: { targetDirectory: "last" } };
const SYNONYMS: Readonly<Record<string, Synonyms>> = {
  cp: TARGET,
  diff: { same: { contextShort: "context", unifiedShort: "unified" } },
  grep: { same: { digits: "context" }, operands: { regexp: "first" } },
  install: TARGET,
  ln: TARGET,
  mv: TARGET,
  sed: { operands: { expression: "first" } },
};

/** The words of a program with each option under one key, and among the operands what an option says in their place. */
export function withSynonyms(program: string, words: CommandWords): CommandWords {
  const { same = {}, operands: places = {} } = Object.hasOwn(SYNONYMS, program)
    ? (SYNONYMS[program] ?? {})
    : {};
  const valuesAt = (place: "first" | "last") =>
    words.options.flatMap(({ key, value }) =>
      places[key] === place && value !== undefined && value !== ANY ? [value] : [],
    );
  return {
    options: words.options.map((option): GivenOption => ({ ...option, key: same[option.key] ?? option.key })),
    operands: [...valuesAt("first"), ...words.operands, ...valuesAt("last")],
  };
}
