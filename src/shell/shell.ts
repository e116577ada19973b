import type { MaybePromise } from "../base/maybe-promise.ts";
import type { Files } from "../disk/files.ts";
import type { CommandEvent } from "../process/command-event.ts";
import type { Process } from "../process/process.ts";
import type { SeededRandom } from "../base/random.ts";
import { BUILTINS } from "./builtins/index.ts";
import type { Builtin } from "./builtins/define.ts";
import type { ExpansionHost } from "./expand/host.ts";
import { callFunction } from "./interp/call-function.ts";
import { evaluateInteger } from "./interp/integers.ts";
import type { Outcome } from "./interp/outcome.ts";
import { startProcessSubstitution } from "./interp/process-substitution.ts";
import { decodePrompt } from "./interp/prompt.ts";
import { evaluateText, type TextOrigin } from "./interp/evaluate-text.ts";
import { runLine, runScript, type ScriptSource } from "./interp/script.ts";
import { substituteCommand } from "./interp/command-substitution.ts";
import { Accounts } from "./state/accounts.ts";
import { CommandHash } from "./state/command-hash.ts";
import type { Completions } from "./state/completions.ts";
import { installDynamicVariables } from "./state/dynamic-variables.ts";
import type { CallFrame, ShellFunction } from "./state/functions.ts";
import { History } from "./state/history.ts";
import { Jobs } from "./state/jobs.ts";
import { defaultOptions, formatFlags, type ShellOptions } from "./state/options.ts";
import { SharedMap } from "./state/shared-map.ts";
import { ShellVariables } from "./state/shell-variables.ts";
import { restoreShell, type ShellSnapshot, takeSnapshot } from "./state/snapshot.ts";
import { Traps } from "./state/traps.ts";
import type { ArithmeticValue } from "./expand/arithmetic/values.ts";
import type { List } from "./syntax/nodes.ts";
import type { ParserOptions } from "./syntax/parser.ts";

export interface ShellSetup {
  /** `$0`. */
  readonly argument0: string;
  readonly positional?: readonly string[];
  readonly interactive?: boolean;
  readonly loginShell?: boolean;
  /** How the input is called in messages about its syntax: `-c`; absent where `$0` says enough. */
  readonly inputName?: string;
}

/**
 * One shell: all of its state (bash manual 3.7.3), and what it can do. Subshells are forks of it, which share
 * what neither side has changed since.
 */
export class Shell implements ExpansionHost {
  readonly files: Files;
  readonly variables: ShellVariables;
  readonly functions: SharedMap<string, ShellFunction>;
  readonly aliases: SharedMap<string, string>;
  readonly options: ShellOptions;
  readonly commandHash: CommandHash;
  readonly traps: Traps;
  readonly jobs: Jobs;
  readonly history: History;
  readonly completions: Completions;
  readonly disabledBuiltins: Set<string>;
  readonly accounts: Accounts;
  /** The directory stack below the working directory, top first (`dirs` shows the working directory before it). */
  directories: readonly string[] = [];

  positional: readonly string[];
  argument0: string;
  lastStatus = 0;
  lastBackgroundPid: number | undefined;
  /** `$_`. */
  lastArgument = "";
  /** PIPESTATUS. */
  pipeStatuses: readonly number[] = [0];
  /** `$$`: of a subshell, that of the shell it was forked from. */
  readonly shellPid: number;
  /** BASH_SUBSHELL. */
  readonly subshellDepth: number;
  /** Whether commands come from a person at a prompt; never so in a subshell. */
  readonly interactive: boolean;
  readonly loginShell: boolean;
  readonly inputName: string | undefined;

  /** The line of the command that runs. */
  line = 1;
  /** BASH_COMMAND: the command that runs, printed when somebody asks. */
  currentCommand: () => string = () => "";
  /** The innermost function or sourced file. */
  frame: CallFrame | undefined;
  /** Loops around the command that runs, within its function. */
  loopDepth = 0;
  /** Above 0: a failure does not end the shell under `set -e`, because somebody looks at the status. */
  watchedDepth = 0;
  /** Commands within commands (eval, `$(…)`, traps): so often is the first character of PS4 repeated. */
  indirection = 0;
  /** Something has arrived that must be looked at before the next command: a trapped signal, Ctrl-C. */
  attention = false;
  /** The status of the last `$(…)` of the command that is being expanded. */
  substitutionStatus: number | undefined;
  /** When SECONDS was 0, on the computer's clock. */
  secondsStart: number;
  random: SeededRandom | undefined;

  /** Told of every simple command that was executed; costs nothing when unset. */
  onCommand: ((event: CommandEvent) => void) | undefined;

  readonly limits: { readonly text: number; readonly words: number };

