import * as v from "valibot";
import { FROM_WORKER, type FromWorker, type ToWorker } from "../worker/protocol.ts";
import workerAddress from "../worker/worker.ts?worker&url";
import { Pulse } from "./pulse.ts";

export interface LinkEvents {
  message(message: FromWorker): void;
  /** The worker is gone; what ran in it is lost since the last save. */
  crashed(reason: string): void;
  /** The worker has not answered for two seconds, or answers again. */
  answering(answers: boolean): void;
}

/**
 * Where a browser checks that no text becomes code unseen (Trusted Types), our own worker needs a word of ours. The type
 * of `new Worker` does not know of trusted addresses yet.
 */
const address = (window.trustedTypes
  ?.createPolicy("rockpool", { createScriptURL: () => workerAddress })
  .createScriptURL("") ?? workerAddress) as string;

/** The page's end of the line to the worker with the computer in it. */
export class ComputerLink {
  #worker: Worker;
  #pulse: Pulse;

  constructor(private readonly events: LinkEvents) {
    this.#worker = this.#start();
    this.#pulse = this.#watch();
  }

  send(message: ToWorker): void {
    this.#worker.postMessage(message);
    if (message.kind === "input") this.#pulse.ask();
  }

  /** Ends the worker, whatever it is doing, and starts another. */
  restart(): void {
    this.#pulse.stop();
    this.#worker.terminate();
    this.#worker = this.#start();
    this.#pulse = this.#watch();
  }

  #start(): Worker {
    const worker = new Worker(address, { type: "module", name: "computer" });
    worker.onmessage = (event: MessageEvent<unknown>) => this.#receive(event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.events.crashed(event.message || "the worker could not be loaded");
    };
    worker.onmessageerror = () => this.events.crashed("a message could not be read");
    return worker;
  }

  #watch(): Pulse {
    return new Pulse(
      (id) => this.#worker.postMessage({ kind: "ping", id } satisfies ToWorker),
      this.events.answering,
    );
  }

  #receive(data: unknown): void {
    const { success, output } = v.safeParse(FROM_WORKER, data);
    if (!success) return this.events.crashed("a message of an unknown kind came from the worker");
    if (output.kind === "pong") this.#pulse.answered(output.id);
    else this.events.message(output);
  }
}
