import { formatTime } from "../../../base/format-time.ts";
import { Errno } from "../../../disk/errno.ts";
import { acceptAll } from "../../../process/network/accept-all.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { ListeningSocket } from "../../../process/network/socket.ts";
import { unixSocketsOf } from "../../../process/network/unix-sockets.ts";
import type { Process } from "../../../process/process.ts";
import { SIGINT, SIGQUIT, SIGTERM } from "../../../process/signals.ts";
import { type ParseSql, sqlParserOf } from "../parser-host.ts";
import { Cluster } from "../storage/cluster.ts";
import { releaseOf, versionText } from "../version.ts";
import { Connection } from "./connection.ts";
import { isInitialized, journalOf, madeBy } from "./data-directory.ts";

/** Where the socket in the file system is, without the port. */
export const SOCKET = "/var/run/postgresql/.s.PGSQL.";
const PORT = 5432;

/** `postgres [-D DIR] [-p PORT] [-c NAME=VALUE]`: the server. */
export async function postgres(process: Process): Promise<number> {
  const words = process.argv.slice(1);
  if (words.some((word) => word === "-V" || word === "--version")) {
    await process.write(1, `postgres (PostgreSQL) ${releaseOf(process).packaged}\n`);
    return 0;
  }
  let directory = process.env.get("PGDATA") ?? "";
  let port = PORT;
  const set = new Map<string, string>();
  while (words.length > 0) {
    const word = words.shift() ?? "";
    const [, option = "", joined = ""] = /^-([DpcN])(.*)$/.exec(word) ?? [];
    const value = joined || (option && (words.shift() ?? ""));
    if (option === "D") directory = value;
    else if (option === "p") port = Number(value);
    else if (option === "c" || option === "N") set.set(...settingOf(option, value));
    else if (!option) {
      await process.write(2, `rockpool: not simulated here: postgres ${word}\n`);
      return 1;
    }
  }
  if (process.files.credentials.uid === 0) {
    await process.write(2, ROOT_REFUSED);
    return 1;
  }
  const unknown = [...set.keys()].find(
    (name) => !/^(listen_addresses|max_connections|shared_buffers|fsync)$/.test(name),
  );
  if (unknown !== undefined) {
    await process.write(2, `rockpool: not simulated here: postgres -c ${unknown}\n`);
    return 1;
  }
  const host = sqlParserOf(process.kernel);
  if (!host) {
    await process.write(2, "rockpool: not simulated here: PostgreSQL\n");
    return 1;
  }
  const parse = await process.kernel.scheduler.host(process, host.load());
  return new Server(process, directory, port, set.get("listen_addresses") !== "", parse).run();
}

function settingOf(option: string, text: string): [name: string, value: string] {
  if (option === "N") return ["max_connections", text];
  const [name = "", ...rest] = text.split("=");
  return [name, rest.join("=")];
}

const ROOT_REFUSED = `"root" execution of the PostgreSQL server is not permitted.
The server must be started under an unprivileged user ID to prevent
possible system security compromise.  See the documentation for
more information on how to properly start the server.
`;

/** A line of the server's log, on standard error. */
export function logLine(process: Process, pid: number, level: string, text: string): string {
  const now = process.kernel.now();
  const time = `${formatTime("%Y-%m-%d %H:%M:%S", now)}.${String(Math.floor(now) % 1000).padStart(3, "0")} UTC`;
  return `${time} [${pid}] ${level}:  ${text.replaceAll("\n", "\n\t")}\n`;
}

class Server {
  readonly #cluster: Cluster;
  readonly #sessions = new Set<Connection>();
  readonly #descriptors: number[] = [];
  /** Processes of the real server that have no work here, but numbers. */
  #nextPid: number;
  #ends = false;

  constructor(
    private readonly process: Process,
    private readonly directory: string,
    private readonly port: number,
    private readonly hasNetwork: boolean,
    private readonly parse: ParseSql,
  ) {
    this.#cluster = new Cluster(journalOf(process.files, directory));
    this.#nextPid = process.pid + 26;
  }

