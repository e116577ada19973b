import type { Files } from "../../disk/files.ts";
import type { Process, Program } from "../../process/process.ts";
import type { Signal } from "../../process/signals.ts";
import type { RunningCoprocess } from "../interp/reap-coprocesses.ts";
import type { Printable } from "../syntax/index.ts";
import type { BashRandom } from "./bash-random.ts";
import { CommandHash } from "./command-hash.ts";
import type { Completions, RunningCompletion } from "./completions.ts";
import type { Dialect } from "./dialect.ts";
import type { CallFrame, ShellFunction } from "./functions.ts";
import { History } from "./history.ts";
import { Jobs } from "./jobs.ts";
import { DEFAULT_OPTIONS, type ShellOptions } from "./options.ts";
import { SharedMap } from "./shared-map.ts";
import { type TrapEvent, Traps } from "./traps.ts";

/** Where a shell has its commands from: the string of `-c`, standard input (a terminal too), or a script. */
export type ShellInput = "string" | "standard" | "file";

export interface ShellSetup {
  /** `$0`. */
  readonly argument0: string;
  readonly positional?: readonly string[];
  /** Commands come from a person at a prompt. */
  readonly interactive?: boolean;
  readonly loginShell?: boolean;
  /** `string` unless told, `standard` at a prompt. */
  readonly input?: ShellInput;
  /** Of a shell other than bash. */
  readonly dialect?: Dialect;
}

/** All that a shell remembers (bash manual 3.7.3). A subshell shares with its parent what neither has changed since. */
export abstract class ShellState {
  readonly files: Files;
  readonly functions: SharedMap<string, ShellFunction>;
  readonly aliases: SharedMap<string, string>;
  /** Replaced as a whole by `changeOptions`: a subshell shares them until one of the two changes them. */
  options: ShellOptions;
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
  /** `set` has changed them since the sourced file began. */
  positionalWasSet = false;
  /** What the shell was started with: BASH_ARGV. */
  readonly startArguments: readonly string[];
  /** COMP_WORDBREAKS. */
  wordBreaks = " \t\n\"'@><=;|&(:";
  argument0: string;
  lastStatus = 0;
  lastBackgroundPid: number | undefined;
  /** The last process substitution: `wait` knows it while it is `$!`. */
  lastSubstitution: Process | undefined;
  /** `$_`. */
  lastArgument = "";
  /** PIPESTATUS. */
  pipeStatuses: readonly number[] = [0];
  /** `$$`: in a subshell that of the shell it was forked from. */
  readonly shellPid: number;
  /** How many shells this one is forked from; 0 for the shell itself. */
  readonly subshellDepth: number;
  /** BASH_SUBSHELL: a command of a pipeline counts only once its words are expanded. */
  subshellLevel: number;
  /** Never so in a subshell. */
  readonly interactive: boolean;
  /** Jobs get groups of their own and can be stopped: `monitor`, which a subshell only shows. */
  jobControl = false;
  /** So is a subshell of one: messages do not name lines (error.c, error_prolog). */
  readonly belongsToPrompt: boolean;
  readonly loginShell: boolean;
  readonly input: ShellInput;
  readonly dialect: Dialect | undefined;
  /** The builtin or sourced file that a dialect names in its messages. */
  commandName: string | undefined;
  /** Lines that were typed at this shell's prompts so far. */
  typedLines = 0;
  /** The builtin that runs, and the one that was the command before it; empty where that was something else. */
  #builtinNow = "";
  /** `LC_…=name` of locales that were asked for and are not installed. */
  missingLocales: readonly string[] = [];
  builtinBefore = "";
  /** Whether the logout file has run. */
  hasLoggedOut = false;

