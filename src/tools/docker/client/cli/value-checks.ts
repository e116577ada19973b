import { isAddress } from "../../../../process/network/address.ts";
import { parseBytes } from "../format/units.ts";
import { Failure } from "./failure.ts";

/** Throws what is wrong with a value (docker/cli, `opts`); what it gives is the value as the engine wants it. */
export type ValueCheck = (value: string) => unknown;

export function checkEnvironment(value: string): void {
  if (nameIn(value) === "") throw new Failure(`invalid environment variable: ${value}`);
}

export function checkLabel(value: string): void {
  const name = nameIn(value).trimStart();
  if (name === "") throw new Failure(`invalid label '${value}': empty name`);
  if (/\s/.test(name)) throw new Failure(`label '${name}' contains whitespaces`);
}

export function checkLink(value: string): void {
  if (value === "") throw new Failure("empty string specified for links");
  if (value.split(":").length > 2) throw new Failure(`bad format for links: ${value}`);
}

export function checkAddress(value: string): string {
  if (!isAddress(value)) throw new Failure(`IP address is not correctly formatted: ${value}`);
  return value;
}

/** Label by label, with the colons that a slip of the pen in the client allows. */
const DOMAIN =
  /^(:?(:?[a-zA-Z0-9]|(:?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))(:?\.(:?[a-zA-Z0-9]|(:?[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])))*)\.?\s*$/;
const LONGEST_DOMAIN = 254;

export function checkDomain(value: string): void {
  const name = value.replace(/^ +| +$/g, "");
  if (name === ".") return;
  const [, found] = DOMAIN.exec(name) ?? [];
  if (!/[a-zA-Z]/.test(name) || found === undefined || found.length > LONGEST_DOMAIN)
    throw new Failure(`${name} is not a valid domain`);
}

/** `name:address` or `name=address`, and `host-gateway` for the address. */
export function parseExtraHost(value: string): string {
  const sign = value.includes("=") ? "=" : ":";
  const at = value.indexOf(sign);
  const name = value.slice(0, Math.max(at, 0));
  if (name === "" || name.includes(":"))
    throw new Failure(`bad format for add-host: ${JSON.stringify(value)}`);
  const address = value.slice(at + 1).replace(/^\[(.+)\]$/, "$1");
  if (address !== "host-gateway" && !isAddress(address))
    throw new Failure(`invalid IP address in add-host: ${JSON.stringify(address)}`);
  return `${name}:${address}`;
}

const SETTABLE = new Set(
  "kernel.msgmax kernel.msgmnb kernel.msgmni kernel.sem kernel.shmall kernel.shmmax kernel.shmmni kernel.shm_rmid_forced".split(
    " ",
  ),
);

/** What has a namespace of its own in a container. */
export function checkSysctl(value: string): void {
  const name = nameIn(value);
  const isKnown = SETTABLE.has(name) || name.startsWith("net.") || name.startsWith("fs.mqueue.");
  if (!isKnown || !value.includes("=")) throw new Failure(`sysctl '${value}' is not allowed`);
}

function splitDevice(value: string): string {
  const colon = value.indexOf(":");
  if (colon <= 0) throw new Failure(`bad format: ${value}`);
  if (!value.startsWith("/dev/")) throw new Failure(`bad format for device path: ${value}`);
  return value.slice(colon + 1);
}

export function checkDeviceWeight(value: string): void {
  const weight = splitDevice(value);
  const isRight =
    /^\d+$/.test(weight) && (Number(weight) === 0 || (Number(weight) >= 10 && Number(weight) <= 1000));
  if (!isRight) throw new Failure(`invalid weight for device: ${value}`);
}

export function checkDeviceBytes(value: string): void {
  try {
    parseBytes(splitDevice(value));
  } catch (error) {
    if (!(error instanceof Failure) || /^bad format/.test(error.message)) throw error;
    throw new Failure(
      `invalid rate for device: ${value}. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb`,
    );
  }
}

export function checkDeviceOperations(value: string): void {
  if (!/^\d+$/.test(splitDevice(value)))
    throw new Failure(
      `invalid rate for device: ${value}. The correct format is <device-path>:<number>. Number must be a positive integer`,
    );
}

export function checkDeviceRule(value: string): void {
  if (!/^[acb] ([0-9]+|\*):([0-9]+|\*) [rwm]{1,3}$/.test(value))
    throw new Failure(`invalid device cgroup format '${value}'`);
}

export function checkStream(value: string): void {
  if (!["stdin", "stdout", "stderr"].includes(value.toLowerCase()))
    throw new Failure("valid streams are STDIN, STDOUT and STDERR");
}

/** `name=value`, as parts of a larger description are told. */
export function checkPair(value: string): void {
  if (!value.includes("=")) throw new Failure(`${value} must be formatted as key=value`);
}

function nameIn(value: string): string {
  const equals = value.indexOf("=");
  return equals < 0 ? value : value.slice(0, equals);
}
