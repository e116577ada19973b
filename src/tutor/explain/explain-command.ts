import type { CommandMeaning, LineOutline } from "../../computer/index.ts";
import { operandNames } from "../../process/command/operand-names.ts";
import { readOptions } from "../../process/command/read-options.ts";
import { type CalledPart, readSyntax } from "../../process/command/read-syntax.ts";
import { type FlagSpec, usageLines, type WordHelp } from "../../process/command/spec.ts";
import type { CommandSyntax } from "../../process/command/syntax.ts";
import { unwrapCommand } from "../check/wrapper-commands.ts";
import { kindAt } from "../coach/moment.ts";
import type { TutorComputer } from "../computer.ts";
import type { ExplanationRow } from "./explanation.ts";
import type { ExplainMessages } from "./messages.ts";

type Piece = Extract<LineOutline, { pieces: unknown }>["pieces"][number];
type OutlinedCommand = Extract<Piece, { kind: "command" }>["command"];
type OutlinedWord = OutlinedCommand["words"][number];
type BuiltinMeaning = Extract<CommandMeaning, { kind: "builtin" }>;
type CommandSpec = NonNullable<Extract<CommandMeaning, { kind: "file" }>["spec"]>;

/** The argument of an option that is a line of the shell's: `bash -c`. */
const SCRIPT = "COMMANDS";

interface ExpressionPlace {
  readonly depth: number;
  /** What is told of a word that the language does not have. */
  readonly otherwise: (word: OutlinedWord) => readonly ExplanationRow[];
}

