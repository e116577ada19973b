import { Failure } from "../cli/failure.ts";

const SYSTEM = "^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.-]*)\\))?$";
const PART = "^[A-Za-z0-9_.-]+$";

const SYSTEMS = new Set(
  "aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos".split(
    " ",
  ),
);
const ARCHITECTURES = new Set(
  "386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm i386 x86_64 x86-64 aarch64 armhf armel".split(
    " ",
  ),
);
const MOST_PARTS = 3;

/** Throws what is wrong with `os[/architecture[/variant]]` (containerd's platforms.Parse), behind `prefix`. */
export function checkPlatform(platform: string, prefix = ""): void {
  const wrong = wrongPlatform(platform);
  if (wrong !== undefined) throw new Failure(`${prefix}${wrong}: invalid argument`);
}

function wrongPlatform(platform: string): string | undefined {
  const quoted = JSON.stringify(platform);
  if (platform.includes("*")) return `${quoted}: wildcards not yet supported`;
  const [system = "", ...others] = platform.split("/");
  if (!new RegExp(SYSTEM).test(system))
    return `${JSON.stringify(system)} is an invalid OS component of ${quoted}: OSAndVersion specifier component must match ${JSON.stringify(SYSTEM)}`;
  const bad = others.find((part) => !new RegExp(PART).test(part));
  if (bad !== undefined)
    return `${JSON.stringify(bad)} is an invalid component of ${quoted}: platform specifier component must match ${JSON.stringify(PART)}`;
  if (others.length >= MOST_PARTS) return `${quoted}: cannot parse platform specifier`;
  const name = system.replace(/\(.*$/, "").toLowerCase();
  return others.length > 0 || SYSTEMS.has(name) || ARCHITECTURES.has(system.toLowerCase())
    ? undefined
    : `${quoted}: unknown operating system or architecture`;
}