  constructor(
    readonly process: Process,
    setup: ShellSetup,
    readonly parent?: Shell,
  ) {
    this.files = process.files;
    this.limits = process.kernel.budgets;
    this.argument0 = setup.argument0;
    this.positional = setup.positional ?? [];
    this.interactive = setup.interactive ?? false;
    this.loginShell = setup.loginShell ?? false;
    this.inputName = setup.inputName;
    this.accounts = parent?.accounts ?? new Accounts(process.files);
    this.shellPid = parent?.shellPid ?? process.pid;
    this.subshellDepth = parent ? parent.subshellDepth + 1 : 0;
    this.secondsStart = parent?.secondsStart ?? process.kernel.now();
    this.functions = parent?.functions.fork() ?? new SharedMap();
    this.aliases = parent?.aliases.fork() ?? new SharedMap();
    this.options = parent ? { ...parent.options } : defaultOptions();
    this.commandHash = parent?.commandHash.fork() ?? new CommandHash();
    this.traps = parent?.traps.fork(parent.options) ?? new Traps();
    this.jobs = new Jobs(this, parent?.jobs);
    this.history = parent?.history ?? new History();
    this.completions = parent?.completions ?? new Map();
    this.disabledBuiltins = parent?.disabledBuiltins ?? new Set();
    if (parent) {
      this.variables = parent.variables.fork(this);
      this.#inherit(parent);
    } else {
      this.variables = new ShellVariables(this);
      installDynamicVariables(this);
    }
  }

  #inherit(parent: Shell): void {
    this.directories = parent.directories;
    this.lastStatus = parent.lastStatus;
    this.lastBackgroundPid = parent.lastBackgroundPid;
    this.lastArgument = parent.lastArgument;
    this.pipeStatuses = parent.pipeStatuses;
    this.line = parent.line;
    this.currentCommand = parent.currentCommand;
    this.frame = parent.frame;
    this.loopDepth = parent.loopDepth;
    this.watchedDepth = parent.watchedDepth;
    this.indirection = parent.indirection;
    this.random = parent.random;
    this.onCommand = parent.onCommand;
  }

  /** The shell of a subshell environment (bash manual 3.7.3), which runs as `process`. */
  fork(process: Process): Shell {
    const { argument0, positional, inputName } = this;
    return new Shell(process, { argument0, positional, inputName }, this);
  }

  // Running

  /** Runs commands one after the other as they are read; a syntax error ends them. */
  runScript(source: ScriptSource): MaybePromise<Outcome> {
    return runScript(this, source);
  }

  /** Runs what was typed at a prompt: complete commands. */
  runLine(text: string): MaybePromise<Outcome> {
    return runLine(this, text);
  }

  /** Runs a text within the command that runs now: eval, a trap, PROMPT_COMMAND. */
  evaluateText(text: string, origin: TextOrigin): MaybePromise<Outcome> {
    return evaluateText(this, text, origin);
  }

  callFunction(called: ShellFunction, args: readonly string[]): MaybePromise<Outcome> {
    return callFunction(this, called, args);
  }

  /** The builtin of that name, unless `enable -n` has hidden it. */
  builtin(name: string): Builtin | undefined {
    const builtin = BUILTINS.get(name);
    return builtin && this.disabledBuiltins.size > 0 && this.disabledBuiltins.has(name) ? undefined : builtin;
  }

  /** What of this shell changes how text is read. */
  parserOptions(firstLine = 1): ParserOptions {
    return {
      firstLine,
      alias: (name) => (this.options.expand_aliases ? this.aliases.get(name) : undefined),
      extglob: () => this.options.extglob,
      posix: () => this.options.posix,
    };
  }

  // Messages

  /** What stands before a message: `bash: line 3: `, in an interactive shell `bash: `. */
  faultPrefix(line = this.line): string {
    if (this.interactive) return `${this.messageName}: `;
    return line > 0 ? `${this.messageName}: line ${line}: ` : `${this.messageName}: `;
  }

  /** The name of the shell or script in messages. */
  get messageName(): string {
    if (this.interactive) return this.argument0.replace(/^-/, "").replace(/^.*\//, "");
    return this.frame?.source || this.argument0;
  }

  /** Prints `bash: line N: message` on standard error; gives the promise of a slow reader. */
  fault(message: string): MaybePromise<void> {
    return this.process.stderr.write(`${this.faultPrefix()}${message}\n`);
  }

  warn(message: string): void {
    void this.fault(message);
  }

  // What expansion asks for

  get optionFlags(): string {
    return formatFlags(this);
  }

  homeOf(user: string): string | undefined {
    return this.accounts.homeOf(user === "" ? this.process.files.credentials.uid : user);
  }

  directoryStack(index: number): string | undefined {
    const stack = [this.variables.get("PWD") ?? "", ...this.directories];
    return stack[index < 0 ? stack.length + index : index];
  }

  substitute(body: List): MaybePromise<string> {
    return substituteCommand(this, body);
  }

  substituteProcess(direction: "<" | ">", body: List): MaybePromise<string> {
    return startProcessSubstitution(this, direction, body);
  }

  decodePrompt(text: string): MaybePromise<string> {
    return decodePrompt(this, text);
  }

  spend(steps: number): Promise<void> | undefined {
    return this.process.spend(steps);
  }

  /** The value of an arithmetic expression, where nothing can wait: attributes and subscripts. */
  evaluateInteger(expression: string): ArithmeticValue {
    return evaluateInteger(this, expression);
  }

  /** A variable that the shell itself works by was assigned or unset. */
  variableAssigned(name: string): void {
    if (name === "PATH") this.commandHash.clear();
    else if (name === "POSIXLY_CORRECT") this.options.posix = this.variables.get(name) !== undefined;
    else if (name === "IGNOREEOF") this.options.ignoreeof = this.variables.get(name) !== undefined;
  }

  // Keeping

  /** The state as structured-clonable data. */
  snapshot(): ShellSnapshot {
    return takeSnapshot(this);
  }

  restore(snapshot: ShellSnapshot): void {
    restoreShell(this, snapshot);
  }
}
