import { Errno } from "../../../disk/errno.ts";
import { type Files, ROOT } from "../../../disk/files.ts";
import { removeTree } from "../../../disk/layers.ts";
import type { Kernel } from "../../../process/kernel.ts";
import { DiskFailure, INIT_LAYER, layerPlace, makeDirectories, must, OVERLAY } from "./places.ts";
import type { Layers } from "./runtime.ts";

/** Layers on the computer's disk. */
export class LayerStore implements Layers {
  constructor(private readonly kernel: Kernel) {}

  get #files(): Files {
    return this.kernel.disk.view(ROOT, { umask: 0 });
  }

  has(id: string): boolean {
    return !(this.#files.stat(layerPlace(id)) instanceof Errno);
  }

  get ids(): readonly string[] {
    const entries = this.#files.readdir(OVERLAY);
    if (entries instanceof Errno) return [];
    return entries.map(({ name }) => name).filter((name) => name !== INIT_LAYER && this.has(name));
  }

  add(id: string, fill: (files: Files) => void): void {
    const files = this.#files;
    if (this.has(id)) throw new Error(`layer ${id} is there already`);
    must(makeDirectories(files, OVERLAY, 0o710));
    must(makeDirectories(files, layerPlace(id)));
    try {
      fill(this.view(id));
      // Who fills it does not look at every write.
      const { used, total } = files.statfs();
      if (used >= total) throw new DiskFailure(Errno.ENOSPC, `write ${layerPlace(id)}`);
    } catch (thrown) {
      removeTree(this.kernel.disk, `${OVERLAY}/${id}`);
      throw thrown;
    }
  }

  view(id: string): Files {
    const root = must(this.#files.openDirectory(layerPlace(id)));
    return this.kernel.disk.view(ROOT, { umask: 0, root });
  }

  size(id: string): number {
    return sizeOf(this.view(id), "/");
  }

  keepOnly(used: ReadonlySet<string>): readonly string[] {
    const unused = this.ids.filter((id) => !used.has(id));
    for (const id of unused) removeTree(this.kernel.disk, `${OVERLAY}/${id}`);
    return unused;
  }

  /** Files and directories that every container has before its image's own: they are mounted over when it runs. */
  makeInitLayer(): void {
    if (this.has(INIT_LAYER)) return;
    this.add(INIT_LAYER, (files) => {
      for (const path of ["/dev", "/dev/pts", "/dev/shm", "/etc", "/proc", "/sys"])
        must(files.mkdir(path, 0o755));
      for (const path of ["/.dockerenv", "/etc/hostname", "/etc/hosts", "/etc/resolv.conf"])
        must(files.writeFile(path, "", 0o755));
      must(files.symlink("/proc/mounts", "/etc/mtab"));
    });
  }
}

function sizeOf(files: Files, path: string): number {
  const entries = files.readdir(path);
  if (entries instanceof Errno) return 0;
  let sum = 0;
  for (const { name, kind } of entries) {
    const below = `${path === "/" ? "" : path}/${name}`;
    if (kind === "directory") sum += sizeOf(files, below);
    else if (kind === "file") sum += must(files.lstat(below)).size;
  }
  return sum;
}
