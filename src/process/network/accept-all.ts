import type { Process } from "../process.ts";
import { Killed } from "../unwind.ts";
import type { ListeningSocket, StreamSocket } from "./socket.ts";

interface Serving {
  /** The least number that a connection's descriptor has. */
  readonly descriptor: number;
  readonly serve: (socket: StreamSocket) => Promise<void>;
  /** A connection has ended. */
  readonly ended?: () => void;
}

/** Serves whoever connects, each beside the others, for ever. */
export async function acceptAll(
  process: Process,
  listener: ListeningSocket,
  { descriptor, serve, ended }: Serving,
): Promise<never> {
  for (;;) {
    const socket = await listener.accept(process);
    const fd = process.fds.add(socket, descriptor);
    socket.release();
    serve(socket)
      .catch((thrown) => {
        if (!(thrown instanceof Killed)) process.kernel.onFault?.(thrown, process);
      })
      .finally(() => {
        process.fds.close(fd);
        ended?.();
      });
  }
}
