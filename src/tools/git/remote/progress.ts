import type { GitCall } from "../git-call.ts";
import type { Given } from "../subcommand.ts";
import type { Transfer } from "./transfer.ts";

/** Whether somebody watches: on a terminal, unless told otherwise (git-push(1), `--progress`). */
export function showsProgress(call: GitCall, given: Given): boolean {
  if (given.has("quiet") || given.isOff("progress")) return false;
  return given.has("progress") || call.process.fds.get(2)?.terminal !== undefined;
}

const all = (what: string, count: number) => `${what}: 100% (${count}/${count})`;

/** What git says while it packs objects (progress.c); `end` closes each line. */
function packingLines({ objects, counted, compressed }: Transfer, end: string, isPush: boolean): string {
  const count = objects.length;
  const lines = [
    ...(counted > 0
      ? [`Enumerating objects: ${counted}, done.`, `${all("Counting objects", counted)}, done.`]
      : []),
    ...(compressed > 0
      ? [
          ...(isPush ? ["Delta compression using up to 2 threads"] : []),
          `${all("Compressing objects", compressed)}, done.`,
        ]
      : []),
  ];
  const total = `Total ${count} (delta 0), reused 0 (delta 0), pack-reused 0`;
  return [...lines, ...(isPush ? [] : [total])].map((line) => `${line}${end}\n`).join("");
}

/** Sizes and speed as git prints them: all within a millisecond of the computer's time. */
function throughput(bytes: number): string {
  const size = bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(2)} KiB`;
  const speed = bytes < 1024 ? `${bytes}.00 KiB/s` : `${(bytes / 1024).toFixed(2)} MiB/s`;
  return `${size} | ${speed}, done.`;
}

export function formatPush(transfer: Transfer): string {
  const count = transfer.objects.length;
  const total = `Total ${count} (delta 0), reused 0 (delta 0), pack-reused 0\n`;
  if (count === 0) return total;
  const writing = `${all("Writing objects", count)}, ${throughput(transfer.bytes)}\n`;
  return packingLines(transfer, "", true) + writing + total;
}

export function formatFetch(transfer: Transfer, verb: "Unpacking" | "Receiving"): string {
  const count = transfer.objects.length;
  if (count === 0) return "";
  const remote = packingLines(transfer, "\x1b[K", false)
    .replace(/^/gm, "remote: ")
    .replace(/remote: $/, "");
  return `${remote}${all(`${verb} objects`, count)}, ${throughput(transfer.bytes)}\n`;
}

/** What the other side says, behind `remote: ` (sideband.c). */
export function formatRemote(call: GitCall, text: string): string {
  const end = call.process.fds.get(2)?.terminal !== undefined ? "\x1b[K" : "        ";
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => (line === "" ? "remote: \n" : `remote: ${line}${end}\n`))
    .join("");
}
