import { decode, encode } from "../../../base/bytes.ts";
import { splitLines } from "../diff/compare-lines.ts";
import { blobSide, type Side } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import { indexEntry } from "../index/index-file.ts";
import { mergeFile } from "../merge/merge-file.ts";
import { idsBeginning } from "../repository/revisions.ts";
import { workFile, workSide } from "../worktree/snapshots.ts";
import { putFile } from "../worktree/write-files.ts";
import { type ApplyWish, applyHunks } from "./apply-hunks.ts";
import { oldSide } from "./hunk.ts";
import type { FilePatch } from "./parse-patch.ts";

export interface PatchWish extends ApplyWish {
  /** What is patched: files alone, files that must be as they are staged, or what is staged alone. */
  readonly place: "work" | "both" | "index";
  readonly threeWay?: boolean;
  readonly isVerbose?: boolean;
  /** Errors are not told. */
  readonly isSilent?: boolean;
}

/** What becomes of a path; a side is undefined where its file goes. */
interface Patched {
  readonly path: string;
  readonly side: Side | undefined;
  /** Of a file that could not be merged. */
  readonly stages?: readonly (Side | undefined)[];
}

/** Patches that fit all together, or nothing of them (apply.c, check_patch_list); undefined where one does not fit. */
export async function tryPatches(
  call: GitCall,
  patches: readonly FilePatch[],
  wish: PatchWish,
): Promise<readonly Patched[] | undefined> {
  const target = new PatchTarget(call, wish);
  let fits = true;
  for (const patch of patches) {
    const name = patch.newPath ?? patch.oldPath ?? "";
    const shown = patch.oldPath && patch.oldPath !== name ? `${patch.oldPath} => ${name}` : name;
    if (wish.isVerbose) call.printError(`Checking patch ${shown}...\n`);
    const error = await target.take(patch);
    if (error === undefined) continue;
    if (!wish.isSilent) call.printError(error);
    fits = false;
  }
  if (!fits) return undefined;
  return target.results;
}

/** Writes what has become of the paths. */
export function writePatched(call: GitCall, results: readonly Patched[], { place }: PatchWish): number {
  if (place === "work") {
    for (const { path, side } of results) putFile(call, path, side, false);
    return 0;
  }
  const { index, objects } = call.repository;
  let status = 0;
  for (const { path, side, stages } of results) {
    if (side && !objects.has(side.id)) objects.write("blob", side.read());
    if (place === "both") putFile(call, path, side);
    else if (side) index.set(indexEntry(path, side.mode, side.id));
    else index.remove(path);
    if (!stages) continue;
    status = 1;
    index.remove(path);
    for (const [at, one] of stages.entries()) {
      if (!one) continue;
      if (!objects.has(one.id)) objects.write("blob", one.read());
      index.set(indexEntry(path, one.mode, one.id, undefined, at + 1));
    }
  }
  for (const path of results.flatMap((one) => (one.stages ? [one.path] : []))) call.printError(`U ${path}\n`);
  index.write();
  return status;
}

class PatchTarget {
  readonly #changed = new Map<string, Patched>();

  constructor(
    private readonly call: GitCall,
    private readonly wish: PatchWish,
  ) {}

  get results(): readonly Patched[] {
    return [...this.#changed.values()];
  }

  /** Brings a patch to what its path is by now; an error where it does not fit. */
  async take(patch: FilePatch): Promise<string | undefined> {
    const { oldPath, newPath } = patch;
    const name = oldPath ?? newPath ?? "";
    const old = oldPath === undefined ? undefined : this.#preimage(oldPath);
    if (typeof old === "string") return old;
    if (old && patch.oldMode !== undefined && old.mode !== patch.oldMode && !this.wish.isSilent)
      this.call.printError(`warning: ${oldPath} has type ${old.mode}, expected ${patch.oldMode}\n`);
    const isMade = newPath !== undefined && (oldPath === undefined || patch.kind !== "change");
    let isThere = false;
    if (isMade) {
      const refusal = this.#refuseThere(newPath);
      isThere = refusal !== undefined && this.wish.threeWay === true && oldPath === undefined;
      if (refusal !== undefined && !isThere) return refusal;
    }
    if (patch.isBinary) {
      const done = this.#binary(patch, name);
      return done ?? undefined;
    }
    const merged = this.wish.threeWay ? await this.#merge(patch, old, newPath) : undefined;
    if (merged) {
      this.#changed.set(merged.path, merged);
      if (oldPath !== undefined && oldPath !== newPath && patch.kind === "rename")
        this.#changed.set(oldPath, { path: oldPath, side: undefined });
      return undefined;
    }
    if (isThere) return `error: ${name}: patch does not apply\n`;
    const applied = applyHunks(splitLines(old ? decode(old.read()) : ""), patch.hunks, this.wish);
    if ("failed" in applied) {
      if (this.wish.isVerbose)
        this.call.printError(`error: while searching for:\n${oldSide(applied.failed).join("")}\n`);
      return `error: patch failed: ${name}:${applied.failed.oldFrom}\nerror: ${name}: patch does not apply\n`;
    }
    this.#tellOffsets(applied.offsets, patch);
    const text = applied.lines.join("");
    if (newPath === undefined && text !== "")
      return `error: removal patch leaves file contents\nerror: ${name}: patch does not apply\n`;
    this.#set(patch, old, encode(text));
    return undefined;
  }

  #tellOffsets(offsets: readonly number[], { hunks }: FilePatch): void {
    if (!this.wish.isVerbose) return;
    for (const [at, offset] of offsets.entries())
      if (offset !== 0)
        this.call.printError(
          `Hunk #${at + 1} succeeded at ${(hunks[at]?.newFrom ?? 0) + offset} (offset ${offset} line${offset === 1 ? "" : "s"}).\n`,
        );
  }

