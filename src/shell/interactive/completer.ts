import type { MaybePromise } from "../../base/maybe-promise.ts";
import { type CalledPart, readSyntax } from "../../process/command/read-syntax.ts";
import type { CommandSyntax } from "../../process/command/syntax.ts";
import { globPaths } from "../expand/index.ts";
import type { Candidate, Completer, Completion, CompletionRequest } from "../line-editor/completion.ts";
import type { Shell } from "../shell.ts";
import type { RunningCompletion } from "../state/completions.ts";
import { type CompletionPlace, findCompletionPlace } from "./completion-place.ts";
import { expandDirectory, fileCandidates } from "./file-candidates.ts";
import { offeredWords } from "./offered-words.ts";
import { calledWords, OPERANDS, type OperandKind } from "./operand-kinds.ts";
import { flagBefore, optionCandidates, sorted } from "./option-candidates.ts";
import { generateMatches, specFor } from "./programmed-completion.ts";
import { quoteLike, quotePlain, quoteWordLike } from "./quote-candidate.ts";
import { WORD_LISTS } from "./word-lists.ts";

/** What the computer knows of its commands. */
export interface CompletionSources {
  /** How the program of that name reads its words; undefined: not known. */
  readonly syntaxOf?: (name: string) => MaybePromise<CommandSyntax | undefined>;
}

/** An assignment up to where the path begins. */
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=(?:.*:)?/;

/** COMP_TYPE and COMP_KEY for the Tab key. */
const TAB = 9;

/** Completion as bash does it, with what the commands' own specs tell. */
export function createCompleter(
  shell: Shell,
  sources: CompletionSources = {},
  /** The lines of the command that were entered already. */
  before: () => string = () => "",
): Completer {
  return (request) => new CompletionSearch(shell, sources, request, before()).run();
}

class CompletionSearch {
  readonly #place: CompletionPlace;

  constructor(
    private readonly shell: Shell,
    private readonly sources: CompletionSources,
    private readonly request: CompletionRequest,
    before: string,
  ) {
    this.#place = findCompletionPlace(request.text, request.point, before);
  }

  run(): MaybePromise<Completion | undefined> {
    const { kind } = this.request;
    const place = this.#place;
    switch (kind) {
      case "any":
        return this.#any();
      case "filename":
        return this.#completion(this.#files());
      case "command":
        return this.#completion(this.#commands());
      case "username":
        return this.#completion(this.#users(place.value.replace(/^~/, "")));
      case "variable":
        return this.#variables(place.value.replace(/^\$\{?/, ""), false);
      case "hostname":
        return this.#completion(this.#named("hostname"));
      case "history":
        return this.#completion(this.#fromHistory());
      case "glob":
        return this.#glob();
    }
  }

