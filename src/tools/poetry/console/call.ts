import type { Files } from "../../../disk/files.ts";
import type { Process } from "../../../process/process.ts";
import type { Interpreter } from "../../python/interpreter.ts";
import type { PackageIndex } from "../../python-packages/index/package-index.ts";
import type { Profile } from "../profile.ts";
import { findProject, type Project } from "../project/pyproject.ts";
import { Settings } from "../settings.ts";
import type { Console } from "./console.ts";
import type { ParsedWords } from "./parse-words.ts";

/** One run of a command of poetry. */
export class PoetryCall {
  readonly files: Files;
  readonly env: ReadonlyMap<string, string>;
  #project: Project | undefined;
  #settings: Settings | undefined;

  constructor(
    readonly process: Process,
    /** The interpreter that poetry runs with. */
    readonly interpreter: Interpreter,
    readonly console: Console,
    readonly profile: Profile,
    readonly words: ParsedWords,
    /** `--directory`, or the working directory. */
    readonly directory: string,
    readonly index: PackageIndex,
    /** It is about poetry's own environment: `poetry self …`. */
    readonly isSelf = false,
  ) {
    this.files = process.files;
    this.env = process.env;
  }

  get operands(): readonly string[] {
    return this.words.operands;
  }

  flag(name: string): boolean {
    return this.words.values.has(name);
  }

  option(name: string): string | undefined {
    return this.words.values.get(name)?.at(-1);
  }

  /** The values of an option that may be given several times. */
  list(name: string): readonly string[] {
    return this.words.values.get(name) ?? [];
  }

  /** The values of such an option, where each may name several, with commas. */
  names(name: string): readonly string[] {
    return this.list(name).flatMap((value) => value.split(/[\s,]+/).filter((one) => one !== ""));
  }

  /** The project that the command is about; throws where there is none. */
  get project(): Project {
    this.#project ??= findProject(this.files, this.directory, this.profile.minor);
    return this.#project;
  }

  set project(project: Project) {
    this.#project = project;
  }

  get settings(): Settings {
    this.#settings ??= new Settings(this.process, this.profile.minor, this.directory);
    return this.#settings;
  }

  /** So many seconds of reality, in milliseconds of the computer's clock: POETRY_PACE is a part of the real time. */
  paced(seconds: number): number {
    const wanted = Number(this.env.get("POETRY_PACE") ?? 0.3);
    return seconds * 1000 * (Number.isFinite(wanted) && wanted >= 0 ? wanted : 0.3);
  }

  async notSimulated(what: string): Promise<number> {
    await this.console.errorLine(`rockpool: not simulated here: ${what}`);
    return 1;
  }
}
