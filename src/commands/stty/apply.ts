import { quoteText } from "../../process/command/quote-name.ts";
import type { ControlKeys, TerminalModes, TerminalSize } from "../../process/terminal/terminal.ts";
import { combination } from "./combinations.ts";
import {
  isKeyName,
  KEY_PLACES,
  MIN_PLACE,
  PLACES,
  parseKey,
  parseWhole,
  TIME_PLACE,
} from "./control-characters.ts";
import { findFlag, isSet, MODE_FLAGS, NUMBERED, withFlag, withNumbered } from "./flags.ts";
import { isSpeed, speedOfBits } from "./speeds.ts";

/** What the settings of a line ask for. */
export interface Wanted {
  readonly modes: TerminalModes;
  readonly size: Partial<TerminalSize>;
  /** To be printed in between: `size`, `speed`. */
  readonly shows: readonly ("size" | "speed")[];
  /** Settings that Linux could not fulfil either. */
  readonly isPartial: boolean;
}

export interface SettingFault {
  readonly problem: string;
  /** Without the pointer to `--help`. */
  readonly bare?: boolean;
  readonly notSimulated?: boolean;
}

const NUMERIC: ReadonlySet<string> = new Set([
  "cols",
  "columns",
  "ispeed",
  "line",
  "min",
  "ospeed",
  "rows",
  "time",
]);

/** Applies the words to the modes, in their order. */
export function applySettings(words: readonly string[], before: TerminalModes): Wanted | SettingFault {
  let wanted: Wanted = { modes: before, size: {}, shows: [], isPartial: false };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const takesValue = isKeyName(word) || NUMERIC.has(word);
    const value = takesValue ? words[++at] : undefined;
    if (takesValue && value === undefined) return { problem: `missing argument to ${quoteText(word)}` };
    const next = value === undefined ? applyWord(wanted, word) : applyPair(wanted, word, value);
    if ("problem" in next) return next;
    wanted = next;
  }
  return wanted;
}

function applyWord(wanted: Wanted, word: string): Wanted | SettingFault {
  const { modes } = wanted;
  if (word === "drain" || word === "-drain") return wanted;
  if (word === "size" || word === "speed") return { ...wanted, shows: [...wanted.shows, word] };
  const off = word.startsWith("-");
  const flag = findFlag(off ? word.slice(1) : word);
  if (flag) {
    if (flag.isMissing && !off) return { problem: word, notSimulated: true };
    return { ...wanted, modes: withFlag(modes, flag, !off) };
  }
  const change = combination(word);
  if (change) return { ...wanted, modes: change(modes) };
  const numbered = withNumbered(modes, word);
  if (numbered) return { ...wanted, modes: numbered };
  const saved = readSaved(word, modes);
  if (saved) return { ...wanted, modes: saved };
  if (/^\d+$/.test(word) && isSpeed(Number(word)))
    return { ...wanted, modes: { ...modes, speed: Number(word) } };
  return { problem: `invalid argument ${quoteText(word)}` };
}

function applyPair(wanted: Wanted, word: string, value: string): Wanted | SettingFault {
  const { modes } = wanted;
  const invalid: SettingFault = { problem: `invalid integer argument: ${quoteText(value)}`, bare: true };
  if (isKeyName(word)) {
    const parsed = parseKey(value);
    return parsed ? { ...wanted, modes: { ...modes, keys: { ...modes.keys, [word]: parsed.key } } } : invalid;
  }
  if (word === "ispeed" || word === "ospeed") {
    if (!/^\d+$/.test(value) || !isSpeed(Number(value)))
      return { problem: `invalid ${word} ${quoteText(value)}` };
    // A line has one speed for both directions.
    const isPartial = word === "ispeed" && Number(value) !== modes.speed;
    return { ...wanted, modes: { ...modes, speed: Number(value) }, isPartial };
  }
  const number = parseWhole(value);
  if (number === undefined) return invalid;
  switch (word) {
    case "rows":
      return { ...wanted, size: { ...wanted.size, rows: number } };
    case "cols":
    case "columns":
      return { ...wanted, size: { ...wanted.size, columns: number } };
    case "min":
      return { ...wanted, modes: { ...modes, min: number } };
    case "time":
      return { ...wanted, modes: { ...modes, time: number } };
    default:
      return { ...wanted, isPartial: number !== 0 };
  }
}

/** What `stty -g` has printed. */
function readSaved(word: string, before: TerminalModes): TerminalModes | undefined {
  const numbers = word
    .split(":")
    .map((text) => (/^[0-9a-f]+$/.test(text) ? Number.parseInt(text, 16) : undefined));
  if (numbers.length !== 4 + PLACES || numbers.includes(undefined)) return undefined;
  const value = (index: number): number => numbers[index] ?? 0;
  const bits = { input: value(0), output: value(1), control: value(2), local: value(3) };
  const has = (number: number, bit: number): boolean => Math.floor(number / bit) % 2 === 1;
  let modes = before;
  for (const flag of MODE_FLAGS) {
    const on = has(bits[flag.group], flag.bit);
    if (on !== isSet(modes, flag)) modes = withFlag(modes, flag, on);
  }
  for (const { kind, group, first, last, unit } of NUMBERED) {
    const shown = first + (Math.floor(bits[group] / unit) % (last - first + 1));
    modes = withNumbered(modes, `${kind}${shown}`) ?? modes;
  }
  const keys = { ...modes.keys };
  const writable: { -readonly [K in keyof ControlKeys]: ControlKeys[K] } = keys;
  for (const name of Object.keys(KEY_PLACES) as readonly (keyof ControlKeys)[])
    writable[name] = value(4 + KEY_PLACES[name]) || undefined;
  const speed = speedOfBits((bits.control & 0xf) + (bits.control & 0x1000)) ?? modes.speed;
  return { ...modes, keys, speed, min: value(4 + MIN_PLACE), time: value(4 + TIME_PLACE) };
}
