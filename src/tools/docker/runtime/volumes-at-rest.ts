import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { type Files, ROOT } from "../../../disk/files.ts";
import { bindMount } from "../../../disk/layers.ts";
import type { Kernel } from "../../../process/kernel.ts";
import { makeDirectories, must, rootPlace } from "./places.ts";
import type { ContainerMount } from "./runtime.ts";

/** Lets `act` see the root of a container that does not run, with its volumes in their places, as `docker cp` does. */
export function withVolumes<T>(
  kernel: Kernel,
  container: string,
  mounts: readonly ContainerMount[],
  act: (files: Files) => T,
): T {
  const { disk } = kernel;
  const root = must(disk.view(ROOT).openDirectory(rootPlace(container)));
  const files = disk.view(ROOT, { umask: 0, root });
  const unmounts: (() => void)[] = [];
  try {
    for (const mount of outerFirst(mounts)) {
      const status = mount.kind === "bind" ? disk.view(ROOT).stat(mount.source) : Errno.ENOENT;
      if (mount.kind !== "bind" || status instanceof Errno) continue;
      makeTarget(files, mount.target, status.kind === "directory");
      const mounted = bindMount(disk, root, mount.target, mount.source, {
        readOnly: mount.readOnly === true,
      });
      if (!(mounted instanceof Errno)) unmounts.push(mounted);
    }
    return act(files);
  } finally {
    for (const unmount of unmounts.reverse()) unmount();
  }
}

/** Those that stand in others come after them. */
export function outerFirst(mounts: readonly ContainerMount[]): ContainerMount[] {
  const depth = ({ target }: ContainerMount) => target.split("/").length;
  return [...mounts].sort((a, b) => depth(a) - depth(b));
}

/** Where there is nothing to mount on, runc makes it. */
export function makeTarget(root: Files, target: string, isDirectory: boolean): Errno | undefined {
  const missing = makeDirectories(root, isDirectory ? target : dirName(target));
  if (missing) return missing;
  if (!isDirectory && root.stat(target) instanceof Errno) root.writeFile(target, "", 0o755);
  return undefined;
}
