import { firstWorker, startWorker } from "../start-worker.ts";
import { readMessage } from "../worker/message-shapes.ts";
import { FROM_WORKER, type FromWorker, type ToWorker } from "../worker/protocol.ts";
import { Pulse } from "./pulse.ts";

export interface LinkEvents {
  message(message: FromWorker): void;
  /** The worker is gone; what ran in it is lost since the last save. */
  crashed(reason: string): void;
  /** The worker has not answered for two seconds, or answers again. */
  answering(answers: boolean): void;
}

/** The page's end of the line to the worker with the computer in it. */
export class ComputerLink {
  #worker: Worker | undefined;
  #pulse: Pulse | undefined;

  constructor(private readonly events: LinkEvents) {}

  /** The first message starts the computer. */
  send(message: ToWorker): void {
    this.#worker ??= this.#begin(firstWorker());
    this.#worker.postMessage(message);
    if (message.kind === "input") this.#pulse?.ask();
  }

  /** Ends the worker, whatever it is doing, and starts another. */
  restart(): void {
    this.#pulse?.stop();
    this.#worker?.terminate();
    this.#worker = this.#begin(startWorker());
  }

  #begin(worker: Worker): Worker {
    this.#pulse = this.#watch(worker);
    worker.onmessage = (event: MessageEvent<unknown>) => this.#receive(event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.events.crashed(event.message || "the worker could not be loaded");
    };
    worker.onmessageerror = () => this.events.crashed("a message could not be read");
    return worker;
  }

  #watch(worker: Worker): Pulse {
    return new Pulse(
      (id) => worker.postMessage({ kind: "ping", id } satisfies ToWorker),
      this.events.answering,
    );
  }

  #receive(data: unknown): void {
    const message = readMessage(FROM_WORKER, data);
    if (!message) return this.events.crashed("a message of an unknown kind came from the worker");
    if (message.kind === "pong") this.#pulse?.answered(message.id);
    else this.events.message(message);
  }
}
