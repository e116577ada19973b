import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";

export const VERSION = `systemd 252 (252.39-1~deb12u2)
+PAM +AUDIT +SELINUX +APPARMOR +IMA +SMACK +SECCOMP +GCRYPT -GNUTLS +OPENSSL +ACL +BLKID +CURL +ELFUTILS +FIDO2 +IDN2 -IDN +IPTC +KMOD +LIBCRYPTSETUP +LIBFDISK +PCRE2 -PWQUALITY +P11KIT +QRENCODE +TPM2 +BZIP2 +LZ4 +XZ +ZLIB +ZSTD -BPF_FRAMEWORK -XKBCOMMON +UTMP +SYSVINIT default-hierarchy=unified
`;

/** What the programs that speak to systemd's services have in common. */
export const CONTROL_FLAGS = {
  usage: { short: "h", long: "help", help: "show this help" },
  release: { long: "version", help: "show package version" },
  noAskPassword: { help: "do not prompt for password" },
  host: { short: "H", argument: { name: "[USER@]HOST" }, notSimulated: true, help: "operate on remote host" },
  machine: {
    short: "M",
    argument: { name: "CONTAINER" },
    notSimulated: true,
    help: "operate on local container",
  },
} as const satisfies FlagSpecs;

/** What a caller without the rights hears from a service (polkit). */
export const DENIED = "Interactive authentication required.";

/** One command of such a program: how many words may follow it, and what it does. */
export interface Verb<C extends Call> {
  readonly least?: number;
  readonly most?: number;
  run(call: C, words: readonly string[]): number | Promise<number>;
}

/** systemd's verbs.c; without a word it is the first of the verbs. */
export function dispatch<C extends Call>(
  call: C,
  verbs: Readonly<Record<string, Verb<C>>>,
): number | Promise<number> {
  const [name = Object.keys(verbs)[0] ?? "", ...words] = call.operands;
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  const complain = (text: string) => {
    call.printError(`${text}\n`);
    return 1;
  };
  if (!verb) return complain(`Unknown command verb ${name}.`);
  if (words.length < (verb.least ?? 0)) return complain("Too few arguments.");
  if (words.length > (verb.most ?? 0)) return complain("Too many arguments.");
  return verb.run(call, words);
}

/** Rows with the names right-aligned, as table_set_align_percent lays them out. */
export function formatRows(rows: readonly (readonly [name: string, value: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padStart(width)}: ${value}\n`).join("");
}
