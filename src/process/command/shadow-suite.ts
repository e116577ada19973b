/** What the programs that change /etc/passwd and its kin share (Debian's package `passwd`: shadow-utils). */
import type { Call } from "./call.ts";

export const ROOT_FLAG = {
  short: "R",
  argument: { name: "CHROOT_DIR" },
  notSimulated: true,
  help: "directory to chroot into",
} as const;

export const PREFIX_FLAG = {
  short: "P",
  argument: { name: "PREFIX_DIR" },
  notSimulated: true,
  help: "prefix directory where are located the /etc/* files",
} as const;

/** To who may not write the table; gives the status. */
export function refuseOthers(call: Pick<Call, "note" | "fail">, table: string, status: number): number {
  void call.note("Permission denied.");
  return call.fail(`cannot lock ${table}; try again later.`, status);
}
