/**
 * The engine as a module for Node: `dist/node/index.js`.
 *
 * @example
 * const computer = await createComputer({ files: { "/home/learner/note": "hi\n" } });
 * const { stdout, stderr, status } = await computer.run("wc -c < note");
 */
import type { IFs } from "memfs";
import { type Computer, type ComputerOptions, createHostedComputer } from "../computer/index.ts";
import { nodeJavaScript } from "./javascript-host.ts";
import { nodeFsModule } from "./node-fs-module.ts";
import { nodePorts } from "./node-ports.ts";
import { nodePython } from "./python-host.ts";
import { nodeSqlParser } from "./sql-parser.ts";

export type * from "../computer/index.ts";

/** A computer in Node, with its disk as Node's `fs` too. */
export interface NodeComputer extends Computer {
  /**
   * The promise and sync calls of Node's `fs` on this computer's disk. No permissions are checked; what is made belongs to
   * the user.
   */
  readonly fs: IFs;
}

/** A freshly installed computer, or one restored from `snapshot`. Ready for `run` when the promise resolves. */
export async function createComputer(options: ComputerOptions = {}): Promise<NodeComputer> {
  const computer = await createHostedComputer({
    ports: nodePorts,
    python: nodePython,
    sql: nodeSqlParser,
    javascript: nodeJavaScript,
    ...options,
  });
  return withNodeFs(computer, await nodeFsModule());
}

/** Most runs never look at `fs`, and making it takes longer than making the computer's whole file system. */
function withNodeFs(computer: Computer, nodeFs: Awaited<ReturnType<typeof nodeFsModule>>): NodeComputer {
  let fs: IFs | undefined;
  return Object.defineProperty(computer, "fs", {
    enumerable: true,
    get: () => {
      const { uid, gid } = computer.account;
      fs ??= nodeFs().createNodeFs(computer.kernel.disk, { uid, gid });
      return fs;
    },
  }) as NodeComputer;
}
