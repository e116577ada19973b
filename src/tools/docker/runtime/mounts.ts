import { Errno } from "../../../disk/errno.ts";
import { type DirectoryHandle, type Files, ROOT } from "../../../disk/files.ts";
import { bindMount, mountGenerated, removeTree } from "../../../disk/layers.ts";
import { DEVICES } from "../../../process/devices.ts";
import type { Kernel } from "../../../process/kernel.ts";
import type { Namespace } from "../../../process/namespace.ts";
import { containerPlace, makeDirectories, must, RUN, rootPlace } from "./places.ts";
import type { ContainerMount, TaskSpec } from "./runtime.ts";
import { makeTarget, outerFirst } from "./volumes-at-rest.ts";

/** Files of the container's own that the engine keeps and shows in its `/etc`. */
const ENGINE_FILES = ["resolv.conf", "hostname", "hosts"] as const;

/** Where something is mounted in every container, whatever it was asked for. */
export const ALWAYS_MOUNTED: readonly string[] = [
  "/proc",
  "/dev",
  "/sys",
  ...ENGINE_FILES.map((name) => `/etc/${name}`),
];

const SHM_SIZE = 67_108_864;

/** What is mounted in the root of a container while it runs. */
export class Mounts {
  /** The container's `/`. */
  readonly root: DirectoryHandle;
  readonly #unmounts: (() => void)[] = [];
  readonly #lines: string[] = [];
  readonly #files: Files;

  constructor(
    private readonly kernel: Kernel,
    private readonly container: string,
    private readonly spec: TaskSpec,
  ) {
    this.#files = kernel.disk.view(ROOT, { umask: 0 });
    // A computer that was stored while the container ran has still what was mounted then.
    removeTree(kernel.disk, this.#place);
    must(makeDirectories(this.#files, this.#place));
    this.root = this.#mountRoot();
  }

  get #place(): string {
    return `${RUN}/${this.container}`;
  }

  #mountRoot(): DirectoryHandle {
    const merged = rootPlace(this.container);
    const access = this.spec.readOnlyRoot ? "ro" : "rw";
    this.#lines.push(`overlay / overlay ${access},relatime 0 0`);
    const own = must(this.#files.openDirectory(merged));
    if (!this.spec.readOnlyRoot) return own;
    must(this.#files.mkdir(`${this.#place}/rootfs`));
    this.#mount(
      bindMount(this.kernel.disk, this.#files.root, `${this.#place}/rootfs`, merged, { readOnly: true }),
    );
    return must(this.#files.openDirectory(`${this.#place}/rootfs`));
  }

  #mount(result: (() => void) | Errno): Errno | undefined {
    if (result instanceof Errno) return result;
    this.#unmounts.push(result);
    return undefined;
  }

  /** All but the root; what went wrong as a text. */
  mountAll(namespace: Namespace): string | undefined {
    const { kernel } = this;
    const { procTree } = kernel;
    if (procTree) this.#mount(mountGenerated(kernel.disk, this.root, "/proc", procTree(namespace)));
    this.#lines.push("proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0");
    this.#mountDevices();
    for (const name of ENGINE_FILES) {
      const source = `${containerPlace(this.container)}/${name}`;
      this.#mount(bindMount(kernel.disk, this.root, `/etc/${name}`, source));
      this.#lines.push(`/dev/sda1 /etc/${name} ext4 rw,relatime 0 0`);
    }
    for (const mount of outerFirst(this.spec.mounts)) {
      const problem = this.#mountOne(mount);
      if (problem)
        return `error mounting "${mount.kind === "bind" ? mount.source : "tmpfs"}" to rootfs at "${mount.target}": ${problem.message.toLowerCase()}`;
    }
    return undefined;
  }

  #mountDevices(): void {
    const { disk } = this.kernel;
    const place = `${this.#place}/dev`;
    const files = this.#files;
    for (const path of [place, `${place}/pts`, `${place}/mqueue`]) must(files.mkdir(path, 0o755));
    must(files.mkdir(`${place}/shm`, 0o1777));
    must(files.mkdir(`${this.#place}/shm`, 0o1777));
    for (const { name, rdev, mode } of DEVICES)
      must(files.mknod(`${place}/${name}`, "character-device", mode, rdev));
    const links = {
      fd: "/proc/self/fd",
      stdin: "/proc/self/fd/0",
      stdout: "/proc/self/fd/1",
      stderr: "/proc/self/fd/2",
      ptmx: "pts/ptmx",
      core: "/proc/kcore",
    };
    for (const [name, target] of Object.entries(links)) must(files.symlink(target, `${place}/${name}`));
    this.#mount(bindMount(disk, this.root, "/dev", place));
    this.#mount(bindMount(disk, this.root, "/dev/shm", `${this.#place}/shm`));
    this.#lines.push(
      "tmpfs /dev tmpfs rw,nosuid,size=65536k,mode=755 0 0",
      "devpts /dev/pts devpts rw,nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=666 0 0",
      "sysfs /sys sysfs ro,nosuid,nodev,noexec,relatime 0 0",
      "mqueue /dev/mqueue mqueue rw,nosuid,nodev,noexec,relatime 0 0",
      `shm /dev/shm tmpfs rw,nosuid,nodev,noexec,relatime,size=${Math.floor((this.spec.shmSize ?? SHM_SIZE) / 1024)}k 0 0`,
    );
  }

  #mountOne(mount: ContainerMount): Errno | undefined {
    const { disk } = this.kernel;
    const source = mount.kind === "bind" ? mount.source : `${this.#place}/tmpfs-${this.#unmounts.length}`;
    if (mount.kind === "tmpfs") must(this.#files.mkdir(source, mount.mode ?? 0o1777));
    const status = this.#files.stat(source);
    if (status instanceof Errno) return status;
    // A read-only root is made before it becomes that.
    const inside = disk.view(ROOT, { root: must(this.#files.openDirectory(rootPlace(this.container))) });
    const missing = makeTarget(inside, mount.target, status.kind === "directory");
    if (missing) return missing;
    const readOnly = mount.kind === "bind" && mount.readOnly === true;
    const access = readOnly ? "ro" : "rw";
    this.#lines.push(
      mount.kind === "bind"
        ? `/dev/sda1 ${mount.target} ext4 ${access},relatime 0 0`
        : `tmpfs ${mount.target} tmpfs rw,nosuid,nodev,noexec,relatime${mount.size === undefined ? "" : `,size=${Math.floor(mount.size / 1024)}k`} 0 0`,
    );
    return this.#mount(bindMount(disk, this.root, mount.target, source, { readOnly }));
  }

  get text(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  /** The root as root sees it. */
  get view(): Files {
    return this.kernel.disk.view(ROOT, { umask: 0, root: this.root });
  }

  takeAway(): void {
    for (const unmount of this.#unmounts.reverse()) unmount();
    removeTree(this.kernel.disk, this.#place);
  }
}
