import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Death } from "./death.ts";
import type { GitCall } from "./git-call.ts";
import { type GitOption, readOptionTable } from "./option-table.ts";
import { type ParsedWords, type ParseRules, parseWords } from "./parse-options.ts";

/** A subcommand: its usage in git's words, which is its option table too, and what it does. */
export interface Subcommand {
  readonly name: string;
  readonly usage: string;
  readonly options: readonly GitOption[];
  /** The options that work here; none are named where it reads its words itself. */
  readonly simulated?: readonly string[];
  /** `-5` is so many commits. */
  readonly takesNumber?: boolean;
  /** `add` of `remote add`: what its first operand may be. */
  readonly parts?: Readonly<Record<string, Subcommand>>;
  run(call: GitCall, words: readonly string[]): MaybePromise<number>;
}

interface Definition {
  readonly name: string;
  readonly usage: string;
  /** Further options that the usage does not list (those of diff and log), in its format. */
  readonly more?: string;
  /** The options that work here; the others say that they are not simulated. */
  readonly simulated: readonly string[];
  readonly rules?: Omit<ParseRules, "usage" | "options">;
  readonly parts?: Readonly<Record<string, Subcommand>>;
  run(call: GitCall, given: Given): MaybePromise<number>;
}

/** Those that look for `-h` before their options are read (usage_with_options), and print elsewhere. */
const HELPS_ON_STDERR: ReadonlySet<string> = new Set([
  "branch",
  "commit",
  "diff",
  "ls-files",
  "merge",
  "rebase",
  "rev-parse",
  "status",
]);

/** What was asked for. */
export class Given {
  constructor(
    private readonly parsed: ParsedWords,
    readonly usage: string,
    /** As they stood on the line. */
    readonly words: readonly string[] = [],
  ) {}

  /** All operands, also those after `--`. */
  get operands(): readonly string[] {
    return [...this.parsed.operands, ...(this.parsed.rest ?? [])];
  }
  /** Those before `--`. */
  get before(): readonly string[] {
    return this.parsed.operands;
  }
  /** Those after `--`; undefined without one. */
  get after(): readonly string[] | undefined {
    return this.parsed.rest;
  }
  get number(): number | undefined {
    return this.parsed.number;
  }

  has(...names: readonly string[]): boolean {
    return this.parsed.given.findLast(({ name }) => names.includes(name))?.isOff === false;
  }
  /** How often it was given: `-vv`. */
  count(name: string): number {
    return this.parsed.given.filter((one) => one.name === name && !one.isOff).length;
  }
  /** `--no-name` was the last word on it. */
  isOff(name: string): boolean {
    return this.parsed.given.findLast((one) => one.name === name)?.isOff === true;
  }
  /** The same with `--no-name` in front. */
  switchedOff(name: string): Given {
    const given = [{ name, value: undefined, isOff: true }, ...this.parsed.given];
    return new Given({ ...this.parsed, given }, this.usage, this.words);
  }
  /** The last of it stood behind `--not`. */
  isNegated(name: string): boolean {
    return this.parsed.given.findLast((one) => one.name === name)?.isNegated === true;
  }
  value(name: string): string | undefined {
    const last = this.parsed.given.findLast((one) => one.name === name);
    return last?.isOff ? undefined : last?.value;
  }
  values(name: string): readonly string[] {
    return this.parsed.given.flatMap((one) =>
      one.name === name && one.value !== undefined ? [one.value] : [],
    );
  }
  /** The last given of these. */
  last(...names: readonly string[]): string | undefined {
    return this.parsed.given.findLast(({ name, isOff }) => names.includes(name) && !isOff)?.name;
  }
  /** The same with one more option. */
  with(name: string, value?: string): Given {
    const given = [...this.parsed.given, { name, value, isOff: false }];
    return new Given({ ...this.parsed, given }, this.usage);
  }
  usageDeath(message = ""): Death {
    return new Death(`${message}${this.usage}`, 129);
  }
}

export function defineSubcommand(definition: Definition): Subcommand {
  const { name, usage, more = "", simulated, rules, parts } = definition;
  const options = readOptionTable(`${usage}\n${more}`);
  return {
    name,
    usage,
    options,
    simulated,
    ...(rules?.takesNumber && { takesNumber: true }),
    ...(parts && { parts }),
    run(call, words) {
      const own = words.includes("--") ? words.slice(0, words.indexOf("--")) : words;
      if (own.length === 1 && own[0] === "-h") {
        if (HELPS_ON_STDERR.has(name)) call.printError(usage);
        else call.print(usage);
        return 129;
      }
      const parsed = parseWords(words, { usage, options, ...rules });
      const missing = parsed.given.find((one) => !simulated.includes(one.name));
      if (missing) return call.notSimulated(`${name} ${dashed(missing.name)}`);
      return definition.run(call, new Given(parsed, usage, words));
    },
  };
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
