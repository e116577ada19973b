import { encode } from "../../../../base/bytes.ts";
import type { TerminalSize } from "../../../../process/terminal/terminal.ts";
import type { ExecTask } from "../../runtime/runtime.ts";
import type { Engine } from "../engine.ts";
import { conflict, notFound } from "../engine-error.ts";
import { randomId } from "../ids.ts";
import type { Container } from "./container.ts";
import { OutputStreams } from "./output-streams.ts";

export interface ExecConfig {
  readonly AttachStdin: boolean;
  readonly AttachStdout: boolean;
  readonly AttachStderr: boolean;
  readonly Tty: boolean;
  readonly Cmd: readonly string[];
  readonly Env: readonly string[];
  readonly User: string;
  readonly WorkingDir: string;
  readonly Privileged: boolean;
  readonly DetachKeys: string;
}

/** What cannot be started ends with this, for whatever reason. */
const NOT_STARTED = 126;

/** A further process of a container, from its making on. It is forgotten when its container ends. */
export class Exec {
  readonly streams = new OutputStreams();
  task: ExecTask | undefined;
  exitCode: number | null = null;
  isRunning = false;

  constructor(
    readonly id: string,
    readonly container: Container,
    readonly config: ExecConfig,
    /** The run of the container that it belongs to. */
    readonly run: number,
  ) {}
}

export class ExecStore {
  readonly #execs = new Map<string, Exec>();

  create(engine: Engine, container: Container, config: ExecConfig): Exec {
    checkRunning(container);
    const exec = new Exec(randomId(engine.random), container, config, container.record.Run);
    this.#execs.set(exec.id, exec);
    container.execs.add(exec.id);
    engine.containerEvent(container, `exec_create: ${config.Cmd.join(" ")}`, { execID: exec.id });
    return exec;
  }

  require(id: string): Exec {
    const exec = this.#execs.get(id);
    if (!exec) throw notFound(`No such exec instance: ${id}`);
    if (exec.container.record.Run !== exec.run || !exec.container.state.Running) {
      if (exec.exitCode === null) throw conflict(`container ${exec.container.id} is not running`);
    }
    return exec;
  }
}

export function checkRunning(container: Container): void {
  const { state, id } = container;
  if (!state.Running) throw conflict(`container ${id} is not running`);
  if (state.Restarting) throw conflict(`Container ${id} is restarting, wait until the container is running`);
  if (state.Paused)
    throw conflict(`Container ${container.name} is paused, unpause the container before exec`);
}

/** Begins it. What it writes goes to `exec.streams`; a failure is told there too. */
export async function startExec(engine: Engine, exec: Exec, size: TerminalSize | undefined): Promise<void> {
  const { container, config } = exec;
  checkRunning(container);
  if (exec.isRunning || exec.exitCode !== null) throw conflict(`exec command ${exec.id} is already running`);
  exec.isRunning = true;
  engine.containerEvent(container, `exec_start: ${config.Cmd.join(" ")}`, { execID: exec.id });
  const { record } = container;
  const task = await engine.runtime.container(container.id)?.exec({
    argv: config.Cmd,
    env: [...(record.Config.Env ?? []), ...config.Env],
    cwd: config.WorkingDir || record.Config.WorkingDir,
    user: config.User || record.Config.User,
    terminal: config.Tty ? (size ?? { columns: 80, rows: 24 }) : undefined,
    stdin: config.AttachStdin,
    privileged: config.Privileged,
    output: { write: (stream, bytes) => exec.streams.write(stream, bytes), end: () => exec.streams.end() },
  });
  if (task?.kind === "task") {
    exec.task = task;
    task.onExit(({ status }) => ended(engine, exec, status));
    return;
  }
  await exec.streams.write("stdout", encode(`${task?.fullMessage ?? "container is gone"}\r\n`));
  exec.isRunning = false;
  exec.exitCode = NOT_STARTED;
  container.execs.delete(exec.id);
  exec.streams.end();
}

function ended(engine: Engine, exec: Exec, status: number): void {
  exec.isRunning = false;
  exec.exitCode = status;
  exec.container.execs.delete(exec.id);
  engine.containerEvent(exec.container, "exec_die", { execID: exec.id, exitCode: String(status) });
}
