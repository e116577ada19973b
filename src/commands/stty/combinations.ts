import { CONTROL_KEYS, COOKED, type TerminalModes } from "../../process/terminal/terminal.ts";
import { findFlag, MODE_FLAGS, withFlag, withNumbered } from "./flags.ts";

type Change = (modes: TerminalModes) => TerminalModes;

/** Settings that stand for several, as `stty --help` lists them. */
const COMBINATIONS: Readonly<Record<string, string>> = {
  cbreak: "-icanon",
  "-cbreak": "icanon",
  crt: "echoe echoctl echoke",
  decctlq: "-ixany",
  "-decctlq": "ixany",
  evenp: "parenb -parodd cs7",
  "-evenp": "-parenb cs8",
  lcase: "xcase iuclc olcuc",
  "-lcase": "-xcase -iuclc -olcuc",
  litout: "-parenb -istrip -opost cs8",
  "-litout": "parenb istrip opost cs7",
  nl: "-icrnl -onlcr",
  "-nl": "icrnl -inlcr -igncr onlcr -ocrnl -onlret",
  oddp: "parenb parodd cs7",
  "-oddp": "-parenb cs8",
  parity: "parenb -parodd cs7",
  "-parity": "-parenb cs8",
  pass8: "-parenb -istrip cs8",
  "-pass8": "parenb istrip cs7",
  tabs: "tab0",
  "-tabs": "tab3",
};

const RAW_FLAGS =
  "-ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr -icrnl -ixon -ixoff -icanon -opost -isig -iuclc -ixany -imaxbel -xcase";
const COOKED_FLAGS = "brkint ignpar istrip icrnl ixon opost isig icanon";

/** What a combination makes of the modes; undefined where there is none of that name. */
export function combination(name: string): Change | undefined {
  const known = name === "LCASE" || name === "-LCASE" ? name.toLowerCase() : name;
  if (Object.hasOwn(COMBINATIONS, known)) return (modes) => setAll(modes, COMBINATIONS[known] ?? "");
  switch (name) {
    case "raw":
    case "-cooked":
      return (modes) => ({ ...setAll(modes, RAW_FLAGS), min: 1, time: 0 });
    case "cooked":
    case "-raw":
      return (modes) => {
        const { eof, eol } = CONTROL_KEYS;
        return { ...setAll(modes, COOKED_FLAGS), keys: { ...modes.keys, eof, eol } };
      };
    case "dec":
      return (modes) => {
        const { intr, erase, kill } = CONTROL_KEYS;
        return {
          ...setAll(modes, "echoe echoctl echoke -ixany"),
          keys: { ...modes.keys, intr, erase, kill },
        };
      };
    case "ek":
      return (modes) => {
        const { erase, kill } = CONTROL_KEYS;
        return { ...modes, keys: { ...modes.keys, erase, kill } };
      };
    case "sane":
      return sane;
    default:
      return undefined;
  }
}

function sane(before: TerminalModes): TerminalModes {
  let modes = before;
  for (const flag of MODE_FLAGS) if (flag.sane !== undefined) modes = withFlag(modes, flag, flag.sane);
  for (const setting of ["nl0", "cr0", "tab0", "bs0", "vt0", "ff0"])
    modes = withNumbered(modes, setting) ?? modes;
  return { ...modes, keys: CONTROL_KEYS, min: COOKED.min, time: COOKED.time };
}

function setAll(before: TerminalModes, settings: string): TerminalModes {
  let modes = before;
  for (const setting of settings.split(" ")) {
    const off = setting.startsWith("-");
    const flag = findFlag(off ? setting.slice(1) : setting);
    modes = flag ? withFlag(modes, flag, !off) : (withNumbered(modes, setting) ?? modes);
  }
  return modes;
}
