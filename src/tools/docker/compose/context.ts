import { concat, decode } from "../../../base/bytes.ts";
import { formatTime } from "../../../base/format-time.ts";
import { Call } from "../client/cli/call.ts";
import { Failure } from "../client/cli/failure.ts";
import { readInput } from "../client/engine/read-input.ts";
import { Progress } from "./progress.ts";
import { checkProjectName, type LoadOptions, loadProject, type Skips } from "./project/load.ts";
import type { Project, Service } from "./project/project.ts";

/** One call of a `docker compose` command. */
export class ComposeCall extends Call {
  #loaded: Project | undefined;

  constructor(
    call: Call,
    path: string,
    flags: Call["flags"],
    operands: readonly string[],
    readonly global: GlobalWords,
  ) {
    super(call.process, path, flags, operands, call.engine, call.configFolder);
  }

  /** The project of the files; read once, with its warnings. Services that are named count whatever their profile. */
  async project(chosen: readonly string[] = this.operands, skips: Skips = {}): Promise<Project> {
    if (this.#loaded) return this.#loaded;
    const warnings: string[] = [];
    const stdin = this.global.files.includes("-") ? await this.#input() : "";
    try {
      this.#loaded = loadProject(this.process, { ...this.global, stdin, skips }, chosen, (warning) => {
        warnings.push(warning);
      });
    } finally {
      for (const warning of warnings) await this.log("warning", warning);
    }
    return this.#loaded;
  }

  async #input(): Promise<string> {
    const read = readInput(this, "");
    const chunks: Uint8Array[] = [];
    for (let bytes = await read(); bytes.length > 0; bytes = await read()) chunks.push(bytes);
    return decode(concat(chunks));
  }

  /** The project's name, also where there is no file but `-p`. */
  async projectName(): Promise<string> {
    const { projectName = "" } = this.global;
    if (this.isNamedOnly) {
      checkProjectName(projectName);
      return projectName;
    }
    return (await this.project()).name;
  }

  /** As logrus writes where nobody asked for a form of its own. */
  async log(level: "warning", message: string): Promise<void> {
    if (this.process.stderr.isTerminal)
      return this.warn(`\x1b[33m${level.slice(0, 4).toUpperCase()}\x1b[0m[0000] ${message.padEnd(44)} \n`);
    const time = formatTime("%Y-%m-%dT%H:%M:%SZ", this.now());
    await this.warn(`time="${time}" level=${level} msg=${JSON.stringify(message)}\n`);
  }

  /** The services that are named, or all. */
  async chosen(names: readonly string[] = this.operands, known?: Project): Promise<Service[]> {
    const { services } = known ?? (await this.project());
    for (const name of names) if (!services.has(name)) throw new Failure(`no such service: ${name}`);
    return names.length === 0 ? [...services.values()] : names.flatMap((name) => services.get(name) ?? []);
  }

  /** Whether files are none of its business: a project that is named is looked for at the engine. */
  get isNamedOnly(): boolean {
    return this.global.projectName !== undefined && this.global.files.length === 0;
  }

  /** As `--progress` and `--ansi` want it. */
  progress(title = "Running", isQuiet = false): Progress {
    const { progress, ansi } = this.global;
    const isPlain = progress === "plain" || (progress !== "tty" && ansi === "never");
    return new Progress(this.process, isQuiet || progress === "quiet", title, isPlain);
  }
}

/** What stands before the command. */
export interface GlobalWords extends LoadOptions {
  readonly progress: string;
  readonly ansi: string;
}

export interface ComposeCommand {
  readonly summary: string;
  readonly usage: string;
  readonly aliases?: readonly string[];
  readonly options: string;
  /** What the help page says below its usage, after the summary. */
  readonly about?: string;
  readonly operands?: readonly [number, number];
  /** Wrong numbers of operands are told with the usage. */
  readonly usageStatus?: number;
  /** Switches that are on where we do not write to a terminal. */
  readonly pipePresets?: readonly string[];
  readonly stopsAtOperand?: boolean;
  run(call: ComposeCall): Promise<number>;
}

export function defineCompose(command: ComposeCommand): ComposeCommand {
  return command;
}