/** What the parts of one simple command mean: its name, its options from their table, what it works on. */
export class CommandExplainer {
  constructor(
    private readonly computer: TutorComputer,
    private readonly say: ExplainMessages,
    private readonly cwd: string,
    /** Explains a line that stands in a word: `bash -c 'ls -l'`. */
    private readonly explainScript: (script: string) => Promise<readonly ExplanationRow[]>,
    /** What is explained runs on another system, whose programs and files are not looked at. */
    private readonly isElsewhere = false,
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

  async #named(
    name: string,
    rest: readonly OutlinedWord[],
    depth: number,
    asRoot = false,
  ): Promise<ExplanationRow[]> {
    const { say, computer } = this;
    // sudo looks in the folders of the administrator too (sudoers(5), secure_path).
    const meaning =
      (await computer.meaningOf(name)) ??
      (asRoot ? await computer.meaningOf(`/usr/sbin/${name}`) : undefined);
    const head = (text: string) => ({ depth, text: name, meaning: text });
    const plain = () => rest.map((word) => this.#operand(word, undefined, depth + 1));
    if (!meaning) return [head(this.isElsewhere ? say.commandElsewhere : say.unknownCommand), ...plain()];
    switch (meaning.kind) {
      case "alias":
        return [
          head(say.alias(meaning.value)),
          ...(await this.#behindAlias(name, meaning.value, rest, depth)),
        ];
      case "keyword":
        return [head(say.keyword), ...plain()];
      case "function":
        if (!meaning.syntax) return [head(say.function), ...plain()];
        return this.#tool(meaning.syntax, name, rest, depth);
      case "builtin":
        return [head(sentence(meaning.summary)), ...(await this.#builtin(meaning, rest, depth + 1))];
      default: {
        const { spec, syntax, path } = meaning;
        if (syntax) return this.#tool(syntax, name, rest, depth);
        if (!spec) return [head(say.program(path)), ...plain()];
        return [head(spec.summary), ...(await this.#program(spec, name, rest, depth + 1))];
      }
    }
  }

  async #builtin(
    { help, wordHelp }: BuiltinMeaning,
    rest: readonly OutlinedWord[],
    depth: number,
  ): Promise<ExplanationRow[]> {
    const option = (word: OutlinedWord) => this.#builtinWord(help, word, depth);
    const known = (word: string) => wordHelp?.(word) ?? builtinArgument(help, word);
    return this.#expression(known, rest, { depth, otherwise: option });
  }

  async #program(
    spec: CommandSpec,
    name: string,
    rest: readonly OutlinedWord[],
    depth: number,
  ): Promise<ExplanationRow[]> {
    if (spec.wordHelp && spec.words === "raw") {
      const operand = (word: OutlinedWord) => [this.#operand(word, undefined, depth)];
      return this.#expression(spec.wordHelp, rest, { depth, otherwise: operand });
    }
    if (spec.commandAt !== undefined) return this.#calling(spec, rest, depth);
    const [, inner = []] = unwrapCommand([name, ...rest.map(({ text, typed }) => text ?? typed)]);
    const own = rest.slice(0, rest.length - inner.length);
    const [called, ...words] = rest.slice(own.length);
    const rows = this.#words(spec, own, depth);
    if (!called) return rows;
    return [...rows, ...(await this.#named(called.text ?? called.typed, words, depth, name === "sudo"))];
  }

  /** A program and its sub-commands, each with the words that are its own. */
  async #tool(
    syntax: CommandSyntax,
    name: string,
    rest: readonly OutlinedWord[],
    depth: number,
  ): Promise<ExplanationRow[]> {
    const parts = await readSyntax(
      syntax,
      rest.map(({ text, typed }) => text ?? typed),
    );
    const rows: ExplanationRow[] = [];
    for (const [level, part] of parts.entries()) {
      const text = level === 0 ? name : (rest[part.from - 1]?.typed ?? "");
      rows.push({ depth: depth + level, text, meaning: part.summary });
      rows.push(...(await this.#own(part, rest, depth + level + 1)));
    }
    return rows;
  }

  async #own(
    { syntax, from, to, read }: CalledPart,
    rest: readonly OutlinedWord[],
    depth: number,
  ): Promise<readonly ExplanationRow[]> {
    const { subcommands } = syntax;
    const [first] = read.operands;
    if (subcommands && first !== undefined) {
      const behind = rest.slice(from + first + 1, to).map((word) => this.#operand(word, undefined, depth));
      const text = rest[from + first]?.typed ?? "";
      const known = this.#words(syntax, rest.slice(from, from + first), depth);
      return [...known, { depth, text, meaning: this.say.unknownSubcommand }, ...behind];
    }
    return this.#calling(syntax, rest.slice(from, to), depth);
  }

  /** The words of a program, and of the command that they may call. */
  async #calling(
    syntax: CommandSyntax & Pick<CommandSpec, "wordHelp">,
    words: readonly OutlinedWord[],
    depth: number,
  ): Promise<ExplanationRow[]> {
    const texts = words.map(({ text, typed }) => text ?? typed);
    const { options, operands } = readOptions(syntax, texts, texts);
    const begins = syntax.commandAt === undefined ? undefined : operands[syntax.commandAt];
    const rows = this.#words(syntax, words.slice(0, begins), depth);
    for (const { text, flag } of options) {
      if (flag === undefined || syntax.flags?.[flag]?.argument?.name !== SCRIPT) continue;
      const inner = await this.explainScript(text.slice(text.indexOf(" ") + 1));
      rows.push(...inner.map((row) => ({ ...row, depth: row.depth + depth + 1 })));
    }
    const [called, ...rest] = begins === undefined ? [] : words.slice(begins);
    if (!called) return rows;
    const there = syntax.runsElsewhere
      ? new CommandExplainer(this.computer, this.say, this.cwd, this.explainScript, true)
      : this;
    return [...rows, ...(await there.#named(called.text ?? called.typed, rest, depth))];
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

  #words(
    spec: CommandSyntax & Pick<CommandSpec, "wordHelp">,
    rest: readonly OutlinedWord[],
    depth: number,
  ): ExplanationRow[] {
    const { options, operands, end } = readOptions(
      spec,
      rest.map(({ text, typed }) => text ?? typed),
      rest.map(({ typed }) => typed),
    );
    const rows = options.map(({ at, text, flag }) => ({
      at,
      row: {
        depth,
        text,
        meaning: flag === undefined ? this.say.unknownOption : helpOf(flag, spec.flags?.[flag]),
      },
    }));
    const names = operandNames(usageLines(spec), operands.length);
    const given = new Set(options.flatMap(({ flag }) => (flag === undefined ? [] : [flag])));
    for (const [index, at] of operands.entries()) {
      const word = rest[at] as OutlinedWord;
      const help = spec.wordHelp?.(word.text ?? word.typed, { operand: index, options: given });
      const row = help ? { depth, text: word.typed, meaning: help.help } : undefined;
      rows.push({ at, row: row ?? this.#operand(word, names[index], depth) });
    }
    if (end !== undefined) rows.push({ at: end, row: { depth, text: "--", meaning: this.say.endOfOptions } });
    return rows.sort((one, other) => one.at - other.at).map(({ row }) => row);
  }

  /** A language of the command's own. The command behind `-exec` is explained as such. */
  async #expression(
    helpFor: NonNullable<CommandSpec["wordHelp"]>,
    rest: readonly OutlinedWord[],
    { depth, otherwise }: ExpressionPlace,
  ): Promise<ExplanationRow[]> {
    const rows: ExplanationRow[] = [];
    for (let at = 0; at < rest.length; at++) {
      const word = rest[at] as OutlinedWord;
      const help = word.text === undefined ? undefined : helpFor(word.text);
      if (!help) {
        rows.push(...otherwise(word));
        continue;
      }
      const taken = help.argument === undefined ? [] : rest.slice(at + 1, at + 1 + (help.count ?? 1));
      at += taken.length;
      const text = [word, ...taken].map(({ typed }) => typed).join(" ");
      rows.push({ depth, text, meaning: help.help });
      if (!help.runs) continue;
      const after = rest.slice(at + 1);
      const end = after.findIndex(({ text: word }) => word === ";" || word === "+");
      const command = end < 0 ? after : after.slice(0, end);
      rows.push(...(await this.#command(command, depth + 1)));
      at += command.length + 1;
    }
    return rows;
  }

  /** What `-exec` runs. */
  async #command(words: readonly OutlinedWord[], depth: number): Promise<readonly ExplanationRow[]> {
    const [name, ...rest] = words.filter(({ text }) => text !== "{}");
    if (!name) return [];
    const rows = await this.#named(name.text ?? name.typed, rest, depth);
    const hasPlace = words.some(({ text }) => text === "{}");
    return hasPlace ? [...rows, { depth: depth + 1, text: "{}", meaning: this.say.found }] : rows;
  }

  #builtinWord(help: string, word: OutlinedWord, depth: number): ExplanationRow[] {
    const letters = /^-([A-Za-z]+)$/.exec(word.text ?? "")?.[1];
    if (letters === undefined) return [this.#operand(word, undefined, depth)];
    return [...letters].map((letter) => ({
      depth,
      text: `-${letter}`,
      meaning: builtinOption(help, letter) ?? this.say.unknownOption,
    }));
  }

  #operand(word: OutlinedWord, name: string | undefined, depth: number): ExplanationRow {
    const row = (meaning: string) => ({ depth, text: word.typed, meaning });
    const assigned = /^(\w+)\+?=/.exec(word.typed)?.[1];
    if (word.text === undefined && word.expansions.length === 0 && assigned !== undefined)
      return row(this.say.setsVariable(assigned));
    if (word.text === undefined) return row(this.#expansion(word));
    if (word.text === "-") return row(this.say.standardInput);
    const kind = kindAt(this.computer.files, word.text, this.cwd);
    const told = name === undefined ? undefined : this.say.operands[name];
    if (told !== undefined) return row(`${name}: ${told}`);
    if (this.isElsewhere) return row(name ?? this.say.value);
    const isFile = name === undefined ? kind !== undefined : /FILE|DIR|SOURCE|DEST|PATH|TARGET/.test(name);
    if (!isFile) return row(name ?? this.say.value);
    const state = this.say.kinds[kind ?? "none"];
    return row(name === undefined ? state : `${name}: ${state}`);
  }

  #expansion({ expansions }: OutlinedWord): string {
    return expansions.map((kind) => this.say.expansions[kind]).join("; ");
  }
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

/** Of an option of a builtin whose argument is the next word: `-p prompt`. */
function builtinArgument(help: string, word: string): WordHelp | undefined {
  const letter = /^-([A-Za-z])$/.exec(word)?.[1];
  const argument = letter && new RegExp(`^\\s*-${letter}\\s(\\w+)\\s*\\t`, "m").exec(help)?.[1];
  if (!letter || !argument) return undefined;
  return { help: builtinOption(help, letter) ?? argument, argument };
}

/** From the help of a builtin, in which every option has a line of its own with tabs. */
function builtinOption(help: string, letter: string): string | undefined {
  const line = new RegExp(`^\\s*-${letter}(?:\\s\\w+)?\\s*\\t+(.*(?:\\n\\t+.*)*)`, "m").exec(help)?.[1];
  return line?.replace(/\s+/g, " ").trim();
}
