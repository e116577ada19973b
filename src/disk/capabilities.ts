import type { Credentials } from "./files.ts";

/** capabilities(7), in the order of their numbers. */
export const CAPABILITIES = (
  "CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE " +
  "NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN " +
  "SYS_BOOT SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE " +
  "MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE"
).split(" ");

/** Each one a bit. */
export const ALL_CAPABILITIES = (1n << BigInt(CAPABILITIES.length)) - 1n;

export function capabilityBit(name: string): bigint {
  return 1n << BigInt(CAPABILITIES.indexOf(name));
}

const bits = (name: string) => capabilityBit(name);
export const CAP_CHOWN = bits("CHOWN");
export const CAP_DAC_OVERRIDE = bits("DAC_OVERRIDE");
export const CAP_FOWNER = bits("FOWNER");
export const CAP_FSETID = bits("FSETID");
export const CAP_KILL = bits("KILL");
export const CAP_LINUX_IMMUTABLE = bits("LINUX_IMMUTABLE");
export const CAP_MKNOD = bits("MKNOD");
export const CAP_SYS_ADMIN = bits("SYS_ADMIN");
export const CAP_SYS_TIME = bits("SYS_TIME");

/** Root can do what its capabilities allow; without a word of them, all. */
export function isAble({ uid, capabilities }: Credentials, capability: bigint): boolean {
  return uid === 0 && (capabilities === undefined || (capabilities & capability) !== 0n);
}
