import { andThen, type MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import type { Disk, GeneratedDirectory } from "../disk/files.ts";
import { ROOT } from "../disk/files.ts";
import type { Kernel } from "../process/kernel.ts";
import { loadInterpreter } from "../shell/index.ts";

type Trees = typeof import("./generated-trees.ts");
let loaded: Trees | undefined;

function loadTrees(): MaybePromise<unknown> {
  return (
    loaded ??
    import("./generated-trees.ts").then((trees) => {
      loaded = trees;
    })
  );
}

/** What a first prompt does without: the shell's interpreter, and what is shown below `/proc`. */
export function loadRest(): ReturnType<typeof loadInterpreter> {
  return andThen(loadTrees(), loadInterpreter);
}

const ZONES = "/usr/share/zoneinfo";

/** Shows `/proc` and the time zones on the disk: empty, until `loadTrees` has brought them. */
export function mountTrees(kernel: Kernel, disk: Disk): void {
  const bootTime = kernel.now();
  kernel.loadTrees = loadTrees;
  kernel.zoneRule = (name) => loaded?.zoneRule(name);
  kernel.procTree = (namespace) => whenLoaded((trees) => trees.procTree(kernel, bootTime, namespace));
  disk.mount("/proc", kernel.procTree(undefined));
  // A computer that was stored by an earlier version has no such directory.
  if (!(disk.view(ROOT).stat(ZONES) instanceof Errno))
    disk.mount(
      ZONES,
      whenLoaded((trees) => trees.zoneTree()),
    );
}

function whenLoaded(make: (trees: Trees) => GeneratedDirectory): GeneratedDirectory {
  let made: GeneratedDirectory | undefined;
  const tree = () => (made ??= loaded && make(loaded));
  return {
    kind: "directory",
    names: () => tree()?.names() ?? [],
    get: (name) => tree()?.get(name),
  };
}
