import type { GitCall } from "../git-call.ts";
import type { Given } from "../subcommand.ts";
import type { Transfer } from "./transfer.ts";

/** Whether somebody watches: on a terminal, unless told otherwise (git-push(1), `--progress`). */
export function showsProgress(call: GitCall, given: Given): boolean {
  if (given.has("progress")) return true;
  return !given.has("quiet") && !given.isOff("progress") && isWatchedTerminal(call);
}

export function isWatchedTerminal(call: GitCall): boolean {
  return call.process.fds.get(2)?.terminal !== undefined;
}

/** A count that goes up to its end on one line, told at each new per cent (progress.c); `last` follows it. */
export function formatCount(what: string, total: number, last = "done."): string {
  let text = "";
  let shown = -1;
  for (let count = 1; count <= total; count++) {
    const percent = Math.floor((count * 100) / total);
    if (percent === shown) continue;
    shown = percent;
    text += `${what}: ${String(percent).padStart(3)}% (${count}/${total})\r`;
  }
  return `${text}${what}: 100% (${total}/${total}), ${last}\n`;
}

function totalLine({ objects }: Transfer): string {
  return `Total ${objects.length} (delta 0), reused 0 (delta 0), pack-reused 0\n`;
}

/** What git says while it chooses and packs objects. */
function packing({ counted, compressed }: Transfer, isPush: boolean): string {
  let text = "";
  if (counted > 0)
    text += `Enumerating objects: ${counted}, done.\n${formatCount("Counting objects", counted)}`;
  if (compressed > 0) {
    if (isPush) text += "Delta compression using up to 2 threads\n";
    text += formatCount("Compressing objects", compressed);
  }
  return text;
}

/** Sizes and speed as git prints them: all within a millisecond of the computer's time. */
function throughput(bytes: number): string {
  const size = bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(2)} KiB`;
  const speed = bytes < 1024 ? `${bytes}.00 KiB/s` : `${(bytes / 1024).toFixed(2)} MiB/s`;
  return `${size} | ${speed}, done.`;
}

export function formatPush(transfer: Transfer): string {
  const { objects, bytes } = transfer;
  if (objects.length === 0) return totalLine(transfer);
  const writing = formatCount("Writing objects", objects.length, throughput(bytes));
  return packing(transfer, true) + writing + totalLine(transfer);
}

/** `verb` is what is told of this side's work; undefined: nothing is. */
export function formatFetch(
  call: GitCall,
  transfer: Transfer,
  verb: "Unpacking" | "Receiving" | undefined,
): string {
  const { objects, bytes } = transfer;
  if (objects.length === 0) return "";
  const own = verb === undefined ? "" : formatCount(`${verb} objects`, objects.length, throughput(bytes));
  return formatRemote(call, packing(transfer, false) + totalLine(transfer)) + own;
}

/** What the other side says, behind `remote: ` (sideband.c). */
export function formatRemote(call: GitCall, text: string): string {
  const end = isWatchedTerminal(call) ? "\x1b[K" : "        ";
  return text.replace(/([^\r\n]*)([\r\n])/g, (_, line: string, stop: string) =>
    line === "" ? `remote: ${stop}` : `remote: ${line}${end}${stop}`,
  );
}
