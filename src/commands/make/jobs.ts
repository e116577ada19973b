import { andThen } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { startProgram } from "../../process/command/run-program.ts";
import type { ExitStatus, Process } from "../../process/process.ts";
import { describeSignal, SIGINT, SIGTERM, type Signal } from "../../process/signals.ts";
import { environmentFor } from "./environment.ts";
import { Stopped } from "./fault.ts";
import type { Make } from "./make.ts";
import { BUILTIN_FILE, type MakeFile, type Recipe } from "./model.ts";
import { commandWords, joinLines } from "./shell.ts";
import type { VariableSet } from "./variables.ts";

interface LineFlags {
  readonly isSilent: boolean;
  readonly ignoresErrors: boolean;
  /** Run also under `-n`, `-t` and `-q`. */
  readonly isRecursive: boolean;
}

/** Runs recipes, up to so many at a time (job.c). */
export class Jobs {
  /** How many lines were begun, or printed by `-n`. */
  started = 0;
  /** What ended us, if a signal did. */
  signal: Signal = 0;
  isStopping = false;
  /** Rejects when nothing more is to be begun. */
  readonly stopped: Promise<never>;
  #stop: (reason: Stopped) => void = () => undefined;
  readonly #running = new Set<Process>();
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(
    private readonly make: Make,
    slots: number,
  ) {
    this.#free = slots;
    this.stopped = new Promise((_resolve, reject) => {
      this.#stop = reject;
    });
    this.stopped.catch(() => undefined);
    for (const signal of [SIGINT, SIGTERM])
      make.call.process.handle(signal, () => {
        this.signal = signal;
        this.isStopping = true;
        if (signal === SIGTERM) for (const child of this.#running) child.raise(signal);
      });
  }

  get isBusy(): boolean {
    return this.#running.size > 0;
  }

  stop(): void {
    this.isStopping = true;
    this.#stop(new Stopped());
  }

  /** Waits for a place. */
  async enter(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else
      await this.make.call.process.block<void>((wake) => {
        this.#waiting.push(wake);
        return () => undefined;
      });
    if (this.isStopping) {
      this.leave();
      throw new Stopped();
    }
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }

  /** Runs the recipe of a file; its status, and whether `-q` found something to do. */
  async run(file: MakeFile, recipe: Recipe, scope: VariableSet): Promise<0 | 1 | 2> {
    const { make } = this;
    const { texts, environment } = await make.alone(async () => {
      const expanded: string[] = [];
      for (const [at, line] of recipe.lines.entries()) {
        make.expander.place = placeOfLine(recipe, at);
        expanded.push(await make.expander.expand(line, scope));
      }
      return { texts: expanded, environment: await environmentFor(make, scope) };
    });
    const lines = make.oneShell
      ? [{ text: await joinLines(make, texts, scope), at: 0 }]
      : texts.flatMap((text, at) => splitLines(text).map((one) => ({ text: one, at })));
    for (const { text, at } of lines) {
      const raw = recipe.lines[at] ?? "";
      const status = await this.#line(file, recipe, at, { raw, text }, scope, environment);
      if (status !== 0) return status;
    }
    return 0;
  }

  async #line(
    file: MakeFile,
    recipe: Recipe,
    at: number,
    { raw, text }: { raw: string; text: string },
    scope: VariableSet,
    env: ReadonlyMap<string, string>,
  ): Promise<0 | 1 | 2> {
    const { make } = this;
    const { flags } = make;
    const [prefixes = ""] = /^[ \t@+-]*/.exec(raw) ?? [];
    const [more = ""] = /^[ \t\n@+-]*/.exec(text) ?? [];
    const marks = prefixes + more;
    const line: LineFlags = {
      isSilent: marks.includes("@") || make.isSilent(file.name),
      ignoresErrors: marks.includes("-") || make.ignoresErrors(file.name),
      isRecursive: marks.includes("+") || /\$[({]MAKE[)}]/.test(raw),
    };
    const command = text.slice(more.length);
    if (command.trim() === "") return 0;
    if (flags.question && !line.isRecursive) return 1;
    if (flags.touch && !line.isRecursive) return 0;
    if (flags.justPrint || flags.trace || (!line.isSilent && !flags.silent)) make.call.print(`${command}\n`);
    this.started++;
    if (command.trim() === ":" || (flags.justPrint && !line.isRecursive)) return 0;
    const argv = await make.alone(() => commandWords(make, command, scope));
    const exit = await this.#execute(argv, env);
    if (exit.status === 0) return 0;
    return this.#failed(file, exit, `${describePlace(recipe, at)}${file.name}`, line.ignoresErrors);
  }

  async #execute(argv: readonly string[], env: ReadonlyMap<string, string>): Promise<ExitStatus> {
    const { process, stdout } = this.make.call;
    await stdout.flush();
    const child = startProgram(process, argv, { env });
    if (child instanceof Errno) {
      this.make.complain(`${argv[0]}: ${child.message}`);
      return { status: 127 };
    }
    this.#running.add(child);
    await andThen(process.waitFor(child), () => undefined);
    this.#running.delete(child);
    return child.exit ?? { status: 0 };
  }

  #failed(file: MakeFile, { status, signal }: ExitStatus, where: string, isIgnored: boolean): 0 | 2 {
    const { make } = this;
    if (file.isOptional) return 2;
    const reason = signal === undefined ? `Error ${status}` : describeSignal(signal);
    if (isIgnored && !this.signal) {
      make.complain(`[${where}] ${reason} (ignored)`);
      return 0;
    }
    make.complain(`*** [${where}] ${reason}`);
    if ((signal !== undefined || make.deletesOnError) && !file.isPhony && !file.isPrecious)
      this.#deleteTargets(file);
    return 2;
  }

  /** What a recipe has left half done. */
  #deleteTargets(file: MakeFile): void {
    const { files } = this.make.call;
    for (const each of [file, ...file.alsoMakes]) {
      const status = files.stat(each.path);
      if (status instanceof Errno || status.kind !== "file" || status.mtime === each.modified) continue;
      this.make.complain(`*** Deleting file '${each.path}'`);
      files.unlink(each.path);
    }
  }
}

/** A variable may bring several lines; a joint is none. */
function splitLines(text: string): readonly string[] {
  return text.split(/(?<=(?:^|[^\\])(?:\\\\)*)\n/);
}

function placeOfLine({ place, offsets }: Recipe, at: number) {
  return place && { file: place.file, line: place.line + (offsets[at] ?? 0) };
}

function describePlace(recipe: Recipe, at: number): string {
  const place = placeOfLine(recipe, at);
  if (!place) return "";
  return place.file === BUILTIN_FILE ? `${BUILTIN_FILE}: ` : `${place.file}:${place.line}: `;
}
