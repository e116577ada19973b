import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import { OpenFile } from "../open-file.ts";
import type { Process } from "../process.ts";
import { socketStatus } from "../stream-status.ts";
import { isOwn } from "./address.ts";

/**
 * A connected datagram socket (udp(7)). Nobody on this computer and none of the hosts that it reaches listens for
 * datagrams: on the computer itself the next call tells so (ICMP port unreachable), elsewhere they are lost.
 */
export class DatagramSocket extends OpenFile {
  readonly kind = "socket";
  #refused = false;

  constructor(
    private readonly id: number,
    private readonly address: string,
    private readonly now: () => number,
  ) {
    super();
  }

  get name(): string {
    return `socket:[${this.id}]`;
  }

  read(reader: Process): MaybePromise<Uint8Array | Errno> {
    return this.#takeRefusal() ?? reader.block<Uint8Array>(() => () => undefined);
  }

  readThrough(reader: Process): MaybePromise<Uint8Array | Errno> {
    return this.read(reader);
  }

  write(): Errno | undefined {
    const refusal = this.#takeRefusal();
    this.#refused = refusal === undefined && isOwn(this.address);
    return refusal;
  }

  #takeRefusal(): Errno | undefined {
    if (!this.#refused) return undefined;
    this.#refused = false;
    return Errno.ECONNREFUSED;
  }

  override get inputWaits(): boolean {
    return this.#refused;
  }

  status(): FileStatus {
    return socketStatus(this.id, this.now());
  }

  protected close(): void {}

  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}
