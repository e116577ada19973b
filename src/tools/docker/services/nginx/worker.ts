import type { ListeningSocket } from "../../../../process/network/socket.ts";
import type { Process, Program } from "../../../../process/process.ts";
import { SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGWINCH } from "../../../../process/signals.ts";
import { Killed } from "../../../../process/unwind.ts";
import type { Listen } from "./listen.ts";
import { type Site, serveClient } from "./serve-client.ts";

/** A socket that is listened on, and which `listen` it is. */
export interface OpenListen {
  readonly listen: Listen;
  readonly socket: ListeningSocket;
  readonly fd: number;
}

/** Connections are counted over all workers, so that the numbers in the log are different. */
export interface Counter {
  connections: number;
}

/** A worker process: takes connections and serves them, until it is told to end. */
export function workerProgram(site: Site, listens: readonly OpenListen[], counter: Counter): Program {
  return (process) => {
    let busy = 0;
    let isQuitting = false;
    const end = () => {
      site.logs.tell(process, "notice", "exiting");
      site.logs.tell(process, "notice", "exit");
      process.finish({ status: 0 });
    };
    for (const signal of [SIGTERM, SIGINT]) process.handle(signal, end);
    for (const signal of [SIGHUP, SIGUSR1, SIGWINCH]) process.handle(signal, "shrug");
    process.handle(SIGQUIT, () => {
      site.logs.tell(process, "notice", "gracefully shutting down");
      isQuitting = true;
      if (busy === 0) end();
    });
    const noteBusy = (isBusy: boolean) => {
      busy += isBusy ? 1 : -1;
      if (busy === 0 && isQuitting) end();
    };
    return Promise.race(listens.map((open) => accept(process, site, open, counter, noteBusy)));
  };
}

async function accept(
  process: Process,
  site: Site,
  { listen, socket }: OpenListen,
  counter: Counter,
  noteBusy: (isBusy: boolean) => void,
): Promise<never> {
  for (;;) {
    const connection = await socket.accept(process);
    const fd = process.fds.add(connection, 4);
    connection.release();
    let isBusy = false;
    const busy = (now: boolean) => {
      if (now !== isBusy) noteBusy(now);
      isBusy = now;
    };
    serveClient(process, site, { socket: connection, listen, number: ++counter.connections, busy })
      .catch((thrown) => {
        if (!(thrown instanceof Killed)) process.kernel.onFault?.(thrown, process);
      })
      .finally(() => {
        if (process.exit) return;
        busy(false);
        process.fds.close(fd);
      });
  }
}
