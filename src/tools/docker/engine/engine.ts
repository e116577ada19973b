import type { Process } from "../../../process/process.ts";

/** The Docker engine of one computer: what a running dockerd keeps in memory. */
export class Engine {
  constructor(readonly process: Process) {}

  async start(): Promise<void> {
    this.process.files.mkdir("/var/lib/docker", 0o710);
  }

  now(): number {
    return this.process.kernel.now();
  }
}