  /** The line of the command that runs, and the command itself: LINENO, BASH_COMMAND. */
  line = 1;
  /**
   * Where bash's reader stands, which is the line of messages about a compound command as a whole: where the text that
   * holds it was read up to, or where the subshell, loop, `case` or function around it stands.
   */
  readerLine: number | undefined;
  currentCommand: Printable | (() => string) | undefined;
  /** The innermost function or sourced file. */
  frame: CallFrame | undefined;
  /** Loops around the command that runs, within its function. */
  loopDepth = 0;
  /** The trap on EXIT has begun to run. */
  isEnding = false;
  /** While a trap runs, but one on DEBUG: `$?` before it, which `return` goes by. */
  trapEntryStatus: number | undefined;
  /** Above 0: a failure sets nothing off, because somebody looks at the status. */
  watchedDepth = 0;
  /** Texts run within texts: eval, source, traps. */
  textDepth = 0;
  /** Prompt strings that are being expanded within each other: `${x@P}`. */
  promptDepth = 0;
  /** How often the first character of PS4 is repeated. */
  indirection = 0;
  /** Where `set -x` writes instead of standard error: BASH_XTRACEFD. */
  traceDescriptor: number | undefined;
  /** Before the next command something must be looked at: a trapped signal, Ctrl-C. */
  attention = false;
  /** Ctrl-C at the prompt's shell: what runs is given up. */
  interrupted = false;
  /** A command in the foreground was stopped: the loops around it are left. */
  leavesLoops = false;
  /** The status of the trap that ran last. */
  trapStatus = 0;
  /** Traps that are running. */
  trapDepth = 0;
  /** The shell's own events whose traps are running, the innermost last. */
  runningTraps: readonly TrapEvent[] = [];
  /** A signal that will end the shell once its trap on EXIT has run. */
  fatalSignal: Signal | undefined;
  inCommandSubstitution: boolean;
  /** A subshell that runs nothing but a simple command: of a pipeline, or in the background. */
  isStage = false;
  /** A pipe or a redirection of the block gives the input: commands in the background may read it. */
  inputGiven = false;
  /** The status of the last `$(…)` of the command that is being expanded. */
  substitutionStatus: number | undefined;
  /** Our ends of process substitutions that are open. */
  substitutionDescriptors: readonly number[] = [];
  /** So many of them belong to commands around the one that runs. */
  keptSubstitutions = 0;
  coprocesses: readonly RunningCoprocess[] = [];
  /** The shell of a job that was started with `&`. */
  leadsBackground = false;
  /** Set by `exec` without a command: its redirections stay. */
  keepsRedirections = false;
  /** Where getopts is within a word of options; an assignment to OPTIND begins anew. */
  getoptsState: { readonly index: number; readonly place: number } | undefined;
  /** When SECONDS was 0, on the computer's clock. */
  secondsStart: number;
  random: BashRandom | undefined;
  /** Programs that are found before everything else: those of a check. */
  helpers: ReadonlyMap<string, Program> | undefined;

  constructor(
    readonly process: Process,
    setup: ShellSetup,
    readonly parent?: ShellState,
  ) {
    this.files = process.files;
    this.limits = process.kernel.budgets;
    this.argument0 = setup.argument0;
    this.positional = setup.positional ?? [];
    this.startArguments = parent?.startArguments ?? this.positional;
    this.interactive = setup.interactive ?? false;
    this.belongsToPrompt = parent?.belongsToPrompt ?? this.interactive;
    this.loginShell = setup.loginShell ?? false;
    this.input = setup.input ?? (this.interactive ? "standard" : "string");
    this.dialect = parent?.dialect ?? setup.dialect;
    this.functions = parent?.functions.fork() ?? new SharedMap();
    this.aliases = parent?.aliases.fork() ?? new SharedMap();
    this.options = parent?.options ?? DEFAULT_OPTIONS;
    this.commandHash = parent?.commandHash.fork() ?? new CommandHash();
    this.traps = parent?.traps.fork(parent.options) ?? new Traps();
    this.history = parent?.history.fork() ?? new History();
    this.completions = parent?.completions ?? new Map();
    this.disabledBuiltins = parent?.disabledBuiltins ?? new Set();
    this.shellPid = parent?.shellPid ?? process.pid;
    this.subshellDepth = parent ? parent.subshellDepth + 1 : 0;
    this.subshellLevel = parent ? parent.subshellLevel + 1 : 0;
    this.secondsStart = parent?.secondsStart ?? process.kernel.now();
    this.inCommandSubstitution = parent?.inCommandSubstitution ?? false;
    if (parent) this.#inherit(parent);
  }

  get runsBuiltin(): boolean {
    return this.#builtinNow !== "";
  }

  /** A command begins: the builtin of that name, or what is none. */
  noteCommand(builtin: string): void {
    this.builtinBefore = this.#builtinNow;
    this.#builtinNow = builtin;
  }

  changeOptions(changes: Partial<ShellOptions>): void {
    this.options = { ...this.options, ...changes };
    if (changes.monitor !== undefined) this.jobControl = changes.monitor;
  }

  #inherit(parent: ShellState): void {
    this.workingDirectory = parent.workingDirectory;
    this.directories = parent.directories;
    this.lastStatus = parent.lastStatus;
    this.lastBackgroundPid = parent.lastBackgroundPid;
    this.lastArgument = parent.lastArgument;
    this.pipeStatuses = parent.pipeStatuses;
    this.typedLines = parent.typedLines;
    this.wordBreaks = parent.wordBreaks;
    this.commandName = parent.commandName;
    this.line = parent.line;
    this.readerLine = parent.readerLine;
    this.currentCommand = parent.currentCommand;
    this.frame = parent.frame;
    this.watchedDepth = parent.watchedDepth;
    this.textDepth = parent.textDepth;
    this.indirection = parent.indirection;
    this.traceDescriptor = parent.traceDescriptor;
    this.substitutionDescriptors = parent.substitutionDescriptors;
    this.keptSubstitutions = parent.substitutionDescriptors.length;
    this.helpers = parent.helpers;
    this.missingLocales = parent.missingLocales;
    this.inputGiven = parent.inputGiven;
    // Elsewhere than in bash a subshell is within the loops around it.
    if (this.dialect) this.loopDepth = parent.loopDepth;
  }
}
