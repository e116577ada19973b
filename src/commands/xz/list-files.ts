import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { CHECKS } from "../compression/xz.ts";
import { readIndexes, type StreamIndex } from "./read-indexes.ts";
import { formatSize } from "./sizes.ts";

const WARNING = 2;

interface Totals {
  readonly streams: number;
  readonly blocks: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly check: string;
}

/** `xz --list`: what the indexes of files say (xz's list.c). */
export function listFiles(call: Call): number {
  const { operands } = call;
  if (operands.length === 0 || operands.includes("-"))
    return call.fail("--list does not support reading from standard input");
  const all: Totals[] = [];
  let objections = 0;
  for (const name of operands) {
    const objection = objectionTo(call.files.stat(name));
    if (objection !== undefined) {
      objections++;
      call.note(`${name}: ${objection}, skipping`);
      continue;
    }
    const content = call.files.readFile(name);
    const streams = content instanceof Errno ? content.message : readIndexes(content);
    if (typeof streams === "string" || content instanceof Errno) {
      call.warn(`${name}: ${typeof streams === "string" ? streams : ""}`);
      continue;
    }
    if (all.length === 0) call.print("Strms  Blocks   Compressed Uncompressed  Ratio  Check   Filename\n");
    const totals = totalOf(streams, content.length);
    all.push(totals);
    call.print(formatRow(totals, name));
  }
  if (operands.length > 1 && all.length > 0) {
    call.print(`${"-".repeat(79)}\n`);
    const check = new Set(all.map((one) => one.check)).size === 1 ? (all[0]?.check ?? "") : "";
    call.print(formatRow({ ...addUp(all), check }, `${all.length} file${all.length === 1 ? "" : "s"}`));
  }
  return call.status === 0 && objections > 0 ? WARNING : call.status;
}

function objectionTo(status: FileStatus | Errno): string | undefined {
  if (status instanceof Errno || status.kind === "file") return undefined;
  return status.kind === "directory" ? "Is a directory" : "Not a regular file";
}

function totalOf(streams: readonly StreamIndex[], packed: number): Totals {
  const names = Object.entries(CHECKS);
  const checks = new Set(
    streams.map(({ check }) => {
      const name = names.find(([, id]) => id === check)?.[0];
      if (name === "none") return "None";
      if (name === undefined) return `Unknown-${check}`;
      return name === "sha256" ? "SHA-256" : name.toUpperCase();
    }),
  );
  return {
    streams: streams.length,
    blocks: streams.reduce((sum, { blocks }) => sum + blocks, 0),
    packed,
    unpacked: streams.reduce((sum, { unpacked }) => sum + unpacked, 0),
    check: [...checks].sort().join(","),
  };
}

function addUp(all: readonly Totals[]): Omit<Totals, "check"> {
  const sum = (key: "streams" | "blocks" | "packed" | "unpacked") =>
    all.reduce((total, one) => total + one[key], 0);
  return { streams: sum("streams"), blocks: sum("blocks"), packed: sum("packed"), unpacked: sum("unpacked") };
}

function formatRow({ streams, blocks, packed, unpacked, check }: Totals, name: string): string {
  const sizes = [packed, unpacked].map((size) => formatSize(size).padStart(11)).join("  ");
  const ratio = unpacked === 0 ? "---" : packed / unpacked > 9.999 ? "---" : (packed / unpacked).toFixed(3);
  return `${String(streams).padStart(5)} ${String(blocks).padStart(7)}  ${sizes}  ${ratio.padStart(5)}  ${check.padEnd(7)} ${name}\n`;
}
