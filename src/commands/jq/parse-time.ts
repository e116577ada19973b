import { fieldsOf } from "./builtins-time.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  afternoon: boolean | undefined;
  /** Seconds since 1970, which say all. */
  epoch: number | undefined;
}

/** strptime(3): the array of a time, or undefined where the text has another form. */
export function parseTime(text: string, format: string): readonly number[] | undefined {
  const fields: Fields = {
    year: 1900,
    month: 0,
    day: 0,
    hour: 0,
    minute: 0,
    second: 0,
    afternoon: undefined,
    epoch: undefined,
  };
  if (readFormat(text, 0, format, fields) !== text.length) return undefined;
  if (fields.epoch !== undefined) {
    const date = new Date(fields.epoch * 1000);
    return fieldsOf(date, date.getUTCSeconds());
  }
  if (fields.afternoon !== undefined) fields.hour = (fields.hour % 12) + (fields.afternoon ? 12 : 0);
  const date = new Date(0);
  date.setUTCFullYear(fields.year, fields.month, fields.day);
  const [, , , , , , weekday = 0, dayOfYear = 0] = fieldsOf(date, 0);
  const { year, month, day, hour, minute, second } = fields;
  return [year, month, day, hour, minute, second, weekday, dayOfYear];
}

const SHORTHANDS: Readonly<Record<string, string>> = {
  T: "%H:%M:%S",
  R: "%H:%M",
  D: "%m/%d/%y",
  F: "%Y-%m-%d",
  r: "%I:%M:%S %p",
  c: "%a %b %e %H:%M:%S %Y",
  x: "%m/%d/%y",
  X: "%H:%M:%S",
};

/** Where reading ended; -1 where the text does not fit. */
function readFormat(text: string, from: number, format: string, fields: Fields): number {
  let at = from;
  for (let i = 0; i < format.length; i++) {
    const character = format[i] as string;
    if (/\s/.test(character)) {
      while (/\s/.test(text[at] ?? "")) at++;
    } else if (character !== "%") {
      if (text[at] !== character) return -1;
      at++;
    } else {
      i++;
      const letter = format[i] ?? "";
      const shorthand = SHORTHANDS[letter];
      at = shorthand ? readFormat(text, at, shorthand, fields) : readField(text, at, letter, fields);
      if (at < 0) return -1;
    }
  }
  return at;
}

function readField(text: string, from: number, letter: string, fields: Fields): number {
  const number = (digits: number, least: number, most: number, take: (value: number) => void): number => {
    const match = new RegExp(`^ *(\\d{1,${digits}})`).exec(text.slice(from));
    const value = Number(match?.[1]);
    if (!match || value < least || value > most) return -1;
    take(value);
    return from + match[0].length;
  };
  switch (letter) {
    case "Y":
      return number(4, 0, 9999, (value) => void (fields.year = value));
    case "y":
      return number(2, 0, 99, (value) => void (fields.year = value < 69 ? 2000 + value : 1900 + value));
    case "m":
      return number(2, 1, 12, (value) => void (fields.month = value - 1));
    case "d":
    case "e":
      return number(2, 1, 31, (value) => void (fields.day = value));
    case "H":
    case "k":
      return number(2, 0, 23, (value) => void (fields.hour = value));
    case "I":
    case "l":
      return number(2, 1, 12, (value) => void (fields.hour = value));
    case "M":
      return number(2, 0, 59, (value) => void (fields.minute = value));
    case "S":
      return number(2, 0, 61, (value) => void (fields.second = value));
    case "j":
      return number(3, 1, 366, () => undefined);
    case "s":
      return number(12, 0, Number.MAX_SAFE_INTEGER, (value) => void (fields.epoch = value));
    default:
      return readWord(text, from, letter, fields);
  }
}

function readWord(text: string, from: number, letter: string, fields: Fields): number {
  const rest = text.slice(from);
  const name = (names: readonly string[], take: (index: number) => void): number => {
    const word = /^[A-Za-z]+/.exec(rest)?.[0] ?? "";
    const index = names.indexOf(word.slice(0, 3).toLowerCase());
    if (index < 0) return -1;
    take(index);
    return from + word.length;
  };
  switch (letter) {
    case "b":
    case "B":
    case "h":
      return name(MONTHS, (index) => void (fields.month = index));
    case "a":
    case "A":
      return name(DAYS, () => undefined);
    case "p": {
      const half = /^[AP]M/i.exec(rest)?.[0];
      if (half === undefined) return -1;
      fields.afternoon = half.toUpperCase() === "PM";
      return from + 2;
    }
    case "Z":
      return from + (/^[A-Za-z]+/.exec(rest)?.[0].length ?? 0);
    case "z": {
      const zone = /^ *(?:Z|[+-]\d{2}:?(?:\d{2})?)/.exec(rest)?.[0];
      return zone === undefined ? -1 : from + zone.length;
    }
    case "n":
    case "t":
      return from + (/^\s*/.exec(rest)?.[0].length ?? 0);
    case "%":
      return rest.startsWith("%") ? from + 1 : -1;
    default:
      return -1;
  }
}
