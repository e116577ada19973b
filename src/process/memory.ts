import type { Process } from "./process.ts";

export interface Memory {
  /** In KiB. */
  readonly virtual: number;
  readonly resident: number;
}

/** Sizes that these programs have on Debian 12, or in their image; others are about as small as `cat`. */
const MEMORY: Readonly<Record<string, Memory>> = {
  bash: { virtual: 7196, resident: 3840 },
  cron: { virtual: 6608, resident: 2688 },
  httpd: { virtual: 6236, resident: 9216 },
  less: { virtual: 6520, resident: 2304 },
  man: { virtual: 12_980, resident: 5120 },
  nginx: { virtual: 11_492, resident: 7424 },
  nano: { virtual: 8496, resident: 3584 },
  ps: { virtual: 9512, resident: 4352 },
  python3: { virtual: 14_860, resident: 9472 },
  "shop-api": { virtual: 718_412, resident: 12_288 },
  stress: { virtual: 740, resident: 256 },
  sudo: { virtual: 11_668, resident: 5120 },
  systemd: { virtual: 102_400, resident: 12_288 },
  "systemd-journald": { virtual: 49_332, resident: 15_232 },
  "systemd-logind": { virtual: 25_208, resident: 7936 },
  top: { virtual: 9584, resident: 4224 },
  vim: { virtual: 12_116, resident: 9472 },
};
const SMALL: Memory = { virtual: 5484, resident: 1920 };
const NONE: Memory = { virtual: 0, resident: 0 };

/** What a process takes of memory, in KiB; a thread of the kernel has none of its own. */
export function memoryOf(process: Process): Memory {
  if (process.argv.length === 0) return NONE;
  const { virtual, resident } = MEMORY[process.path.replace(/^.*\//, "")] ?? SMALL;
  const more = process.allocated / 1024;
  return { virtual: virtual + more, resident: resident + more };
}