  #log(text: string, pid = this.process.pid, level = "LOG"): void {
    void this.process.write(2, logLine(this.process, pid, level, text));
  }

  async run(): Promise<number> {
    const { process, directory, port } = this;
    if (!isInitialized(process.files, directory)) {
      const missing = process.files.stat(directory) instanceof Errno;
      this.#log(
        missing
          ? `data directory "${directory}" does not exist`
          : `"${directory}" is not a valid data directory`,
        process.pid,
        "FATAL",
      );
      return missing ? 2 : 1;
    }
    const release = releaseOf(process);
    const made = madeBy(process.files, directory);
    if (made !== release.major) {
      this.#log("database files are incompatible with server", process.pid, "FATAL");
      const what = `initialized by PostgreSQL version ${made}, which is not compatible with this version ${release.packaged}`;
      this.#log(`The data directory was ${what}.`, process.pid, "DETAIL");
      return 1;
    }
    this.#log(`starting ${versionText(release.packaged)}`);
    const listeners = this.#listen();
    if (!listeners) return 1;
    this.#log(
      `database system was shut down at ${formatTime("%Y-%m-%d %H:%M:%S", process.kernel.now())} UTC`,
      process.pid + 28,
    );
    this.#cluster.load();
    for (const signal of [SIGTERM, SIGINT, SIGQUIT]) process.handle(signal, () => this.#shutDown(signal));
    const done = process.files.writeFile(
      `${directory}/postmaster.pid`,
      `${process.pid}\n${directory}\n${port}\n`,
      0o600,
    );
    if (done) this.#log(`could not create lock file "postmaster.pid": ${done.message}`, process.pid, "FATAL");
    this.#log("database system is ready to accept connections");
    await Promise.all(listeners.map((socket) => this.#accept(socket)));
    return 0;
  }

  #listen(): readonly ListeningSocket[] | undefined {
    const { process, port } = this;
    const network = this.hasNetwork ? this.#listenToNetwork() : undefined;
    if (network instanceof Errno) return undefined;
    const others = network ? [network] : [];
    const path = `${SOCKET}${port}`;
    process.files.unlink(path);
    const local = unixSocketsOf(process.kernel).listen(process, path);
    if (local instanceof Errno) {
      this.#log(`could not bind Unix address "${path}": ${local.message}`);
      return others;
    }
    this.#descriptors.push(process.fds.add(local, 5));
    this.#log(`listening on Unix socket "${path}"`);
    return [...others, local];
  }

  #listenToNetwork(): ListeningSocket | Errno {
    const { process, port } = this;
    const socket = networkOf(process).listen(process, "0.0.0.0", port);
    if (socket instanceof Errno) {
      this.#log(`could not bind IPv4 address "0.0.0.0": ${socket.message}`);
      this.#log("could not create any TCP/IP sockets", process.pid, "FATAL");
      return socket;
    }
    this.#descriptors.push(process.fds.add(socket, 5));
    this.#log(`listening on IPv4 address "0.0.0.0", port ${port}`);
    this.#log(`listening on IPv6 address "::", port ${port}`);
    return socket;
  }

  #accept(listener: ListeningSocket): Promise<never> {
    const { process, directory, parse } = this;
    return acceptAll(process, listener, {
      descriptor: 8,
      serve: (socket) =>
        new Connection({
          process,
          socket,
          pid: this.#nextPid++,
          directory,
          cluster: this.#cluster,
          parse,
          log: (pid, level, text) => this.#log(text, pid, level),
          sessions: this.#sessions,
          accepts: () => !this.#ends,
        }).serve(),
      ended: () => {
        if (this.#ends && this.#sessions.size === 0 && !process.exit) this.#end();
      },
    });
  }

  /** SIGTERM waits for the sessions (smart), SIGINT ends them (fast). The image stops its server with SIGINT. */
  #shutDown(signal: number): void {
    const kind = signal === SIGTERM ? "smart" : signal === SIGINT ? "fast" : "immediate";
    this.#log(`received ${kind} shutdown request`);
    this.#ends = true;
    if (kind === "smart" && this.#sessions.size > 0) return;
    if (kind === "immediate") return this.#finish();
    this.#end();
  }

  #end(): void {
    const { pid } = this.process;
    this.#log("aborting any active transactions");
    for (const { session } of this.#sessions) session?.close();
    this.#log(`background worker "logical replication launcher" (PID ${pid + 31}) exited with exit code 1`);
    this.#log("shutting down", pid + 26);
    this.#log("checkpoint starting: shutdown immediate", pid + 26);
    this.#log(CHECKPOINT, pid + 26);
    this.#finish();
  }

  #finish(): void {
    this.#log("database system is shut down");
    this.process.files.unlink(`${this.directory}/postmaster.pid`);
    this.process.files.unlink(`${SOCKET}${this.port}`);
    for (const fd of this.#descriptors) this.process.fds.close(fd);
    this.process.finish({ status: 0 });
  }
}

const CHECKPOINT =
  "checkpoint complete: wrote 3 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.004 s; sync files=2, longest=0.001 s, average=0.001 s; distance=0 kB, estimate=0 kB; lsn=0/14E4FA0, redo lsn=0/14E4FA0";
