import { Errno } from "../../../../disk/errno.ts";
import { setUser } from "../../../../process/identity.ts";
import { networkOf } from "../../../../process/network/network.ts";
import type { Process } from "../../../../process/process.ts";
import {
  SIGHUP,
  SIGINT,
  SIGQUIT,
  SIGTERM,
  SIGUSR1,
  SIGWINCH,
  type Signal,
} from "../../../../process/signals.ts";
import { Users } from "../../../../process/users.ts";
import type { Configuration } from "./configuration.ts";
import type { Listen } from "./listen.ts";
import { Logs } from "./logs.ts";
import { ConfigProblem, NotSimulated } from "./problems.ts";
import type { Site } from "./serve-client.ts";
import { serverName } from "./version.ts";
import { type OpenListen, workerProgram } from "./worker.ts";

const PROCESSORS = 2;
const START_LINES = [
  "built by gcc 12.2.0 (Debian 12.2.0-14) ",
  "OS: Linux 6.1.0-28-amd64",
  "getrlimit(RLIMIT_NOFILE): 1048576:1048576",
];

/** The master process: opens sockets and logs, starts the workers, and obeys signals. */
export class Master {
  #site: Site;
  #listens: OpenListen[] = [];
  #workers: Process[] = [];
  #isEnding = false;
  readonly #counter = { connections: 0 };

  constructor(
    private readonly process: Process,
    configuration: Configuration,
    private readonly reread: () => Configuration,
  ) {
    this.#site = { configuration, logs: new Logs(configuration) };
  }

  /** Opens what it needs; throws a `ConfigProblem` where it cannot. */
  async prepare(): Promise<void> {
    await this.#site.logs.open(this.process);
    this.#listens = this.#open(this.#site.configuration);
    this.process.files.writeFile(this.#pidFile, `${this.process.pid}\n`, 0o644);
  }

  get #pidFile(): string {
    return this.#site.configuration.main.word("pid", "/run/nginx.pid");
  }

  async run(): Promise<number> {
    this.#handleSignals();
    this.#tell('using the "epoll" event method');
    for (const line of [serverName(this.process), ...START_LINES]) this.#tell(line);
    this.#startWorkers();
    return this.process.block<number>(() => () => undefined);
  }

  #tell(text: string): void {
    this.#site.logs.tell(this.process, "notice", text);
  }

  #open({ servers }: Configuration): OpenListen[] {
    const opened: OpenListen[] = [];
    for (const listen of servers.flatMap(({ listens }) => listens)) {
      if (opened.some((one) => isSame(one.listen, listen))) continue;
      const kept = this.#listens.find((one) => isSame(one.listen, listen));
      opened.push(kept ?? this.#bind(listen));
    }
    for (const old of this.#listens) if (!opened.includes(old)) this.process.fds.close(old.fd);
    return opened;
  }

  #bind(listen: Listen): OpenListen {
    const { address, port } = listen;
    const socket = networkOf(this.process).listen(this.process, address, port);
    if (socket instanceof Errno)
      throw new ConfigProblem(`bind() to ${address}:${port} failed (${socket.number}: ${socket.message})`);
    return { listen, socket, fd: this.process.fds.add(socket, 3) };
  }

  #startWorkers(): void {
    this.#tell("start worker processes");
    const { main } = this.#site.configuration;
    const word = main.word("worker_processes", "1");
    const count = word === "auto" ? PROCESSORS : Math.max(1, Number(word) || 1);
    for (let started = 0; started < count; started++) this.#startWorker();
  }

  #startWorker(): void {
    const { process } = this;
    const worker = process.kernel.fork(process);
    if (worker instanceof Errno) return;
    worker.argv = ["nginx: worker process"];
    const user = new Users(process.files).byName(this.#site.configuration.main.word("user", "nobody"));
    if (user && process.files.credentials.uid === 0)
      setUser(worker, { uid: user.uid, gid: user.gid, groups: [user.gid] });
    this.#workers.push(worker);
    this.#tell(`start worker process ${worker.pid}`);
    const watch = () => (worker.exit ? this.#hasEnded(worker) : worker.onChange(watch));
    worker.onChange(watch);
    process.kernel.run(worker, workerProgram(this.#site, this.#listens, this.#counter));
  }

  #hasEnded(worker: Process): void {
    if (this.process.exit) return;
    this.#workers = this.#workers.filter((one) => one !== worker);
    this.#tell(`signal 17 (SIGCHLD) received from ${worker.pid}`);
    const { status = 0, signal } = worker.exit ?? {};
    this.#tell(
      signal === undefined
        ? `worker process ${worker.pid} exited with code ${status}`
        : `worker process ${worker.pid} exited on signal ${signal}`,
    );
    if (signal !== undefined && !this.#isEnding) return this.#startWorker();
    if (!this.#isEnding || this.#workers.length > 0) return;
    this.#tell("exit");
    this.process.files.unlink(this.#pidFile);
    this.process.finish({ status: 0 });
  }

  #handleSignals(): void {
    const end = (signal: Signal, name: string, text: string) => () => {
      this.#tell(`signal ${signal} (${name}) received, ${text}`);
      this.#isEnding = true;
      for (const worker of [...this.#workers]) worker.raise(signal === SIGINT ? SIGTERM : signal);
    };
    this.process.handle(SIGTERM, end(SIGTERM, "SIGTERM", "exiting"));
    this.process.handle(SIGINT, end(SIGINT, "SIGINT", "exiting"));
    this.process.handle(SIGQUIT, end(SIGQUIT, "SIGQUIT", "shutting down"));
    this.process.handle(SIGHUP, () => void this.#reload());
    this.process.handle(SIGUSR1, () => void this.#reopen());
    this.process.handle(SIGWINCH, "shrug");
  }

  /** SIGHUP: new workers with the new configuration, or all stays as it was. */
  async #reload(): Promise<void> {
    this.#tell("signal 1 (SIGHUP) received, reconfiguring");
    this.#tell("reconfiguring");
    try {
      const configuration = this.reread();
      const logs = new Logs(configuration);
      await logs.open(this.process);
      const old = [...this.#workers];
      this.#listens = this.#open(configuration);
      this.#site.logs.close(this.process);
      this.#site = { configuration, logs };
      this.#tell('using the "epoll" event method');
      this.#startWorkers();
      for (const worker of old) worker.raise(SIGQUIT);
    } catch (thrown) {
      if (thrown instanceof NotSimulated)
        void this.process.write(2, `rockpool: not simulated here: nginx: ${thrown.message}\n`);
      else if (thrown instanceof ConfigProblem) this.#site.logs.tell(this.process, "emerg", thrown.message);
      else throw thrown;
    }
  }

  async #reopen(): Promise<void> {
    this.#tell("reopening logs");
    this.#site.logs.close(this.process);
    await this.#site.logs.open(this.process);
  }
}

function isSame(one: Listen, other: Listen): boolean {
  const isAny = ({ address }: Listen) => address === "0.0.0.0" || address === "::";
  return one.port === other.port && (one.address === other.address || (isAny(one) && isAny(other)));
}
