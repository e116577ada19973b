import { NO_BYTES } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { FileStatus } from "../disk/files.ts";
import type { Kernel } from "./kernel.ts";
import { OpenFile } from "./open-file.ts";
import type { Process } from "./process.ts";

/** What opening a character device gives. */
export type OpenDevice = (opener: Process, path: string, status: FileStatus) => OpenFile | Errno;

/** makedev(3), for the small numbers that are used here. */
export function deviceNumber(major: number, minor: number): number {
  return (major << 8) | minor;
}

/** Where each device stands, for the computer that makes `/dev`. */
export const DEVICES = [
  { name: "null", rdev: deviceNumber(1, 3), mode: 0o666 },
  { name: "zero", rdev: deviceNumber(1, 5), mode: 0o666 },
  { name: "full", rdev: deviceNumber(1, 7), mode: 0o666 },
  { name: "random", rdev: deviceNumber(1, 8), mode: 0o666 },
  { name: "urandom", rdev: deviceNumber(1, 9), mode: 0o666 },
  { name: "tty", rdev: deviceNumber(5, 0), mode: 0o666 },
] as const;

interface Behaviour {
  read(max: number): Uint8Array;
  write?(): Errno;
}

class DeviceFile extends OpenFile {
  readonly kind = "device";
  constructor(
    readonly name: string,
    private readonly inode: FileStatus,
    private readonly behaviour: Behaviour,
  ) {
    super();
  }
  read(_reader: Process, max: number): Uint8Array {
    return this.behaviour.read(max);
  }
  readThrough(_reader: Process, delimiter: number, max: number): Uint8Array {
    const bytes = this.behaviour.read(max);
    const at = bytes.indexOf(delimiter);
    return at < 0 ? bytes : bytes.subarray(0, at + 1);
  }
  write(): Errno | undefined {
    return this.behaviour.write?.();
  }
  override seek(): number {
    return 0;
  }
  status(): FileStatus {
    return this.inode;
  }
  protected close(): void {
    // Nothing is held open.
  }
  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}

/** null(4), full(4), random(4), tty(4). */
export function installDevices(kernel: Kernel): void {
  const device = (minor: number, behaviour: Behaviour): void => {
    kernel.devices.set(
      deviceNumber(1, minor),
      (_opener, path, status) => new DeviceFile(path, status, behaviour),
    );
  };
  device(3, { read: () => NO_BYTES });
  device(5, { read: (max) => new Uint8Array(max) });
  device(7, { read: (max) => new Uint8Array(max), write: () => Errno.ENOSPC });
  device(8, { read: (max) => kernel.random.bytes(max) });
  device(9, { read: (max) => kernel.random.bytes(max) });
  kernel.devices.set(
    deviceNumber(5, 0),
    (opener) => opener.terminal?.open() ?? kernel.typedKeys?.(opener) ?? Errno.ENXIO,
  );
}
