import {
  CONTROL_KEYS,
  type ControlKeys,
  type TerminalModes,
  type TerminalSize,
} from "../../process/terminal/terminal.ts";
import { KEY_NAMES, KEY_PLACES, MIN_PLACE, PLACES, showKey, TIME_PLACE } from "./control-characters.ts";
import { type FlagGroup, isSet, MODE_FLAGS, NUMBERED, numberedValue } from "./flags.ts";
import { speedBits } from "./speeds.ts";

const GROUPS: readonly FlagGroup[] = ["control", "input", "output", "local"];

/** Lines of words that are broken where they get too wide (stty.c, wrapf). */
class Wrapped {
  #text = "";
  #column = 0;

  constructor(private readonly width: number) {}

  add(piece: string): void {
    if (this.#column > 0) {
      if (this.width - this.#column < piece.length) {
        this.#text += "\n";
        this.#column = 0;
      } else {
        this.#text += " ";
        this.#column++;
      }
    }
    this.#text += piece;
    this.#column += piece.length;
  }

  end(): void {
    if (this.#column > 0) this.#text += "\n";
    this.#column = 0;
  }

  get text(): string {
    return this.#text;
  }
}

/** `stty -a`. */
export function showAll(modes: TerminalModes, size: TerminalSize, width: number): string {
  const page = new Wrapped(width);
  for (const piece of [
    `speed ${modes.speed} baud;`,
    `rows ${size.rows};`,
    `columns ${size.columns};`,
    "line = 0;",
  ])
    page.add(piece);
  page.end();
  for (const name of KEY_NAMES) page.add(`${name} = ${showKey(modes.keys[name])};`);
  page.add(`min = ${modes.min}; time = ${modes.time};`);
  page.end();
  for (const group of GROUPS) {
    for (const piece of allOf(modes, group)) page.add(piece);
    page.end();
  }
  return page.text;
}

function allOf(modes: TerminalModes, group: FlagGroup): readonly string[] {
  const flags = MODE_FLAGS.filter((flag) => flag.group === group).map(
    (flag) => `${isSet(modes, flag) ? "" : "-"}${flag.name}`,
  );
  const numbers = NUMBERED.filter((one) => one.group === group).map(
    (one) => one.kind + numberedValue(modes, one),
  );
  // The size of characters stands between the parity and the rest.
  return group === "control" ? [...flags.slice(0, 3), ...numbers, ...flags.slice(3)] : [...flags, ...numbers];
}

/** `stty` alone: what differs from `stty sane`. */
export function showChanged(modes: TerminalModes, width: number): string {
  const page = new Wrapped(width);
  page.add(`speed ${modes.speed} baud;`);
  page.add("line = 0;");
  page.end();
  for (const name of KEY_NAMES)
    if (modes.keys[name] !== CONTROL_KEYS[name]) page.add(`${name} = ${showKey(modes.keys[name])};`);
  if (!modes.canonical) {
    page.add(`min = ${modes.min}; time = ${modes.time};`);
  }
  page.end();
  for (const group of GROUPS) {
    for (const flag of MODE_FLAGS) {
      if (flag.group !== group || flag.sane === undefined) continue;
      const on = isSet(modes, flag);
      if (on !== flag.sane) page.add(`${on ? "" : "-"}${flag.name}`);
    }
    for (const one of NUMBERED) {
      const value = numberedValue(modes, one);
      if (one.group === group && one.kind !== "cs" && value !== one.first) page.add(one.kind + value);
    }
    page.end();
  }
  return page.text;
}

/** `stty -g`: what stty takes back as a single word. */
export function showSaved(modes: TerminalModes): string {
  const numbers = (["input", "output", "control", "local"] as const).map((group) => {
    let bits = group === "control" ? speedBits(modes.speed) : 0;
    for (const flag of MODE_FLAGS) if (flag.group === group && isSet(modes, flag)) bits += flag.bit;
    for (const one of NUMBERED)
      if (one.group === group) bits += (numberedValue(modes, one) - one.first) * one.unit;
    return bits;
  });
  const characters = new Array<number>(PLACES).fill(0);
  for (const name of Object.keys(KEY_PLACES) as readonly (keyof ControlKeys)[])
    characters[KEY_PLACES[name]] = modes.keys[name] ?? 0;
  characters[MIN_PLACE] = modes.min;
  characters[TIME_PLACE] = modes.time;
  return `${[...numbers, ...characters].map((number) => number.toString(16)).join(":")}\n`;
}
