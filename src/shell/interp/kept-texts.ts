import type { Kernel } from "../../process/kernel.ts";
import type { Shell } from "../shell.ts";
import { createParser } from "../syntax/index.ts";
import type { Parser, ParserOptions, ParseStep } from "../syntax/parser.ts";
import type { Evaluator } from "./evaluator.ts";

/**
 * Texts that run again and again (the checks behind each line, PROMPT_COMMAND, `eval` in a loop, a script that a script
 * calls) are parsed and compiled once. What is kept of a text is what the parser gave, as long as nothing that changes
 * how it reads has changed since.
 */

type CommandStep = Extract<ParseStep, { kind: "command" }>;

/** A command of a kept text, with what it was compiled to once it ran a second time. */
interface KeptStep {
  readonly settings: number;
  readonly step: CommandStep | { readonly kind: "end" };
}

/** Of all kept texts together, in characters; those that ran longest ago are forgotten first. */
const MOST_TEXT = 262_144;
const LONGEST_TEXT = 32_768;

/** What one computer keeps. A text that was seen once has nothing yet: most never come again. */
interface KeptTexts {
  readonly steps: Map<string, KeptStep[] | undefined>;
  length: number;
}

const keptBy = new WeakMap<Kernel, KeptTexts>();
const evaluators = new WeakMap<CommandStep, { evaluator?: Evaluator }>();

/** A parser over `text`, like `createParser`. */
export function keptParser(shell: Shell, text: string, options: ParserOptions): Parser {
  if (text.length > LONGEST_TEXT) return createParser(text, options);
  const key = `${options.firstLine} ${options.isString} ${shell.dialect?.name} ${text}`;
  const steps = recall(shell.process.kernel, key);
  return steps ? new KeptParser(shell, text, options, steps) : createParser(text, options);
}

/** What the command of a kept text is compiled to. */
export function keptEvaluator(step: CommandStep, compile: () => Evaluator): Evaluator {
  const kept = evaluators.get(step);
  if (!kept) return compile();
  kept.evaluator ??= compile();
  return kept.evaluator;
}

/** Undefined where it comes for the first time. */
function recall(kernel: Kernel, key: string): KeptStep[] | undefined {
  let texts = keptBy.get(kernel);
  if (!texts) {
    texts = { steps: new Map(), length: 0 };
    keptBy.set(kernel, texts);
  }
  const { steps } = texts;
  const isKnown = steps.has(key);
  const found = isKnown ? (steps.get(key) ?? []) : undefined;
  steps.delete(key);
  steps.set(key, found);
  if (!isKnown) texts.length += key.length;
  for (const oldest of steps.keys()) {
    if (texts.length <= MOST_TEXT) break;
    steps.delete(oldest);
    texts.length -= oldest.length;
  }
  return found;
}

class KeptParser implements Parser {
  #at = 0;
  /** Reads from here on, once something is not kept. */
  #reader: Parser | undefined;
  /** While the commands before are read over: the settings under which they were read. */
  #replayed: number | undefined;
  /** All before this one are kept. */
  #keeps = true;

  constructor(
    private readonly shell: Shell,
    private readonly text: string,
    private readonly options: ParserOptions,
    private readonly steps: KeptStep[],
  ) {}

  next(): ParseStep {
    const settings = settingsOf(this.shell);
    const kept = this.#reader ? undefined : this.steps[this.#at];
    if (kept && kept.settings === settings) {
      this.#at++;
      if (kept.step.kind === "command" && !evaluators.has(kept.step)) evaluators.set(kept.step, {});
      return kept.step;
    }
    this.#reader ??= this.#readerBehindKept();
    const step = this.#reader.next();
    this.#keep(step, settings);
    return step;
  }

  #keep(step: ParseStep, settings: number): void {
    const isPlain = step.kind === "end" || (step.kind === "command" && !step.warnings);
    this.#keeps &&= isPlain && settings !== ALIASES && this.steps.length === this.#at;
    if (!this.#keeps || !isPlain) return;
    this.steps.push({ settings, step });
    this.#at++;
  }

  #readerBehindKept(): Parser {
    const { extglob, posix } = this.options;
    const reader = createParser(this.text, {
      ...this.options,
      alias: (name) => (this.#replayed === undefined ? this.options.alias?.(name) : undefined),
      extglob: () => (this.#replayed === undefined ? extglob?.() === true : (this.#replayed & EXTGLOB) !== 0),
      posix: () => (this.#replayed === undefined ? posix?.() === true : (this.#replayed & POSIX) !== 0),
    });
    for (const { settings } of this.steps.slice(0, this.#at)) {
      this.#replayed = settings;
      reader.next();
    }
    this.#replayed = undefined;
    return reader;
  }
}

const EXTGLOB = 1;
const POSIX = 2;
/** Whatever else: with aliases nothing is kept. */
const ALIASES = -1;

/** What can change between two commands of a text and changes how the next is read. */
function settingsOf({ options, aliases }: Shell): number {
  if (options.expand_aliases && aliases.size > 0) return ALIASES;
  return (options.extglob ? EXTGLOB : 0) | (options.posix ? POSIX : 0);
}
