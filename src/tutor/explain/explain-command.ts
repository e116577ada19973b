import type { CommandMeaning, LineOutline } from "../../computer/index.ts";
import { parseWords } from "../../process/command/parse-options.ts";
import { type FlagSpec, usageLines } from "../../process/command/spec.ts";
import { unwrapCommand } from "../check/wrapper-commands.ts";
import { kindAt } from "../coach/moment.ts";
import type { TutorComputer } from "../computer.ts";
import type { ExplanationRow } from "./explanation.ts";
import type { ExplainMessages } from "./messages.ts";
import { operandNames } from "./operand-names.ts";

type Piece = Extract<LineOutline, { pieces: unknown }>["pieces"][number];
type OutlinedCommand = Extract<Piece, { kind: "command" }>["command"];
type OutlinedWord = OutlinedCommand["words"][number];
type CommandSpec = NonNullable<Extract<CommandMeaning, { kind: "file" }>["spec"]>;

/** What the parts of one simple command mean: its name, its options from their table, what it works on. */
export class CommandExplainer {
  constructor(
    private readonly computer: TutorComputer,
    private readonly say: ExplainMessages,
    private readonly cwd: string,
  ) {}

  async explain({ assignments, words }: OutlinedCommand, depth: number): Promise<ExplanationRow[]> {
    const { say } = this;
    const sets = words.length > 0 ? say.setsForCommand : say.setsVariable;
    const rows = assignments.map(({ name, typed }) => ({ depth, text: typed, meaning: sets(name) }));
    const [name, ...rest] = words;
    if (!name) return rows;
    if (name.text === undefined)
      return [...rows, { depth, text: name.typed, meaning: this.#expansion(name) }];
    return [...rows, ...(await this.#named(name.text, rest, depth))];
  }

  async #named(name: string, rest: readonly OutlinedWord[], depth: number): Promise<ExplanationRow[]> {
    const { say, computer } = this;
    const meaning = await computer.meaningOf(name);
    const head = (text: string) => ({ depth, text: name, meaning: text });
    const plain = () => rest.map((word) => this.#operand(word, undefined, depth + 1));
    if (!meaning) return [head(say.unknownCommand), ...plain()];
    switch (meaning.kind) {
      case "alias":
        return [
          head(say.alias(meaning.value)),
          ...(await this.#behindAlias(name, meaning.value, rest, depth)),
        ];
      case "keyword":
        return [head(say.keyword), ...plain()];
      case "function":
        return [head(say.function), ...plain()];
      case "builtin":
        return [
          head(sentence(meaning.summary)),
          ...this.#builtinWords(await this.#helpOf(name, meaning.help), rest, depth + 1),
        ];
      default: {
        const { spec, path } = meaning;
        if (!spec) return [head(say.program(path)), ...plain()];
        const inner = unwrapCommand([name, ...rest.map(({ text, typed }) => text ?? typed)])[1]?.length ?? 0;
        if (inner > 0) {
          const own = rest.slice(0, rest.length - inner);
          const [called, ...words] = rest.slice(rest.length - inner);
          return [
            head(spec.summary),
            ...this.#words(spec, own, depth + 1),
            ...(await this.#named(called?.text ?? called?.typed ?? "", words, depth + 1)),
          ];
        }
        const told = spec.wordHelp
          ? await this.#expression(spec.wordHelp, rest, depth + 1)
          : this.#words(spec, rest, depth + 1);
        return [head(spec.summary), ...told];
      }
    }
  }

  /** The help of `[` refers to that of `test`. */
  async #helpOf(name: string, help: string): Promise<string> {
    const other = name === "[" ? await this.computer.meaningOf("test") : undefined;
    return other?.kind === "builtin" ? other.help : help;
  }

  /** The alias stands for a command with words of its own; what was typed comes after them. */
  async #behindAlias(
    name: string,
    value: string,
    rest: readonly OutlinedWord[],
    depth: number,
  ): Promise<ExplanationRow[]> {
    const read = await this.computer.outline(value);
    const [first, ...more] = "pieces" in read ? read.pieces : [];
    if (first?.kind !== "command" || more.length > 0) return [];
    const [target, ...own] = first.command.words;
    // `alias ls='ls --color'`: the second ls is the program.
    const called = target?.text === name ? `/usr/bin/${name}` : target?.text;
    if (called === undefined) return [];
    return this.#named(called, [...own, ...rest], depth + 1);
  }

  #words(spec: CommandSpec, rest: readonly OutlinedWord[], depth: number): ExplanationRow[] {
    const typed = rest.map(({ text, typed: raw }) => text ?? raw);
    const parsed = parseWords(spec, typed);
    if (parsed.kind !== "parsed") return this.#unread(spec, rest, depth);
    // `head -20` is read as `head -n 20`, `tar xzf` as `tar -x -z -f`: so many words more than were typed.
    const rewritten = spec.traditional?.(typed, new Map());
    const added = Array.isArray(rewritten) ? Math.max(0, rewritten.length - typed.length) : 0;
    const rows: { readonly at: number; readonly row: ExplanationRow }[] = [];
    const taken = new Set<number>();
    for (const { flag, value, spelling, word } of parsed.given) {
      const at = Math.max(0, this.#wordOf(rest, word, spelling, added));
      taken.add(at);
      const known: FlagSpec | undefined = spec.flags?.[flag];
      const argument =
        value !== undefined && known?.argument ? argumentText(spelling, value, typed[at] ?? "") : "";
      if (argument.startsWith(" ") && typed[at + 1] === value) taken.add(at + 1);
      rows.push({ at, row: { depth, text: spelling + argument, meaning: helpOf(flag, known) } });
    }
    for (const [at, { text }] of rest.entries()) {
      if (taken.has(at) || !spec.traditional || !/^-[A-Za-z]$/.test(text ?? "")) continue;
      // What is done at its place, as tar's -C.
      const found = Object.entries(spec.flags ?? {}).find(([, { short }]) =>
        short?.includes(text?.[1] ?? ""),
      );
      if (!found) continue;
      const [flag, known] = found;
      const words = rest.slice(at, known.argument ? at + 2 : at + 1);
      for (const index of words.keys()) taken.add(at + index);
      const row = { depth, text: words.map(({ typed: raw }) => raw).join(" "), meaning: helpOf(flag, known) };
      rows.push({ at, row });
    }
    const operands = rest.flatMap((word, at) => (taken.has(at) || word.text === "--" ? [] : [{ word, at }]));
    const names = operandNames(usageLines(spec), operands.length);
    for (const [index, { word, at }] of operands.entries())
      rows.push({ at, row: this.#operand(word, names[index], depth) });
    const end = rest.findIndex(({ text }) => text === "--");
    if (end >= 0) rows.push({ at: end, row: { depth, text: "--", meaning: this.say.endOfOptions } });
    return rows.sort((one, other) => one.at - other.at).map(({ row }) => row);
  }

  /** A language of the command's own. The command behind `-exec` is explained as such. */
  async #expression(
    helpFor: NonNullable<CommandSpec["wordHelp"]>,
    rest: readonly OutlinedWord[],
    depth: number,
  ): Promise<ExplanationRow[]> {
    const rows: ExplanationRow[] = [];
    for (let at = 0; at < rest.length; at++) {
      const word = rest[at] as OutlinedWord;
      const help = word.text === undefined ? undefined : helpFor(word.text);
      if (!help) {
        rows.push(this.#operand(word, undefined, depth));
        continue;
      }
      const taken = help.argument === undefined ? [] : rest.slice(at + 1, at + 1 + (help.count ?? 1));
      at += taken.length;
      const text = [word, ...taken].map(({ typed }) => typed).join(" ");
      rows.push({ depth, text, meaning: help.help });
      if (!help.runs) continue;
      const length = rest.slice(at + 1).findIndex(({ text: end }) => end === ";" || end === "+");
      const [name, ...words] = rest.slice(at + 1, length < 0 ? rest.length : at + 1 + length);
      const isPlace = ({ text: placed }: OutlinedWord): boolean => placed === "{}";
      if (name)
        rows.push(
          ...(await this.#named(
            name.text ?? name.typed,
            words.filter((one) => !isPlace(one)),
            depth + 1,
          )),
        );
      if (words.some(isPlace)) rows.push({ depth: depth + 2, text: "{}", meaning: this.say.found });
      at = length < 0 ? rest.length : at + 1 + length;
    }
    return rows;
  }

  /** Where an option stands: the parser counts words, and may have read on to an argument. */
  #wordOf(rest: readonly OutlinedWord[], read: number, spelling: string, added: number): number {
    const letter = spelling.slice(1);
    const word = read - added;
    for (const at of [word, word - 1]) {
      const typed = rest[at]?.text ?? "";
      if (typed.startsWith(spelling) || (/^-[^-]/.test(typed) && typed.includes(letter))) return at;
    }
    // `xzf` of tar, whose arguments come behind.
    const bundle = rest[0]?.text ?? "";
    return /^-?[A-Za-z]+$/.test(bundle) && bundle.includes(letter) ? 0 : word;
  }

  /** With an option that the command does not have, each word is looked at by itself. */
  #unread(spec: CommandSpec, rest: readonly OutlinedWord[], depth: number): ExplanationRow[] {
    return rest.map((word) => {
      const { text } = word;
      if (text === "--help" || text === "--version") return { depth, text, meaning: text.slice(2) };
      if (text === undefined || !/^-./.test(text)) return this.#operand(word, undefined, depth);
      const alone = parseWords(spec, [text]);
      const [given] = alone.kind === "parsed" ? alone.given : [];
      const meaning = given ? helpOf(given.flag, spec.flags?.[given.flag]) : this.say.unknownOption;
      return { depth, text, meaning };
    });
  }

  #builtinWords(help: string, rest: readonly OutlinedWord[], depth: number): ExplanationRow[] {
    return rest.flatMap((word): ExplanationRow[] => {
      const letters = /^-([A-Za-z]+)$/.exec(word.text ?? "")?.[1];
      if (letters === undefined) return [this.#operand(word, undefined, depth)];
      const whole = builtinOption(help, letters);
      if (whole !== undefined) return [{ depth, text: `-${letters}`, meaning: whole }];
      // What is no option, as `-eq` of test.
      if (help.includes(`-${letters}`)) return [this.#operand(word, undefined, depth)];
      return [...letters].map((letter) => ({
        depth,
        text: `-${letter}`,
        meaning: builtinOption(help, letter) ?? this.say.unknownOption,
      }));
    });
  }

  #operand(word: OutlinedWord, name: string | undefined, depth: number): ExplanationRow {
    const row = (meaning: string) => ({ depth, text: word.typed, meaning });
    if (word.text === undefined) return row(this.#expansion(word));
    if (word.text === "-") return row(this.say.standardInput);
    const kind = kindAt(this.computer.files, word.text, this.cwd);
    const isFile = name === undefined ? kind !== undefined : /FILE|DIR|SOURCE|DEST|PATH|TARGET/.test(name);
    if (!isFile) return row(name ?? this.say.value);
    const state = this.say.kinds[kind ?? "none"];
    return row(name === undefined ? state : `${name}: ${state}`);
  }

  #expansion({ expansions }: OutlinedWord): string {
    return expansions.map((kind) => this.say.expansions[kind]).join("; ");
  }
}

function argumentText(spelling: string, value: string, word: string): string {
  if (word.startsWith(`${spelling}=`)) return `=${value}`;
  return word.endsWith(`${spelling.slice(-1)}${value}`) ? value : ` ${value}`;
}

/** The first sentence of an option's help, on one line. */
function helpOf(flag: string, spec: FlagSpec | undefined): string {
  const text = (spec?.help ?? flag).replace(/\s*\n\s*/g, " ").trim();
  return (text.split(/;\s|(?<=\w)\.\s/)[0] ?? text).replace(/(?<=\w)\.$/, "");
}

/** `Print the name of the current working directory.` as the summaries of programs are written. */
function sentence(summary: string): string {
  const text = summary.replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(text) ? (text[0] ?? "").toLowerCase() + text.slice(1) : text;
}

/** From the help of a builtin, in which every option has a line of its own with tabs. */
function builtinOption(help: string, letter: string): string | undefined {
  const line = new RegExp(`^\\s*-${letter}(?:\\s\\w+)?(?:\\s*\\t+| {2,})(.*(?:\\n\\t+.*)*)`, "m").exec(
    help,
  )?.[1];
  return line?.replace(/\s+/g, " ").trim();
}
