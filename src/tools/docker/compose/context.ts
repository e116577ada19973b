import { formatTime } from "../../../base/format-time.ts";
import { Call } from "../client/cli/call.ts";
import { Failure } from "../client/cli/failure.ts";
import { type Loaded, type LoadOptions, loadProject } from "./project/load.ts";
import type { Project, Service } from "./project/project.ts";

/** One call of a `docker compose` command. */
export class ComposeCall extends Call {
  #loaded: Project | undefined;

  constructor(
    call: Call,
    path: string,
    flags: Call["flags"],
    operands: readonly string[],
    readonly global: LoadOptions,
  ) {
    super(call.process, path, flags, operands, call.engine, call.configFolder);
  }

  /** The project of the files; read once, with its warnings. Services that are named count whatever their profile. */
  async project(chosen: readonly string[] = this.operands): Promise<Project> {
    if (this.#loaded) return this.#loaded;
    const { project, warnings }: Loaded = loadProject(this.process, this.global, chosen);
    for (const warning of warnings) await this.log("warning", warning);
    this.#loaded = project;
    return project;
  }

  /** The project's name, also where there is no file but `-p`. */
  async projectName(): Promise<string> {
    if (this.global.projectName && this.global.files.length === 0) return this.global.projectName;
    return (await this.project()).name;
  }

  /** As logrus writes where nobody asked for a form of its own. */
  async log(level: string, message: string): Promise<void> {
    const time = formatTime("%Y-%m-%dT%H:%M:%SZ", this.now());
    await this.warn(`time="${time}" level=${level} msg=${JSON.stringify(message)}\n`);
  }

  /** The services that are named, or all. */
  async chosen(names: readonly string[] = this.operands): Promise<Service[]> {
    const { services } = await this.project();
    for (const name of names) if (!services.has(name)) throw new Failure(`no such service: ${name}`);
    return names.length === 0 ? [...services.values()] : names.flatMap((name) => services.get(name) ?? []);
  }
}

export interface ComposeCommand {
  readonly summary: string;
  readonly usage: string;
  readonly options: string;
  readonly operands?: readonly [number, number];
  readonly stopsAtOperand?: boolean;
  run(call: ComposeCall): Promise<number>;
}

export function defineCompose(command: ComposeCommand): ComposeCommand {
  return command;
}
