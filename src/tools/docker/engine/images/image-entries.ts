import { baseName, dirName } from "../../../../base/paths.ts";
import type { TarEntry } from "../../archive/tar.ts";
import { archiveTree } from "../../archive/tree-archive.ts";
import { layerId } from "../../hub/hub.ts";
import type { Engine } from "../engine.ts";
import type { ImageFile } from "./image-file.ts";

const WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";

/** What an image holds, without what a container has besides: its layers, the upper over the lower ones. */
export function imageEntries({ runtime }: Engine, file: ImageFile | undefined): readonly TarEntry[] {
  const found = new Map<string, TarEntry>();
  for (const diffId of file?.rootfs.diff_ids ?? []) {
    const entries = [...archiveTree(runtime.layers.view(layerId(diffId)), "/", "")];
    for (const { name } of entries) takeAway(found, name);
    for (const entry of entries)
      if (!baseName(entry.name).startsWith(WHITEOUT)) {
        // Another kind of thing has nothing of what was below the old one.
        if (entry.kind !== "directory") removeBelow(found, entry.name);
        found.set(entry.name, entry);
      }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function takeAway(found: Map<string, TarEntry>, whiteout: string): void {
  const base = baseName(whiteout);
  const folder = whiteout.includes("/") ? dirName(whiteout) : "";
  if (base === OPAQUE) removeBelow(found, folder);
  else if (base.startsWith(WHITEOUT)) {
    const name = `${folder === "" ? "" : `${folder}/`}${base.slice(WHITEOUT.length)}`;
    found.delete(name);
    removeBelow(found, name);
  }
}

function removeBelow(found: Map<string, TarEntry>, folder: string): void {
  for (const name of found.keys()) if (folder === "" || name.startsWith(`${folder}/`)) found.delete(name);
}
