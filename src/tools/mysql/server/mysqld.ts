import { formatTime } from "../../../base/format-time.ts";
import { Errno } from "../../../disk/errno.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { acceptAll } from "../../../process/network/accept-all.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { ListeningSocket } from "../../../process/network/socket.ts";
import { unixSocketsOf } from "../../../process/network/unix-sockets.ts";
import type { Process } from "../../../process/process.ts";
import { SIGQUIT, SIGTERM } from "../../../process/signals.ts";
import { type ParseSql, sqlParserOf } from "../../postgres/parser-host.ts";
import { Cluster } from "../../postgres/storage/cluster.ts";
import { versionOf } from "../version.ts";
import { Connection } from "./connection.ts";
import { initialize, isInitialized, journalOf, SOCKET } from "./data-directory.ts";

const INIT = "InnoDB initialization has ";

/** What the words of the command line say: `--datadir`, `--port`, `--socket`, `--skip-networking` and what to do. */
interface Options {
  readonly directory: string;
  readonly port: number;
  readonly socket: string;
  readonly hasNetwork: boolean;
  readonly initializes: boolean;
  readonly goesBehind: boolean;
}

/** Options that change nothing here. */
const HARMLESS =
  /^--(user|character-set-server|collation-server|default-authentication-plugin|mysql-native-password|pid-file|default-time-zone|max[-_]connections|innodb[-_]buffer[-_]pool[-_]size|skip-name-resolve|skip-host-cache|log-error-verbosity|lower[-_]case[-_]table[-_]names|bind-address|explicit_defaults_for_timestamp|secure-file-priv)(=|$)/;

/** `mysqld`: the server. */
export async function mysqld(process: Process): Promise<number> {
  const words = process.argv.slice(1);
  if (words.some((word) => word === "-V" || word === "--version")) {
    await process.write(
      1,
      `/usr/sbin/mysqld  Ver ${versionOf(process)} for Linux on x86_64 (MySQL Community Server - GPL)\n`,
    );
    return 0;
  }
  const options = readOptions(words);
  if (typeof options === "string") {
    await process.write(2, `rockpool: not simulated here: mysqld ${options}\n`);
    return 1;
  }
  if (process.files.credentials.uid === 0 && !words.includes("--user=root")) {
    log(
      process,
      0,
      "ERROR",
      "MY-010123",
      `Fatal error: Please read "Security" section of the manual to find out how to run mysqld as root!`,
    );
    log(process, 0, "ERROR", "MY-010119", "Aborting");
    return 1;
  }
  if (options.initializes) return makeDirectory(process, options.directory);
  if (options.goesBehind) return goBehind(process, words, options.socket);
  return serve(process, options);
}

function readOptions(words: readonly string[]): Options | string {
  let options: Options = {
    directory: "/var/lib/mysql",
    port: 3306,
    socket: SOCKET,
    hasNetwork: true,
    initializes: false,
    goesBehind: false,
  };
  for (const word of words) {
    const [, name = "", value = ""] = /^(--[\w-]+)(?:=(.*))?$/.exec(word) ?? [];
    if (name === "--datadir") options = { ...options, directory: value };
    else if (name === "--port") options = { ...options, port: Number(value) };
    else if (name === "--socket") options = { ...options, socket: value };
    else if (name === "--skip-networking") options = { ...options, hasNetwork: false };
    else if (name === "--initialize-insecure") options = { ...options, initializes: true };
    else if (name === "--daemonize") options = { ...options, goesBehind: true };
    else if (!HARMLESS.test(word)) return word;
  }
  return options;
}

function log(process: Process, thread: number, level: string, code: string, text: string): void {
  const now = process.kernel.now();
  const micros = String(Math.floor(now * 1000) % 1_000_000).padStart(6, "0");
  void process.write(
    2,
    `${formatTime("%Y-%m-%dT%H:%M:%S", now)}.${micros}Z ${thread} [${level}] [${code}] [Server] ${text}\n`,
  );
}

function logInnodb(process: Process): void {
  for (const [code, word] of [
    ["MY-013576", "started."],
    ["MY-013577", "ended."],
  ] as const) {
    const line = `${formatTime("%Y-%m-%dT%H:%M:%S", process.kernel.now())}.${String(Math.floor(process.kernel.now() * 1000) % 1_000_000).padStart(6, "0")}Z 1 [System] [${code}] [InnoDB] ${INIT}${word}\n`;
    void process.write(2, line);
  }
}

async function makeDirectory(process: Process, directory: string): Promise<number> {
  const say = (level: string, code: string, text: string) => log(process, 0, level, code, text);
  say("System", "MY-015017", "MySQL Server Initialization - start.");
  say(
    "System",
    "MY-013169",
    `/usr/sbin/mysqld (mysqld ${versionOf(process)}) initializing of server in progress as process ${process.pid}`,
  );
  const entries = process.files.readdir(directory);
  if (!(entries instanceof Errno) && entries.length > 0) {
    say("ERROR", "MY-010457", "--initialize specified but the data directory has files in it. Aborting.");
    say(
      "ERROR",
      "MY-013236",
      `The designated data directory ${directory}/ is unusable. You can remove all files that the server added to it.`,
    );
    say("ERROR", "MY-010119", "Aborting");
    return 1;
  }
  logInnodb(process);
  await process.sleep(1200);
  const failed = initialize(process.files, directory);
  if (failed) {
    say("ERROR", "MY-013236", `The designated data directory ${directory}/ is unusable: ${failed.message}`);
    return 1;
  }
  log(
    process,
    6,
    "Warning",
    "MY-010453",
    "root@localhost is created with an empty password ! Please consider switching off the --initialize-insecure option.",
  );
  say("System", "MY-015018", "MySQL Server Initialization - end.");
  return 0;
}

