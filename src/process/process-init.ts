import type { Files } from "../disk/files.ts";
import type { FdTable } from "./fd-table.ts";
import type { RealUser } from "./identity.ts";
import type { Namespace } from "./namespace.ts";
import type { Process } from "./process.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** What a process begins with. */
export interface ProcessInit {
  readonly pid: number;
  /** Where it is in a namespace, which gives `pid`. */
  readonly hostPid?: number;
  readonly namespace?: Namespace;
  readonly parent: Process | undefined;
  readonly group: number;
  readonly session: number;
  readonly argv: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  readonly fds: FdTable;
  readonly files: Files;
  readonly terminal: Terminal | undefined;
  /** The path of the program's file, as in /proc/PID/exe. */
  readonly path: string;
  /** Whose it is, where a set-user-ID program has given it the rights of another. */
  readonly realUser?: RealUser;
}
