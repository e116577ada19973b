import { Failure } from "../cli/failure.ts";

const DECIMAL = ["B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"];
const BINARY = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB"];

/** go-units' HumanSizeWithPrecision: three digits unless told otherwise, powers of 1000. */
export function humanSize(bytes: number, precision = 3): string {
  return scaled(bytes, 1000, DECIMAL, precision);
}

/** go-units' BytesSize: four digits, powers of 1024. */
export function binarySize(bytes: number): string {
  return scaled(bytes, 1024, BINARY, 4);
}

function scaled(bytes: number, base: number, names: readonly string[], precision: number): string {
  let size = bytes;
  let at = 0;
  while (size >= base && at < names.length - 1) {
    size /= base;
    at++;
  }
  return `${general(size, precision)}${names[at]}`;
}

/** What lies just between two goes to the even one, where toPrecision goes up. */
function roundHalfEven(value: number, precision: number): number {
  const up = value.toPrecision(precision);
  const down = Number(value.toPrecision(EXACT)) * 2 - Number(up);
  const isTie = Number(down.toPrecision(precision)) === down && /^-?[\d.]*5(?:e|$)/.test(String(value));
  const lastDigit = /(\d)(?:e|$)/.exec(up)?.[1] ?? "0";
  return isTie && Number(lastDigit) % 2 === 1 ? down : Number(up);
}

/** Digits by which a number that has a tie at all is told wholly. */
const EXACT = 17;

/** C's `%.Ng`. */
export function general(value: number, precision: number): string {
  if (value === 0) return "0";
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const rounded = roundHalfEven(value, precision);
  const shown = Math.abs(rounded) >= 10 ** (exponent + 1) ? exponent + 1 : exponent;
  if (shown < -4 || shown >= precision) {
    const [mantissa = "", power = ""] = rounded.toExponential(precision - 1).split("e");
    const short = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
    const sign = power.startsWith("-") ? "-" : "+";
    return `${short}e${sign}${power.replace(/^[-+]/, "").padStart(2, "0")}`;
  }
  const text = rounded.toFixed(Math.max(0, precision - 1 - shown));
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

const SCALE = "kmgtp";

/** go-units' RAMInBytes: `64m`, `1.5g`, `512`. */
export function parseBytes(text: string): number {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?) ?([a-z]*)$/i.exec(text) ?? [];
  const [, letter = ""] = /^([kmgtp]?)(?:i?b)?$/i.exec(unit) ?? [undefined, "?"];
  if (number === undefined) throw new Failure(`invalid size: '${text}'`);
  if (letter === "?") throw new Failure(`invalid suffix: '${unit}'`);
  const power = letter === "" ? 0 : SCALE.indexOf(letter.toLowerCase()) + 1;
  return Math.trunc(Number(number) * 1024 ** power);
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const YEAR = 365 * 24 * HOUR;

/** go-units' HumanDuration, of milliseconds. */
export function humanDuration(milliseconds: number): string {
  const seconds = Math.trunc(milliseconds / SECOND);
  const minutes = Math.trunc(milliseconds / MINUTE);
  const hours = Math.trunc(milliseconds / HOUR + 0.5);
  if (seconds < 1) return "Less than a second";
  if (seconds === 1) return "1 second";
  if (seconds < 60) return `${seconds} seconds`;
  if (minutes === 1) return "About a minute";
  if (minutes < 60) return `${minutes} minutes`;
  if (hours === 1) return "About an hour";
  if (hours < 48) return `${hours} hours`;
  if (hours < 24 * 7 * 2) return `${Math.trunc(hours / 24)} days`;
  if (hours < 24 * 30 * 2) return `${Math.trunc(hours / 24 / 7)} weeks`;
  if (hours < 24 * 365 * 2) return `${Math.trunc(hours / 24 / 30)} months`;
  return `${Math.trunc(milliseconds / YEAR)} years`;
}

/** A point in time, as milliseconds, told from now: `3 days ago`. */
export function humanAge(then: number, now: number): string {
  return `${humanDuration(now - then)} ago`;
}
