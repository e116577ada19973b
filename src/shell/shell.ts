import type { MaybePromise } from "../base/maybe-promise.ts";
import type { Errno } from "../disk/errno.ts";
import type { Files } from "../disk/files.ts";
import type { CommandEvent } from "../process/command-event.ts";
import type { Process, Program } from "../process/process.ts";
import { Users } from "../process/users.ts";
import type { Builtin } from "./builtins/define.ts";
import { BUILTINS } from "./builtins/index.ts";
import { type ArithmeticValue, type ExpansionHost, evaluateText as evaluateExpression } from "./expand/index.ts";
import { expandPrompt } from "./interactive/expand-prompt.ts";
import { callFunction } from "./interp/call-function.ts";
import { substituteCommand } from "./interp/command-substitution.ts";
import { evaluateText, type TextOrigin } from "./interp/evaluate-text.ts";
import { runExitTrap } from "./interp/exit-trap.ts";
import type { Outcome } from "./interp/outcome.ts";
import { startProcessSubstitution } from "./interp/process-substitution.ts";
import type { RunningCoprocess } from "./interp/reap-coprocesses.ts";
import { runLine, runScript, type ScriptSource } from "./interp/script.ts";
import type { BashRandom } from "./state/bash-random.ts";
import { CommandHash } from "./state/command-hash.ts";
import type { Completions, RunningCompletion } from "./state/completions.ts";
import type { CallFrame, ShellFunction } from "./state/functions.ts";
import { History } from "./state/history.ts";
import { setInitialVariables } from "./state/initial-variables.ts";
import { Jobs } from "./state/jobs.ts";
import { becomeNeutral } from "./state/neutral.ts";
import { defaultOptions, formatFlags, type ShellOptions } from "./state/options.ts";
import { SharedMap } from "./state/shared-map.ts";
import { ShellVariables } from "./state/shell-variables.ts";
import { restoreShell, type ShellSnapshot, takeSnapshot } from "./state/snapshot.ts";
import { type TrapEvent, Traps } from "./state/traps.ts";
import type { Printable } from "./syntax/index.ts";
import type { List } from "./syntax/nodes.ts";
import type { ParserOptions } from "./syntax/parser.ts";

export interface ShellSetup {
  /** `$0`. */
  readonly argument0: string;
  readonly positional?: readonly string[];
  /** Commands come from a person at a prompt. */
  readonly interactive?: boolean;
  readonly loginShell?: boolean;
  /** How the input is called in messages about its syntax: `-c`; absent where `$0` says enough. */
  readonly inputName?: string;
}

/**
 * One shell: all of its state (bash manual 3.7.3), and what it can do. A subshell is a fork of it, which shares what
 * neither side has changed since.
 */
export class Shell implements ExpansionHost {
  readonly files: Files;
  readonly variables: ShellVariables;
  readonly functions: SharedMap<string, ShellFunction>;
  readonly aliases: SharedMap<string, string>;
  readonly options: ShellOptions;
  readonly commandHash: CommandHash;
  readonly traps: Traps;
  readonly jobs = new Jobs();
  readonly history: History;
  /** Replaced as a whole: a subshell shares them until one of the two changes them. */
  completions: Completions;
  completion: RunningCompletion | undefined;
  disabledBuiltins: Set<string>;
  readonly limits: { readonly text: number; readonly words: number };

  /** The working directory by the way that led there (`cd -L`). */
  workingDirectory: string | undefined;
  /** The directory stack below the working directory, top first. */
  directories: readonly string[] = [];

  positional: readonly string[];
  argument0: string;
  lastStatus = 0;
  lastBackgroundPid: number | undefined;
  /** `$_`. */
  lastArgument = "";
  /** PIPESTATUS. */
  pipeStatuses: readonly number[] = [0];
  /** `$$`: in a subshell that of the shell it was forked from. */
  readonly shellPid: number;
  /** BASH_SUBSHELL. */
  readonly subshellDepth: number;
  /** Never so in a subshell. */
  readonly interactive: boolean;
  readonly loginShell: boolean;
  readonly inputName: string | undefined;
  /** Lines that were typed at this shell's prompts so far. */
  typedLines = 0;

  /** The line of the command that runs, and the command itself: LINENO, BASH_COMMAND. */
  line = 1;
  currentCommand: Printable | (() => string) | undefined;
  /** The innermost function or sourced file. */
  frame: CallFrame | undefined;
  /** Loops around the command that runs, within its function. */
  loopDepth = 0;
  /** While the trap on EXIT runs: what the shell was going to end with. */
  exitTrapStatus: number | undefined;
  /** Above 0: a failure sets nothing off, because somebody looks at the status. */
  watchedDepth = 0;
  /** Texts run within texts: eval, source, traps. */
  textDepth = 0;
  /** How often the first character of PS4 is repeated. */
  indirection = 0;
  /** Before the next command something must be looked at: a trapped signal, Ctrl-C. */
  attention = false;
  /** Ctrl-C at the prompt's shell: what runs is given up. */
  interrupted = false;
  /** Traps that are running. */
  trapDepth = 0;
  /** The shell event whose trap is running. */
  runningTrap: TrapEvent | undefined;
  inCommandSubstitution: boolean;
  /** The status of the last `$(…)` of the command that is being expanded. */
  substitutionStatus: number | undefined;
  /** Our ends of process substitutions that are open. */
  substitutionDescriptors: readonly number[] = [];
  /** So many of them belong to commands around the one that runs. */
  keptSubstitutions = 0;
  coprocesses: readonly RunningCoprocess[] = [];
  /** Set by `exec` without a command: its redirections stay. */
  keepsRedirections = false;
  /** Where getopts is within a word of options; an assignment to OPTIND begins anew. */
  getoptsState: { readonly index: number; readonly place: number } | undefined;
  /** When SECONDS was 0, on the computer's clock. */
  secondsStart: number;
  random: BashRandom | undefined;
  /** Programs that are found before everything else: those of a check. */
  helpers: ReadonlyMap<string, Program> | undefined;

