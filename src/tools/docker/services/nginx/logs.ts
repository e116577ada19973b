import { formatTime } from "../../../../base/format-time.ts";
import { normalizePath } from "../../../../base/paths.ts";
import { Errno } from "../../../../disk/errno.ts";
import { deviceOfDescriptor, openPath } from "../../../../process/open.ts";
import type { Process } from "../../../../process/process.ts";
import type { Configuration } from "./configuration.ts";
import type { Exchange, LogLevel } from "./exchange.ts";
import { ConfigProblem } from "./problems.ts";
import type { Scope } from "./scope.ts";
import type { Directive } from "./syntax.ts";
import { interpolateLog } from "./variables.ts";

const LEVELS: readonly LogLevel[] = ["debug", "info", "notice", "warn", "error", "crit", "alert", "emerg"];
const DEFAULT_ACCESS = "/var/log/nginx/access.log";
const DEFAULT_ERROR = "/var/log/nginx/error.log";
const PREFIX = "/etc/nginx";
const MOST_LINKS = 8;

/** The log files of a configuration, opened by the master; its workers write to the same. */
export class Logs {
  readonly #fds = new Map<string, number>();

  constructor(private readonly configuration: Configuration) {}

  async open(process: Process): Promise<void> {
    const paths = new Set([this.#errorPath(this.configuration.main), DEFAULT_ACCESS]);
    const collect = (directives: readonly Directive[]): void => {
      for (const { name, args, block } of directives) {
        if ((name === "access_log" && args[0] !== "off") || name === "error_log") paths.add(args[0] ?? "");
        if (block) collect(block);
      }
    };
    collect(this.configuration.main.directives);
    for (const path of paths) if (path !== "stderr") this.#fds.set(path, await openLog(process, path));
  }

  close(process: Process): void {
    for (const fd of this.#fds.values()) process.fds.close(fd);
    this.#fds.clear();
  }

  /** A line about the server itself, or about a request. */
  tell(process: Process, level: LogLevel, text: string, scope: Scope = this.configuration.main): void {
    const names: readonly string[] = LEVELS;
    const least = scope.words("error_log")?.[1] ?? "error";
    if (LEVELS.slice(0, names.indexOf(least)).includes(level)) return;
    const fd = this.#fds.get(this.#errorPath(scope)) ?? 2;
    void process.write(fd, errorLine(process, level, text));
  }

  #errorPath(scope: Scope): string {
    return scope.word("error_log", DEFAULT_ERROR);
  }

  /** The line of a request that has been answered. */
  access(exchange: Exchange): void {
    const { scope, process, configuration } = exchange;
    const found = scope.all("access_log");
    if (found.some(({ args }) => args[0] === "off")) return;
    for (const args of found.length > 0 ? found.map((one) => one.args) : [[DEFAULT_ACCESS]]) {
      const format = configuration.formats.get(args[1] ?? "combined") ?? "";
      const fd = this.#fds.get(args[0] ?? "");
      if (fd !== undefined) void process.write(fd, `${interpolateLog(format, exchange)}\n`);
    }
  }
}

export function errorLine(process: Process, level: LogLevel, text: string): string {
  const time = formatTime("%Y/%m/%d %H:%M:%S", process.kernel.now());
  return `${time} [${level}] ${process.pid}#${process.pid}: ${text}\n`;
}

async function openLog(process: Process, name: string): Promise<number> {
  const path = normalizePath(name, PREFIX);
  const file = await openPath(
    process,
    followed(process, path),
    { write: true, append: true, create: true },
    0o644,
  );
  if (file instanceof Errno)
    throw new ConfigProblem(`open() "${path}" failed (${file.number}: ${file.message})`);
  return process.fds.add(file, 3);
}

/** In the image the logs are links to /dev/stdout and /dev/stderr, which are those of the process. */
function followed(process: Process, path: string): string {
  let place = path;
  for (let links = 0; links < MOST_LINKS && !deviceOfDescriptor(process, place); links++) {
    const target = process.files.readlink(place);
    if (target instanceof Errno) break;
    place = normalizePath(target, place.slice(0, place.lastIndexOf("/")) || "/");
  }
  return place;
}
