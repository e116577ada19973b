import { decode } from "../../base/bytes.ts";
import type { GeneratedDirectory, GeneratedFile } from "../../disk/files.ts";
import { KERNEL_RELEASE, KERNEL_VERSION } from "../../process/kernel-version.ts";
import { directory, file } from "./nodes.ts";

const BOOT_ID = "3c1d6a52-70f4-4e0b-9d7e-58b21f0c6a4d";

/** `/proc/sys`, with the values of a fresh Debian 12; of what can be set only the name of the host has an effect. */
export function systemSettings(owner: { hostname: string }): GeneratedDirectory {
  const fixed = (text: string | number): GeneratedFile => file(() => `${text}\n`);
  const setting = (text: string | number): GeneratedFile => file(() => `${text}\n`, { mode: 0o644 });
  return directory({
    fs: directory({
      "file-max": setting("9223372036854775807"),
      "file-nr": fixed("1184\t0\t9223372036854775807"),
      nr_open: setting(1_048_576),
      protected_fifos: setting(1),
      protected_hardlinks: setting(1),
      protected_regular: setting(2),
      protected_symlinks: setting(1),
    }),
    kernel: directory({
      ctrl_alt_del: setting(0),
      domainname: setting("(none)"),
      hostname: {
        ...file(() => `${owner.hostname}\n`, { mode: 0o644 }),
        write: (bytes) => {
          owner.hostname = decode(bytes).trim();
          return undefined;
        },
      },
      ostype: fixed("Linux"),
      osrelease: fixed(KERNEL_RELEASE),
      panic: setting(0),
      pid_max: setting(4_194_304),
      random: directory({ boot_id: fixed(BOOT_ID), entropy_avail: fixed(256), poolsize: fixed(256) }),
      randomize_va_space: setting(2),
      sysrq: setting(438),
      "threads-max": setting(15_362),
      version: fixed(KERNEL_VERSION),
    }),
    net: directory({
      core: directory({ somaxconn: setting(4096) }),
      ipv4: directory({
        icmp_echo_ignore_all: setting(0),
        ip_default_ttl: setting(64),
        ip_forward: setting(1),
        ip_local_port_range: setting("32768\t60999"),
        tcp_syncookies: setting(1),
      }),
    }),
    vm: directory({
      dirty_background_ratio: setting(10),
      dirty_ratio: setting(20),
      max_map_count: setting(65_530),
      min_free_kbytes: setting(5_632),
      overcommit_memory: setting(0),
      overcommit_ratio: setting(50),
      swappiness: setting(60),
      vfs_cache_pressure: setting(100),
    }),
  });
}
