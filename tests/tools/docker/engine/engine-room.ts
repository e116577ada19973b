import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";
import { Errno } from "../../../../src/disk/errno.ts";
import { ROOT } from "../../../../src/disk/files.ts";
import { FdTable } from "../../../../src/process/fd-table.ts";
import type { Process } from "../../../../src/process/process.ts";
import {
  type ClientRequest,
  type Connection,
  connect,
} from "../../../../src/tools/docker/api/http-client.ts";

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what the API answers is asked for field by field in tests.
  readonly body: any;
}

/** A computer with its engine, and a process that speaks to it. */
export class EngineRoom {
  #connection: Connection | undefined;
  /** Faults of ours: there are to be none. */
  readonly faults: unknown[] = [];

  private constructor(
    readonly computer: NodeComputer,
    readonly process: Process,
  ) {}

  static async open(options: Parameters<typeof createComputer>[0] = {}): Promise<EngineRoom> {
    const computer = await createComputer(options);
    const { kernel } = computer;
    const process = kernel.createProcess({
      argv: ["tester"],
      env: new Map(),
      fds: new FdTable(),
      files: kernel.disk.view(ROOT),
      path: "/usr/bin/tester",
    });
    kernel.scheduler.start();
    const room = new EngineRoom(computer, process);
    kernel.onFault = (thrown) => room.faults.push(thrown);
    return room;
  }

  close(): void {
    this.computer.kernel.scheduler.stop();
  }

  /** One connection for all calls, as a client that keeps it alive. */
  async call(
    method: string,
    path: string,
    rest: Pick<ClientRequest, "query" | "json" | "body"> = {},
  ): Promise<Answer> {
    this.#connection ??= await connected(this.process);
    const response = await this.#connection.request({ method, path, ...rest });
    if (response instanceof Errno) throw new Error(`${method} ${path}: ${response.message}`);
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  }

  /** The same on a connection of its own: several such calls go on at the same time. */
  async apart(
    method: string,
    path: string,
    rest: Pick<ClientRequest, "query" | "json" | "body"> = {},
  ): Promise<Answer> {
    const connection = await connected(this.process);
    const response = await connection.request({ method, path, ...rest });
    if (response instanceof Errno) throw new Error(`${method} ${path}: ${response.message}`);
    const text = await response.text();
    connection.close();
    return { status: response.status, body: parsed(text) };
  }

  async pull(image: string): Promise<void> {
    await this.call("POST", "/images/create", { query: { fromImage: image, tag: "latest" } });
  }

  async create(name: string, json: Record<string, unknown>): Promise<Answer> {
    return this.call("POST", "/containers/create", { query: { name }, json: { Image: "busybox", ...json } });
  }
}

async function connected(process: Process): Promise<Connection> {
  const connection = await connect(process);
  if (connection instanceof Errno) throw new Error(connection.message);
  return connection;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