/** A server of its own, in the background; ends when that one is ready. */
async function goBehind(process: Process, words: readonly string[], socket: string): Promise<number> {
  const own = words.filter((word) => word !== "--daemonize");
  const child = startProgram(process, ["mysqld", ...own], {
    group: "new",
    fds: process.fds.fork({ exec: true }),
  });
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (child instanceof Errno || child.exit) return 1;
    if (!(process.files.stat(socket) instanceof Errno)) return 0;
    await process.sleep(100);
  }
  return 1;
}

async function serve(process: Process, options: Options): Promise<number> {
  const host = sqlParserOf(process.kernel);
  if (!host) {
    await process.write(2, "rockpool: not simulated here: mysqld, as the parser of SQL is missing\n");
    return 1;
  }
  const parse = await process.kernel.scheduler.host(process, host.load());
  return new Server(process, options, parse).run();
}

class Server {
  readonly #cluster: Cluster;
  readonly #sessions = new Set<Connection>();
  readonly #version: string;
  readonly #descriptors: number[] = [];
  #nextId = 8;

  constructor(
    private readonly process: Process,
    private readonly options: Options,
    private readonly parse: ParseSql,
  ) {
    this.#cluster = new Cluster(journalOf(process.files, options.directory));
    this.#version = versionOf(process);
  }

  #log(level: string, code: string, text: string): void {
    log(this.process, 0, level, code, text);
  }

  async run(): Promise<number> {
    const { process, options } = this;
    this.#log("System", "MY-015015", "MySQL Server - start.");
    this.#log(
      "System",
      "MY-010116",
      `/usr/sbin/mysqld (mysqld ${this.#version}) starting as process ${process.pid}`,
    );
    logInnodb(process);
    if (!isInitialized(process.files, options.directory) || this.#cluster.load()) {
      this.#log("ERROR", "MY-010020", "Data Dictionary initialization failed.");
      this.#log("ERROR", "MY-010119", "Aborting");
      return 1;
    }
    await process.sleep(300);
    this.#log("Warning", "MY-010068", "CA certificate ca.pem is self signed.");
    const listeners = this.#listen();
    if (!listeners) return 1;
    for (const signal of [SIGTERM, SIGQUIT])
      process.handle(signal, () => this.#shutDown("<via user signal>"));
    const port = options.hasNetwork ? options.port : 0;
    this.#log(
      "System",
      "MY-010931",
      `/usr/sbin/mysqld: ready for connections. Version: '${this.#version}'  socket: '${options.socket}'  port: ${port}  MySQL Community Server - GPL.`,
    );
    await Promise.all(listeners.map((listener) => this.#accept(listener)));
    return 0;
  }

  #listen(): readonly ListeningSocket[] | undefined {
    const { process, options } = this;
    process.files.unlink(options.socket);
    const local = unixSocketsOf(process.kernel).listen(process, options.socket);
    const network = options.hasNetwork
      ? networkOf(process).listen(process, "0.0.0.0", options.port)
      : undefined;
    if (local instanceof Errno || network instanceof Errno) {
      if (network instanceof Errno) {
        this.#log("ERROR", "MY-010262", `Can't start server: Bind on TCP/IP port: ${network.message}`);
        this.#log(
          "ERROR",
          "MY-010257",
          `Do you already have another mysqld server running on port: ${options.port} ?`,
        );
      } else if (local instanceof Errno)
        this.#log("ERROR", "MY-010268", `Can't start server : Bind on unix socket: ${local.message}`);
      this.#log("ERROR", "MY-010119", "Aborting");
      return undefined;
    }
    const sockets = network ? [local, network] : [local];
    for (const socket of sockets) this.#descriptors.push(process.fds.add(socket, 5));
    return sockets;
  }

  #accept(listener: ListeningSocket): Promise<never> {
    const { process, parse } = this;
    return acceptAll(process, listener, {
      descriptor: 8,
      serve: (socket) =>
        new Connection({
          process,
          socket,
          id: this.#nextId++,
          version: this.#version,
          cluster: this.#cluster,
          parse,
          sessions: this.#sessions,
          shutDown: (user) => this.#shutDown(user),
        }).serve(),
    });
  }

  #shutDown(user: string): void {
    this.#log(
      "System",
      "MY-013172",
      `Received SHUTDOWN from user ${user}. Shutting down mysqld (Version: ${this.#version}).`,
    );
    for (const { session } of this.#sessions) session?.close();
    this.#log(
      "System",
      "MY-010910",
      `/usr/sbin/mysqld: Shutdown complete (mysqld ${this.#version})  MySQL Community Server - GPL.`,
    );
    this.#log("System", "MY-015016", "MySQL Server - end.");
    this.process.files.unlink(this.options.socket);
    for (const fd of this.#descriptors) this.process.fds.close(fd);
    this.process.finish({ status: 0 });
  }
}
