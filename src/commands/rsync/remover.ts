import { Errno } from "../../disk/errno.ts";
import type { Source } from "./file-list.ts";
import { isExcluded } from "./filter.ts";
import type { Item } from "./side.ts";
import type { TransferInit } from "./transfer.ts";

/** Where the file of that name is to be in the destination. */
export function placeOf({ target, isFile }: TransferInit, name: string): string {
  if (isFile || name === ".") return target;
  return target.endsWith("/") ? `${target}${name}` : `${target}/${name}`;
}

/** Takes away what the destination has and is not to have, or puts it aside (--delete, --backup). */
export class Remover {
  constructor(private readonly init: TransferInit) {}

  async backUp(place: string, name: string): Promise<void> {
    const { call, to, target } = this.init;
    const { backupDir } = call.flags;
    const suffix = call.flags.suffix ?? (backupDir === undefined ? "~" : "");
    if (backupDir === undefined) {
      await to.rename(place, `${place}${suffix}`);
      return;
    }
    const root = backupDir.startsWith("/") ? backupDir : `${target}/${backupDir}`;
    const parts = `${root}/${name}`.split("/");
    for (const at of parts.keys()) if (at > 0) await to.mkdir(parts.slice(0, at).join("/") || "/");
    await to.rename(place, `${root}/${name}${suffix}`);
  }

  /** Deletes what stands in the directory here and is not in the list. */
  async deleteExtra({ name }: Source, list: readonly Source[]): Promise<void> {
    const { to, rules, call, hadProblem } = this.init;
    if (this.init.isMissing || this.init.isFile) return;
    const place = placeOf(this.init, name);
    const names = await to.list(place);
    if (names instanceof Errno || hadProblem()) return;
    const wanted = new Set(list.map((source) => source.name));
    const extra: { readonly name: string; readonly item: Item }[] = [];
    for (const one of names) {
      const whole = name === "." ? one : `${name}/${one}`;
      if (wanted.has(whole)) continue;
      const item = await to.stat(`${place}/${one}`, false);
      if (item instanceof Errno) continue;
      if (!call.flags.deleteExcluded && isExcluded(rules, whole, item.kind === "directory")) continue;
      extra.push({ name: whole, item });
    }
    for (const one of extra.sort(reverse)) await this.#delete(one.name, one.item);
  }

  async #delete(name: string, item: Item): Promise<void> {
    const { to, call, counts } = this.init;
    const place = placeOf(this.init, name);
    if (item.kind === "directory") {
      const names = await to.list(place);
      const inside: { readonly name: string; readonly item: Item }[] = [];
      for (const one of names instanceof Errno ? [] : names) {
        const below = await to.stat(`${place}/${one}`, false);
        if (!(below instanceof Errno)) inside.push({ name: `${name}/${one}`, item: below });
      }
      for (const one of inside.sort(reverse)) await this.#delete(one.name, one.item);
    }
    counts.deleted++;
    const shown = item.kind === "directory" ? `${name}/` : name;
    if (!call.flags.quiet && call.flags.itemizeChanges) call.print(`*deleting   ${shown}\n`);
    else if (!call.flags.quiet && (call.flags.verbose > 0 || this.init.settings.progress))
      call.print(`deleting ${shown}\n`);
    if (call.flags.dryRun) return;
    if (call.flags.backup && item.kind !== "directory") return this.backUp(place, name);
    const failed = await to.remove(place, item.kind);
    if (failed)
      this.init.failed(
        `rsync: [generator] delete_file: ${item.kind === "directory" ? "rmdir" : "unlink"}(${name}) failed: ${failed.message} (${failed.number})`,
      );
  }

  async removeTree(place: string): Promise<void> {
    const { to } = this.init;
    const names = await to.list(place);
    for (const one of names instanceof Errno ? [] : names) {
      const item = await to.stat(`${place}/${one}`, false);
      if (item instanceof Errno) continue;
      if (item.kind === "directory") await this.removeTree(`${place}/${one}`);
      else await to.remove(`${place}/${one}`, item.kind);
    }
    await to.remove(place, "directory");
  }
}

function reverse(a: { name: string; item: Item }, b: { name: string; item: Item }): number {
  const [first, second] = [a, b].map(({ item }) => Number(item.kind === "directory")) as [number, number];
  if (first !== second) return second - first;
  return a.name < b.name ? 1 : -1;
}
