import { andThen, type MaybePromise } from "../base/maybe-promise.ts";
import { COMMAND_NAMES, loadCommand, PACKAGED } from "../commands/index.ts";
import type { Program } from "../process/process.ts";
import { loadDialects, loadInterpreter } from "../shell/index.ts";
import { TOOLS } from "../tools/index.ts";
import { type DefinedProgram, toProgram } from "./defined-program.ts";

/** The shells of /usr/bin by name, and `ash`, which other images have. `sh` is dash, as in Debian: a link there. */
const SHELLS: Readonly<Record<string, () => MaybePromise<Program>>> = {
  ash: () => andThen(loadDialects(), ({ ashProgram }) => ashProgram),
  bash: () => andThen(loadInterpreter(), ({ bashProgram }) => bashProgram),
  dash: () => andThen(loadDialects(), ({ dashProgram }) => dashProgram),
  sh: () => andThen(loadDialects(), ({ dashProgram }) => dashProgram),
};
const INSTALLED_SHELLS = ["bash", "dash"];

/** What stands behind the ELF files of one computer: shells, commands, tools, and programs that the host added. */
export class Programs {
  readonly #defined = new Map<string, Program>();
  #running = 0;
  readonly #ready = new Map<string, Program>();

  /** Names that a fresh computer has under /usr/bin. */
  static readonly installed: readonly string[] = [
    ...INSTALLED_SHELLS,
    ...COMMAND_NAMES.filter((name) => !PACKAGED.has(name)),
  ].sort();
  /** Files of tools that a fresh computer has besides: where, and of which. */
  static readonly tools: readonly (readonly [path: string, name: string])[] = Object.entries(TOOLS).flatMap(
    ([name, { paths }]) => paths.map((path) => [path, name] as const),
  );

  /** Their other files. */
  static readonly toolFiles: readonly (readonly [
    path: string,
    content: string | { readonly link: string },
  ])[] = Object.values(TOOLS).flatMap(({ files }) => Object.entries(files ?? {}));

  define(name: string, program: DefinedProgram): void {
    const run = toProgram(program);
    this.#defined.set(name, (process) => {
      const status = run(process);
      if (!(status instanceof Promise)) return status;
      this.#running++;
      return status.finally(() => this.#running--);
    });
  }

  /** Whether a program of the host's runs: it may wait for something that this computer does not know of. */
  get busy(): boolean {
    return this.#running > 0;
  }

  /** For the kernel: how to get the program that an ELF file names. */
  find(name: string): (() => MaybePromise<Program>) | undefined {
    const ready = this.#defined.get(name) ?? this.#ready.get(name);
    if (ready) return () => ready;
    if (Object.hasOwn(SHELLS, name)) return SHELLS[name];
    const program =
      loadCommandProgram(name) ?? (Object.hasOwn(TOOLS, name) ? TOOLS[name]?.load() : undefined);
    // Files of packages name programs that nobody has written yet (apt-get install gcc).
    if (!program) return () => notSimulated;
    return () =>
      andThen(program, (loaded) => {
        this.#ready.set(name, loaded);
        return loaded;
      });
  }
}

const notSimulated: Program = (process) => {
  void process.write(2, `rockpool: not simulated here: ${process.argv[0]?.split("/").at(-1)}\n`);
  return 1;
};

function loadCommandProgram(name: string): MaybePromise<Program> | undefined {
  const command = loadCommand(name);
  return command && andThen(command, ({ program }) => program);
}
