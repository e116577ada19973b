import { formatTime } from "../../base/format-time.ts";
import type { Call } from "../../process/command/call.ts";
import { timeZoneOf } from "../../process/time-zone.ts";
import { contentSize, type Entry, perMilleSaved } from "../zip/format.ts";

/** `unzip -l`. */
export function listEntries(call: Call, entries: readonly Entry[], isBare: boolean): void {
  if (!isBare) call.print("  Length      Date    Time    Name\n---------  ---------- -----   ----\n");
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    call.print(`${String(entry.size).padStart(9)}  ${timeOf(call, entry)}   ${entry.name}\n`);
  }
  if (isBare) return;
  call.print(`---------                     -------\n${String(total).padStart(9)}`);
  call.print(`                     ${countFiles(entries.length)}\n`);
}

/** `unzip -v`. */
export function listVerbosely(call: Call, entries: readonly Entry[], isBare: boolean): void {
  if (!isBare) {
    call.print(" Length   Method    Size  Cmpr    Date    Time   CRC-32   Name\n");
    call.print("--------  ------  ------- ---- ---------- ----- --------  ----\n");
  }
  let total = 0;
  let packed = 0;
  for (const entry of entries) {
    const { name, size, crc } = entry;
    const packedSize = contentSize(entry);
    total += size;
    packed += packedSize;
    const sizes = `${String(size).padStart(8)}  ${methodOf(entry)} ${String(packedSize).padStart(8)}`;
    const sum = crc.toString(16).padStart(8, "0");
    call.print(`${sizes} ${formatPercent(size, packedSize)} ${timeOf(call, entry)} ${sum}  ${name}\n`);
  }
  if (isBare) return;
  call.print("--------          -------  ---                            -------\n");
  call.print(`${String(total).padStart(8)}         ${String(packed).padStart(8)} `);
  call.print(`${formatPercent(total, packed)}                            ${countFiles(entries.length)}\n`);
}

function countFiles(count: number): string {
  return `${count} file${count === 1 ? "" : "s"}`;
}

function formatPercent(size: number, packed: number): string {
  return `${String(Math.trunc((perMilleSaved(size, packed) + 5) / 10)).padStart(3)}%`;
}

/** How deflated entries were packed: normal, best, fast or fastest. */
function methodOf({ method, flags }: Entry): string {
  return method === "stored" ? "Stored" : `Defl:${"NXFS".charAt((flags >> 1) & 3)}`;
}

function timeOf(call: Call, { mtime }: Entry): string {
  return formatTime("%Y-%m-%d %H:%M", mtime, timeZoneOf(call.process));
}
