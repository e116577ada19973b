import { Errno } from "../../../../disk/errno.ts";
import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";

/** A namespace of a container: its own, that of the host, or that of another container. */
const MODES: Readonly<Record<string, { readonly called: string; readonly isRight: RegExp }>> = {
  pid: { called: "PID", isRight: /^(host|container:.+)?$/ },
  uts: { called: "UTS", isRight: /^(host)?$/ },
  userns: { called: "USER", isRight: /^(host)?$/ },
  cgroupns: { called: "CGROUP", isRight: /^(host|private)?$/ },
};
const HARDWARE_ADDRESS = /^[0-9a-f]{2}([:-][0-9a-f]{2}){5}([:-][0-9a-f]{2}){0,2}$/i;

export function checkHardwareAddress(address: string): void {
  if (address !== "" && !HARDWARE_ADDRESS.test(address))
    throw new Failure(`${address} is not a valid mac address`);
}

/** What options that are right each by itself may not say of a container (docker/cli, `container.parse`). */
export function checkConfig(call: Call): void {
  const { flags } = call;
  checkHardwareAddress(flags.text("mac-address"));
  const swappiness = flags.number("memory-swappiness");
  if (swappiness < -1 || swappiness > 100)
    throw new Failure(`invalid value: ${swappiness}. Valid memory swappiness range is 0-100`);
  for (const device of flags.list("device")) checkDevice(device);
  for (const [name, { called, isRight }] of Object.entries(MODES))
    if (!isRight.test(flags.text(name))) throw new Failure(`--${name}: invalid ${called} mode`);
  if (flags.text("log-driver") === "none" && flags.given("log-opt"))
    throw new Failure("invalid logging opts for driver none");
  for (const option of flags.list("security-opt")) checkSecurity(call, option);
}

/** `host[:container[:rwm]]`. */
function checkDevice(value: string): void {
  const parts = value.split(":");
  const isMode = (text: string) => /^[rwm]+$/.test(text) && new Set(text).size === text.length;
  if (value === "" || parts.length > 3) throw new Failure(`bad format for path: ${value}`);
  const [source = "", second, third] = parts;
  const mode = third ?? (second !== undefined && isMode(second) ? second : "");
  if (third !== undefined && !isMode(mode)) throw new Failure(`bad mode specified: ${mode}`);
  const target = second === undefined || (third === undefined && isMode(second)) ? source : second;
  if (!target.startsWith("/")) throw new Failure(`${target} is not an absolute path`);
}

function checkSecurity({ process }: Call, option: string): void {
  const [name = "", ...rest] = option.split(/[=:]/);
  if (rest.length === 0 && name !== "no-new-privileges")
    throw new Failure(`Invalid --security-opt: ${JSON.stringify(option)}`);
  const sign = option.includes("=") ? "=" : ":";
  const value = option.slice(option.indexOf(sign) + 1);
  if (option === "=" || name === "") throw new Failure(`Invalid --security-opt: ${JSON.stringify(option)}`);
  if (name !== "seccomp" || value === "unconfined" || value === "builtin") return;
  const content = process.files.readFile(value);
  if (content instanceof Errno)
    throw new Failure(
      `opening seccomp profile (${value}) failed: open ${value}: ${content.message.toLowerCase()}`,
    );
}