  /** Told of every simple command that was executed; costs nothing when unset. */
  onCommand: ((event: CommandEvent) => void) | undefined;

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
    this.functions = parent?.functions.fork() ?? new SharedMap();
    this.aliases = parent?.aliases.fork() ?? new SharedMap();
    this.options = parent ? { ...parent.options } : defaultOptions();
    this.commandHash = parent?.commandHash.fork() ?? new CommandHash();
    this.traps = parent?.traps.fork(parent.options) ?? new Traps();
    this.history = parent?.history ?? new History();
    this.completions = parent?.completions ?? new Map();
    this.disabledBuiltins = parent?.disabledBuiltins ?? new Set();
    this.shellPid = parent?.shellPid ?? process.pid;
    this.subshellDepth = parent ? parent.subshellDepth + 1 : 0;
    this.secondsStart = parent?.secondsStart ?? process.kernel.now();
    this.inCommandSubstitution = parent?.inCommandSubstitution ?? false;
    this.variables = parent ? parent.variables.fork(this) : new ShellVariables(this);
    if (parent) this.#inherit(parent);
    else setInitialVariables(this);
  }

  #inherit(parent: Shell): void {
    this.workingDirectory = parent.workingDirectory;
    this.directories = parent.directories;
    this.lastStatus = parent.lastStatus;
    this.lastBackgroundPid = parent.lastBackgroundPid;
    this.lastArgument = parent.lastArgument;
    this.pipeStatuses = parent.pipeStatuses;
    this.typedLines = parent.typedLines;
    this.line = parent.line;
    this.currentCommand = parent.currentCommand;
    this.frame = parent.frame;
    this.loopDepth = parent.loopDepth;
    this.watchedDepth = parent.watchedDepth;
    this.textDepth = parent.textDepth;
    this.indirection = parent.indirection;
    this.substitutionDescriptors = parent.substitutionDescriptors;
    this.keptSubstitutions = parent.substitutionDescriptors.length;
    this.helpers = parent.helpers;
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

  /** Ends the shell: traps of signals that have arrived, then the trap on EXIT. Gives the status it ends with. */
  runExitTrap(status: number): MaybePromise<number> {
    return runExitTrap(this, status);
  }

  /** All builtins, those too that `enable -n` has hidden. */
  get builtins(): ReadonlyMap<string, Builtin> {
    return BUILTINS;
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

  /** The shell of a check: none of the learner's settings, and programs of its own. */
  becomeNeutral(helpers: ReadonlyMap<string, Program>): void {
    becomeNeutral(this, helpers);
  }

  // Messages

  /** What stands before a message: `bash: line 3: `, in an interactive shell `bash: `. */
  faultPrefix(line = this.line): string {
    return this.interactive || line <= 0 ? `${this.messageName}: ` : `${this.messageName}: line ${line}: `;
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

  // What others ask for

  get optionFlags(): string {
    const input = this.inputName === "-c" ? "c" : this.inputName === "-s" ? "s" : "";
    return formatFlags(this.options, { interactive: this.interactive, input });
  }

  /** The working directory as the person knows it. */
  get directory(): string {
    return this.workingDirectory ?? this.process.cwd;
  }

  get inFunction(): boolean {
    for (let frame = this.frame; frame; frame = frame.parent) if (frame.kind === "function") return true;
    return false;
  }

  /** Whether the command that runs was typed at a prompt. */
  get isTyped(): boolean {
    return this.frame === undefined && (this.interactive || (this.parent?.isTyped ?? false));
  }

  users(): Users {
    return new Users(this.files);
  }

  homeOf(user: string): string | undefined {
    const users = this.users();
    return (user === "" ? users.byUid(this.files.credentials.uid) : users.byName(user))?.home;
  }

  directoryStack(index: number): string | undefined {
    const stack = [this.directory, ...this.directories];
    return stack[index < 0 ? stack.length + index : index];
  }

  substitute(body: List): MaybePromise<string> {
    return substituteCommand(this, body);
  }

  substituteProcess(direction: "<" | ">", body: List): MaybePromise<string> {
    return startProcessSubstitution(this, direction, body);
  }

  decodePrompt(text: string): MaybePromise<string> {
    return expandPrompt(this, text, { editing: false });
  }

  spend(steps: number): Promise<void> | undefined {
    return this.process.spend(steps);
  }

  /** The value of an arithmetic expression: attributes and subscripts. */
  evaluateInteger(expression: string): ArithmeticValue {
    return evaluateExpression(expression, this);
  }

  /** A variable that the shell itself works by was assigned or unset. */
  variableAssigned(name: string): void {
    const value = this.variables.get(name);
    if (name === "PATH") this.commandHash.clear();
    else if (name === "POSIXLY_CORRECT") this.options.posix = value !== undefined;
    else if (name === "IGNOREEOF") this.options.ignoreeof = value !== undefined;
    else this.getoptsState = undefined;
  }

  // Keeping

  /** The state as structured-clonable data. */
  snapshot(): ShellSnapshot {
    return takeSnapshot(this);
  }

  /** Takes the state over; an error where the directory is not there any more. */
  restore(snapshot: ShellSnapshot): Errno | undefined {
    return restoreShell(this, snapshot);
  }
}