  #any(): MaybePromise<Completion | undefined> {
    const place = this.#place;
    const { value, expects } = place;
    if (place.parameter) return this.#variables(place.parameter.name, place.parameter.braces);
    if (value.startsWith("~") && !value.includes("/") && place.quote === "") {
      return this.#completion(this.#users(value.slice(1)));
    }
    if (expects === "command") return this.#completion(this.#commands());
    if (expects === "value") return this.#completion(this.#filesBehind(/^.*:/));
    if (expects !== "argument") return this.#completion(this.#files());
    const words = calledWords(place);
    if (words === undefined) return this.#completion(this.#commands());
    const spec = this.shell.options.progcomp ? specFor(this.shell, words[0] ?? "") : undefined;
    return spec ? this.#programmed(words) : this.#arguments(words);
  }

  /** What a `complete` spec gives; status 124 of its function means that it has loaded another one. */
  async #programmed(words: readonly string[]): Promise<Completion | undefined> {
    const { shell, request } = this;
    const place = this.#place;
    const [command = ""] = words;
    for (let tries = 0; tries < 3; tries++) {
      const spec = specFor(shell, command);
      if (!spec) break;
      const all = [...place.words, place.value];
      const running: RunningCompletion = { command, spec };
      shell.completion = running;
      const found = await generateMatches(shell, spec, {
        command,
        word: place.value,
        previous: place.words.at(-1) ?? "",
        words: all,
        index: all.length - 1,
        line: request.text,
        point: request.point,
        key: TAB,
        settings: request.settings,
      });
      shell.completion = undefined;
      if (found === "again") continue;
      const { options } = running.spec;
      const falls = options.includes("default") || options.includes("bashdefault");
      if (found.length === 0 && falls) return this.#completion(this.#files());
      const isFiles =
        options.includes("filenames") || spec.actions.some((name) => name === "file" || name === "directory");
      const ending = options.includes("nospace") ? "" : undefined;
      const candidates = [...new Set(found)].map((value) =>
        this.#programmedCandidate(value, isFiles, ending),
      );
      return this.#completion(options.includes("nosort") ? candidates : sorted(candidates));
    }
    return this.#completion(this.#files());
  }

  #programmedCandidate(value: string, isFile: boolean, ending: string | undefined): Candidate {
    if (!isFile) return { value, ending };
    const [file] = fileCandidates(this.shell, value, { settings: this.request.settings }).filter(
      (c) => c.value === value,
    );
    return { value, shown: file?.shown, ending: file?.ending ?? ending };
  }

  async #arguments(words: readonly string[]): Promise<Completion | undefined> {
    const { value } = this.#place;
    const [name = "", ...rest] = words;
    const program = await this.sources.syntaxOf?.(name);
    const called = program && (await readSyntax(program, rest)).at(-1);
    if (!called) return this.#completion(this.#operands(OPERANDS[name]));
    const { syntax, read } = called;
    const flags = Object.entries(syntax.flags ?? {});
    const [option, { argument } = {}] = flagBefore(flags, rest.at(-1) ?? "") ?? [];
    const asks = argument && argument.optional === undefined ? option : undefined;
    if (asks === undefined && read.end === undefined && value.startsWith("-") && flags.length > 0) {
      const equals = value.indexOf("=");
      if (value.startsWith("--") && equals > 0) return this.#optionArgument(called, rest, equals);
      const options = optionCandidates(syntax, value);
      if (options.length > 0) return this.#completion(options);
    }
    const offered = await offeredWords(this.shell, called, { before: rest, option: asks, word: value });
    if (offered) return this.#completion(sorted(offered.map((word) => ({ value: word }))), quoteWordLike);
    if (asks === undefined && syntax.commandAt !== undefined && read.operands.length >= syntax.commandAt)
      return this.#inner(called, rest, syntax.commandAt);
    const completes = asks === undefined ? syntax.completes : argument?.completes;
    return this.#completion(this.#operands(completes ?? syntax.completes ?? OPERANDS[name]));
  }

  /** The command behind `docker exec web`, as if it stood alone. */
  #inner(
    { from, read }: CalledPart,
    rest: readonly string[],
    at: number,
  ): MaybePromise<Completion | undefined> {
    const begins = read.operands[at];
    return begins === undefined
      ? this.#completion(this.#commands())
      : this.#arguments(rest.slice(from + begins));
  }

  /** `--color=au`, `--file=na`. */
  async #optionArgument(
    called: CalledPart,
    before: readonly string[],
    equals: number,
  ): Promise<Completion | undefined> {
    const { value } = this.#place;
    const [option] = flagBefore(Object.entries(called.syntax.flags ?? {}), value.slice(0, equals)) ?? [];
    const head = value.slice(0, equals + 1);
    const typed = value.slice(equals + 1);
    const offered = option && (await offeredWords(this.shell, called, { before, option, word: typed }));
    const candidates: readonly Candidate[] = offered
      ? offered.map((word) => ({ value: word }))
      : this.#files(undefined, typed);
    return this.#completion(
      candidates.map((c) => ({ ...c, value: head + c.value, shown: c.shown ?? c.value })),
      offered ? quoteWordLike : quoteLike,
    );
  }

  #operands(kind: OperandKind | undefined): readonly Candidate[] {
    const { value } = this.#place;
    switch (kind) {
      case "directory":
        return this.#files("directories");
      case "command":
        return this.#commands();
      case "process":
        return this.#matching(this.shell.process.visible.map(({ pid }) => String(pid)));
      case "job":
        return this.#matching(this.shell.jobs.all.map(({ number }) => `%${number}`));
      case "signal":
        return [
          ...this.#matching((WORD_LISTS.signal?.(this.shell) ?? []) as Iterable<string>),
          ...(value === "" ? [] : this.#files()),
        ];
      case "host":
        return this.#named("hostname");
      case "none":
        return [];
      case undefined:
      case "file":
      case "mode":
        return this.#filesBehind(ASSIGNMENT);
      default:
        return this.#named(kind);
    }
  }

  /** Files for what follows a part of the word: `name=pa`, `PATH=/bin:/us`. */
  #filesBehind(part: RegExp): readonly Candidate[] {
    const { value } = this.#place;
    const head = part.exec(value)?.[0] ?? "";
    return this.#files(undefined, value.slice(head.length)).map((c) => ({ ...c, value: head + c.value }));
  }

  #files(only?: "directories" | "executables", typed = this.#place.value): readonly Candidate[] {
    return fileCandidates(this.shell, typed, { only, settings: this.request.settings });
  }

  #commands(): readonly Candidate[] {
    const { value } = this.#place;
    if (ASSIGNMENT.test(value)) return this.#filesBehind(ASSIGNMENT);
    if (value.includes("/")) return this.#files("executables");
    if (value === "" && this.shell.options.no_empty_cmd_completion) return [];
    const names = this.#named("command");
    const directories = names.length === 0 ? this.#files("directories") : [];
    return [...names, ...directories];
  }

  #named(list: string): readonly Candidate[] {
    return this.#matching(WORD_LISTS[list]?.(this.shell) ?? []);
  }

  #matching(names: Iterable<string>): readonly Candidate[] {
    const { value } = this.#place;
    const unique = [...new Set(names)].filter((name) => name.startsWith(value));
    return sorted(unique.map((name) => ({ value: name })));
  }

  #users(typed: string): readonly Candidate[] {
    const names = [...(WORD_LISTS.user?.(this.shell) ?? [])].filter((name) => name.startsWith(typed));
    return sorted(
      names.map((name) => {
        const hasHome = this.#isDirectory(this.shell.homeOf(name) ?? "");
        return { value: `~${name}`, ending: hasHome ? "/" : " " };
      }),
    );
  }

  #fromHistory(): readonly Candidate[] {
    const words = this.shell.history.entries.flatMap(({ text }) => text.split(/\s+/));
    return this.#matching(words.filter((word) => word !== ""));
  }

  /** Names of variables behind `$` or `${`. */
  #variables(typed: string, braces: boolean): Completion | undefined {
    const { shell, request } = this;
    const { quote } = this.#place;
    const candidates = shell.variables
      .names()
      .filter((name) => name.startsWith(typed))
      .map((name) => {
        const isDirectory = this.#isDirectory(shell.variables.get(name) ?? "");
        const ending = braces ? "}" : isDirectory ? "/" : quote === "" ? " " : "";
        return { value: name, shown: `$${braces ? `{${name}}` : name}`, ending };
      });
    if (candidates.length === 0) return undefined;
    return { start: request.point - typed.length, candidates, quote: (name) => name };
  }

  #isDirectory(path: string): boolean {
    if (!path.startsWith("/")) return false;
    const files = fileCandidates(this.shell, path, { settings: this.request.settings });
    return files.some(({ value, ending }) => value === path && ending === "/");
  }

  async #glob(): Promise<Completion | undefined> {
    const { value } = this.#place;
    const typed = expandDirectory(this.shell, value);
    const paths = await globPaths(this.shell, /[*?[]/.test(typed) ? typed : `${typed}*`);
    const { start } = this.#place;
    const candidates = paths.map((path) => ({ value: path }));
    return candidates.length === 0 ? undefined : { start, candidates, quote: quotePlain };
  }

  #completion(candidates: readonly Candidate[], quote = quoteLike): Completion | undefined {
    if (candidates.length === 0) return undefined;
    const place = this.#place;
    return { start: place.start, candidates, quote: (value, whole) => quote(place, value, whole) };
  }
}
