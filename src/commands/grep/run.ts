import { decode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import type { Input } from "../../process/command/input.ts";
import { isUtf8Locale } from "../../process/command/locale.ts";
import { type Colors, colorWish, readColors } from "./colors.ts";
import type { GREP_FLAGS } from "./flags.ts";
import { type Matcher, PatternFault } from "./matcher.ts";
import { LinePrinter } from "./printer.ts";
import { type SearchOptions, searchInput } from "./search.ts";
import { isDirectoryExcluded, isFileWanted, makeFilter, type WalkFilter, walkFiles } from "./walk.ts";

export type GrepCall = Call<typeof GREP_FLAGS>;

/** One run of grep over its operands. */
export class GrepRun {
  readonly #printer: LinePrinter;
  readonly #filter: WalkFilter;
  #anySelected = false;

  constructor(
    private readonly call: GrepCall,
    private readonly matcher: Matcher,
    private readonly operands: readonly string[],
    private readonly options: SearchOptions,
  ) {
    const { flags } = call;
    this.#filter = makeFilter({
      include: flags.include,
      exclude: [...flags.exclude, ...this.#excludeFrom()],
      excludeDir: flags.excludeDir,
    });
    const when = colorWish(flags.color);
    const wantsColor = when === "always" || (when === "auto" && call.process.stdout.isTerminal);
    this.#printer = new LinePrinter(
      {
        withName: flags.withFilename || (!flags.noFilename && this.#hasSeveralFiles()),
        lineNumbers: flags.lineNumber,
        byteOffsets: flags.byteOffset,
        onlyMatching: flags.onlyMatching,
        nullAfterName: flags.null,
        initialTab: flags.initialTab,
        invert: flags.invertMatch,
        colors: wantsColor ? this.#colors() : undefined,
        end: flags.nullData ? "\0" : "\n",
      },
      (text) => call.print(text),
    );
  }

  get #recurses(): boolean {
    const { call } = this;
    const last = call.last("recursive", "dereferenceRecursive", "directories");
    return last === "directories" ? call.flags.directories === "recurse" : last !== undefined;
  }

  /** Whether a name is wanted before each line. */
  #hasSeveralFiles(): boolean {
    if (this.operands.length > 1) return true;
    const [only = "."] = this.operands;
    const status = this.#recurses ? this.call.files.stat(only) : undefined;
    return status !== undefined && !(status instanceof Errno) && status.kind === "directory";
  }

  #colors(): Colors {
    const deprecated = this.call.env("GREP_COLOR");
    if (deprecated)
      this.call.note(`warning: GREP_COLOR='${deprecated}' is deprecated; use GREP_COLORS='mt=${deprecated}'`);
    return readColors(deprecated, this.call.env("GREP_COLORS") ?? "");
  }

  #excludeFrom(): readonly string[] {
    return this.call.flags.excludeFrom.flatMap((path) => {
      const content = this.call.files.readFile(path);
      if (content instanceof Errno) throw new PatternFault(`${path}: ${content.message}`);
      return decode(content)
        .split("\n")
        .filter((line) => line !== "");
    });
  }

  async run(): Promise<number> {
    const { call } = this;
    if (this.options.most === 0 && !call.flags.filesWithoutMatch) return 1;
    const operands = this.operands.length > 0 ? this.operands : [this.#recurses ? "" : "-"];
    for (const operand of operands) {
      if (await this.#operand(operand)) break;
    }
    if (call.flags.quiet && this.#anySelected) return 0;
    return call.status === 0 ? (this.#anySelected ? 0 : 1) : call.status;
  }

  /** Whether nothing more needs to be searched. */
  async #operand(operand: string): Promise<boolean> {
    const { call } = this;
    if (operand === "-") return this.#file("-");
    // Without an operand it is the working directory that is meant.
    const status = call.files.stat(operand === "" && this.operands.length === 0 ? "." : operand);
    if (!(status instanceof Errno) && status.kind === "directory") {
      if (!this.#recurses) {
        if (call.flags.directories !== "skip") await this.#readDirectory(operand);
        return false;
      }
      if (operand !== "" && isDirectoryExcluded(this.#filter, operand)) return false;
      for (const { path, error } of walkFiles(
        call.files,
        operand,
        this.#filter,
        call.flags.dereferenceRecursive,
      )) {
        if (error) this.#complain(path, error);
        else if (await this.#file(path)) return true;
      }
      return false;
    }
    const isDevice = !(status instanceof Errno) && status.kind !== "file";
    if (isDevice && call.flags.devices === "skip") return false;
    // It is opened before the patterns are asked (grep.c, grepdesc).
    const isClosed = call.files.access(operand, "r") !== undefined;
    if (!(status instanceof Errno) && !isClosed && !isFileWanted(this.#filter, operand)) return false;
    return this.#file(operand);
  }

  /** It can be opened, yet not read: nothing is found in it, which -c and -L tell. */
  async #readDirectory(path: string): Promise<void> {
    const refused = this.call.files.access(path, "r");
    this.#complain(path, refused ?? Errno.EISDIR);
    if (!refused) await this.#summary(path, 0, false);
  }

  #complain(path: string, error: Errno): void {
    if (this.call.flags.noMessages) this.call.status = 2;
    else this.call.warn(`${path}: ${error.message}`);
  }

  async #file(path: string): Promise<boolean> {
    const { call } = this;
    const { flags } = call;
    const name = path === "-" ? (flags.label ?? "(standard input)") : path;
    const input = await this.#open(path);
    if (!input) return false;
    if (this.#isOutput(input)) {
      call.warn(`${name}: input file is also the output`);
      return false;
    }
    if (flags.initialTab) this.#printer.numberWidth = this.#numberWidth(input);
    const { selected, isBinary } = await searchInput(input, name, this.matcher, this.#printer, this.options);
    call.close(input);
    if (selected > 0) this.#anySelected = true;
    await this.#summary(name, selected, isBinary);
    return flags.quiet && selected > 0;
  }

  /** The digits of the size; of the largest number where there is none (grep.c, grep). */
  #numberWidth({ status }: Input): number {
    const lines = this.call.flags.lineNumber ? 1 : 0;
    return status?.kind === "file" ? String(status.size + lines).length : 20;
  }

  #open(path: string): MaybePromise<Input | undefined> {
    const { call } = this;
    if (!call.flags.noMessages || path === "-") {
      return call.open(path, { openProblem: (wrong, error) => `${wrong}: ${error.message}` });
    }
    const refused = call.files.access(path, "r");
    if (!refused) return call.open(path);
    call.status = 2;
    return undefined;
  }

  async #summary(name: string, selected: number, isBinary: boolean): Promise<void> {
    const { flags, print } = { flags: this.call.flags, print: (text: string) => this.call.print(text) };
    if (flags.quiet) return;
    const shown = this.#printer.name(name);
    const end = flags.null ? "\0" : "\n";
    if (flags.filesWithMatches || flags.filesWithoutMatch) {
      if (selected > 0 === flags.filesWithMatches) await print(shown + end);
    } else if (flags.count) {
      const prefix = this.#printer.format.withName
        ? shown + (flags.null ? "\0" : this.#printer.separator(":"))
        : "";
      await print(`${prefix}${selected}\n`);
    } else if (isBinary && selected > 0 && this.options.binary === "binary") {
      await this.call.note(`${name}: binary file matches`);
    }
    if (flags.lineBuffered) await this.call.stdout.flush();
  }

  /** Reading what is being written would never end. What stands behind the place of writing can be read. */
  #isOutput(input: Input): boolean {
    const { flags, process } = this.call;
    if (input.file?.kind !== "file" || flags.quiet || flags.filesWithMatches || flags.filesWithoutMatch)
      return false;
    if (flags.count || this.options.most <= 1) return false;
    const output = process.fds.get(1);
    return output?.kind === "file" && output.status().ino === input.status?.ino;
  }
}

/** What the options ask for; a fault where one makes no sense. */
export function searchOptions({ flags, process }: GrepCall): SearchOptions {
  const number = (text: string | undefined, complaint: (text: string) => string): number | undefined => {
    if (text === undefined) return undefined;
    if (!/^-?\d+$/.test(text)) throw new PatternFault(complaint(text));
    return Number(text);
  };
  const context = (text: string | undefined) => {
    const lines = number(text, (wrong) => `${wrong}: invalid context length argument`);
    if (lines !== undefined && lines < 0) throw new PatternFault(`${text}: invalid context length argument`);
    return lines;
  };
  const around = context(flags.context ?? flags.digits);
  const before = context(flags.beforeContext) ?? around;
  const after = context(flags.afterContext) ?? around;
  const most = number(flags.maxCount, () => "invalid max count");
  const asked = before !== undefined || after !== undefined;
  const binary = flags.binaryFiles ?? (flags.text ? "text" : flags.skipBinary ? "without-match" : "binary");
  if (binary !== "binary" && binary !== "text" && binary !== "without-match")
    throw new PatternFault("unknown binary-files type");
  if (flags.devices !== undefined && flags.devices !== "read" && flags.devices !== "skip")
    throw new PatternFault("unknown devices method");
  return {
    invert: flags.invertMatch,
    most: most === undefined || most < 0 ? Number.POSITIVE_INFINITY : most,
    before: before ?? 0,
    after: after ?? 0,
    groupSeparator: asked && !flags.noGroupSeparator ? (flags.groupSeparator ?? "--") : undefined,
    delimiter: flags.nullData ? 0 : 10,
    binary,
    bytesAreText: !isUtf8Locale(process.env),
    wants:
      flags.quiet || flags.filesWithMatches || flags.filesWithoutMatch
        ? "first"
        : flags.count
          ? "count"
          : "lines",
  };
}
