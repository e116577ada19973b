import type { GeneratedDirectory, GeneratedNode } from "../../disk/files.ts";
import type { Kernel } from "../../process/kernel.ts";
import type { Namespace } from "../../process/namespace.ts";
import { directory, symlink } from "./nodes.ts";
import { processDirectory } from "./process-directory.ts";
import { systemFiles } from "./system-files.ts";

/** proc(5), as far as programs here and learners look at it. */
export function procTree(kernel: Kernel, bootTime: number, namespace?: Namespace): GeneratedDirectory {
  const seen = namespace ?? kernel;
  const clock = { kernel, bootTime, namespace };
  const fixed: Readonly<Record<string, GeneratedNode>> = {
    ...systemFiles(clock),
    // As in Linux these are those of whoever looks.
    mounts: symlink(() => "self/mounts"),
    net: symlink(() => "self/net"),
    self: symlink((reader) => (reader === 0 ? "" : String(reader))),
    "thread-self": symlink((reader) => (reader === 0 ? "" : `${reader}/task/${reader}`)),
  };
  return {
    kind: "directory",
    names: () => [
      ...seen.visible.map(({ pid, hostPid }) => String(namespace ? pid : hostPid)),
      ...Object.keys(fixed),
    ],
    get: (name) => {
      if (Object.hasOwn(fixed, name)) return fixed[name];
      const process = /^\d+$/.test(name) ? seen.findVisible(Number(name)) : undefined;
      return process && directory(processDirectory(process, clock), ownerOf(process.files.credentials));
    },
  };
}

function ownerOf({ uid, gid }: { readonly uid: number; readonly gid: number }) {
  return { owner: { uid, gid } };
}