  #set(patch: FilePatch, old: Side | undefined, bytes: Uint8Array): void {
    const { oldPath, newPath } = patch;
    if (oldPath !== undefined && oldPath !== newPath && patch.kind !== "copy")
      this.#changed.set(oldPath, { path: oldPath, side: undefined });
    if (newPath === undefined) return;
    const mode = patch.newMode ?? old?.mode ?? "100644";
    this.#changed.set(newPath, { path: newPath, side: blobSide(mode, bytes) });
  }

  /** The file before the patch, or why it is none that could be patched. */
  #preimage(path: string): Side | string {
    const { call, wish } = this;
    const known = this.#changed.get(path);
    if (known) return known.side ?? `error: path ${path} has been renamed/deleted\n`;
    if (wish.place === "work") {
      const file = workFile(call, path);
      return file
        ? { mode: file.mode, id: "", read: file.read }
        : `error: ${path}: No such file or directory\n`;
    }
    const { index, objects } = call.repository;
    const entry = index.get(path);
    if (!entry) return `error: ${path}: does not exist in index\n`;
    const work = wish.place === "both" && workFile(call, path) ? workSide(call, entry) : undefined;
    if (work && (work.id !== entry.id || work.mode !== entry.mode))
      return `error: ${path}: does not match index\n`;
    return { mode: entry.mode, id: entry.id, read: () => objects.blob(entry.id) };
  }

  #refuseThere(path: string): string | undefined {
    const { call, wish } = this;
    const known = this.#changed.get(path);
    if (known) return known.side ? `error: ${path}: already exists in working directory\n` : undefined;
    if (wish.place !== "work" && call.repository.index.get(path))
      return `error: ${path}: already exists in index\n`;
    if (wish.place === "index" || !workFile(call, path)) return undefined;
    return `error: ${path}: already exists in working directory\n`;
  }

  /** A file that is no text is taken whole, where the repository has it. */
  #binary(patch: FilePatch, name: string): string | undefined {
    const { repository } = this.call;
    const full = [patch.oldId, patch.newId].every((id) => id === undefined || id.length === 40);
    const wanted = patch.newId ?? "";
    if (!full)
      return `error: cannot apply binary patch to '${name}' without full index line\nerror: ${name}: patch does not apply\n`;
    if (patch.newPath !== undefined && !repository.objects.has(wanted))
      return `error: missing binary patch data for '${name}'\nerror: binary patch does not apply to '${name}'\nerror: ${name}: patch does not apply\n`;
    this.#set(
      patch,
      undefined,
      patch.newPath === undefined ? new Uint8Array() : repository.objects.blob(wanted),
    );
    return undefined;
  }

  /** `--3way`: merges with the file that the patch was made from; undefined where there is no point in it. */
  async #merge(
    patch: FilePatch,
    old: Side | undefined,
    path: string | undefined,
  ): Promise<Patched | undefined> {
    const { call } = this;
    const { objects } = call.repository;
    const tell = (text: string) => void (this.wish.isSilent || call.printError(text));
    const isNew = patch.oldPath === undefined;
    const isBare = patch.kind === "rename" && patch.hunks.length === 0;
    if (path === undefined || isBare || (isNew && this.#refuseThere(path) === undefined)) {
      tell("Falling back to direct application...\n");
      return undefined;
    }
    const [id] = isNew ? [""] : idsBeginning(call.repository, patch.oldId ?? "");
    if (id === undefined) {
      tell(
        "error: repository lacks the necessary blob to perform 3-way merge.\nFalling back to direct application...\n",
      );
      return undefined;
    }
    const base = isNew ? new Uint8Array() : objects.blob(id);
    if (isNew) tell("Performing three-way merge...\n");
    const applied = applyHunks(splitLines(decode(base)), patch.hunks);
    if ("failed" in applied) {
      tell("Falling back to direct application...\n");
      return undefined;
    }
    const theirs = encode(applied.lines.join(""));
    const entry = call.repository.index.get(path);
    const ours = isNew
      ? entry
        ? objects.blob(entry.id)
        : (workFile(call, path)?.read() ?? base)
      : (old?.read() ?? base);
    const merged = await mergeFile(base, ours, theirs, {
      ours: "ours",
      theirs: "theirs",
      base: "base",
      style: call.config("merge.conflictstyle") ?? "merge",
      favour: undefined,
      work: (steps) => call.work(steps),
    });
    const mode = patch.newMode ?? old?.mode ?? "100644";
    tell(`Applied patch to '${path}' ${merged.isConflict ? "with conflicts" : "cleanly"}.\n`);
    const side = (bytes: Uint8Array) => blobSide(mode, bytes);
    const stages = [isNew ? undefined : side(base), side(ours), side(theirs)];
    return { path, side: side(merged.bytes), ...(merged.isConflict ? { stages } : {}) };
  }
}
