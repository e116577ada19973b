import type { Process } from "../../../../process/process.ts";
import { formatSignal, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1 } from "../../../../process/signals.ts";
import type { Engine } from "./engine.ts";

/** Signals that come to the client go on to the container (`--sig-proxy`). Gives what ends that. */
export function proxySignals(process: Process, engine: Engine, id: string): () => void {
  const signals = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1];
  for (const signal of signals) {
    process.handle(signal, () => {
      engine
        .post(`/containers/${id}/kill`, { query: { signal: `SIG${formatSignal(signal)}` } })
        .catch(() => undefined);
    });
  }
  return () => {
    for (const signal of signals) process.handle(signal, "default");
  };
}
