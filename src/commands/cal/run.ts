import { MONTHS } from "../../base/format-time.ts";
import type { Call } from "../../process/command/call.ts";
import { parseWhole } from "../../process/command/parse-number.ts";
import { daysOf, easter, orthodoxEaster } from "./calendar.ts";
import { formatMonths, type Style } from "./layout.ts";

/** The usage that both names show. */
export const CAL_USAGE = `Usage: cal [general options] [-jy] [[month] year]
       cal [general options] [-j] [-m month] [year]
       ncal -C [general options] [-jy] [[month] year]
       ncal -C [general options] [-j] [-m month] [year]
       ncal [general options] [-bhJjpwySM] [-H yyyy-mm-dd] [-s country_code] [-W number of days] [[month] year]
       ncal [general options] [-Jeo] [year]
General options: [-31] [-A months] [-B months] [-d yyyy-mm]
`;

/** EX_USAGE of sysexits(3). */
export const CAL_STATUS = 64;

/** What the options of both names come to. */
export interface CalWish {
  readonly style: Omit<Style, "highlight">;
  readonly highlights: boolean;
  /** `-H`: another day than today. */
  readonly marked?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly three: boolean;
  readonly one: boolean;
  readonly year: boolean;
  readonly month?: string | undefined;
  readonly today?: string | undefined;
  readonly easter?: "western" | "orthodox" | undefined;
}

interface Today {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Computed in UTC, as the computer's zone is. */
function todayOf(call: Call): Today {
  const date = new Date(call.now());
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function fail(call: Call, message: string): undefined {
  call.printError(`${call.name}: ${message}\n`);
  return undefined;
}

export function showCalendar(call: Call, wish: CalWish): number {
  const { operands } = call;
  if (operands.length > 2) {
    call.printError(CAL_USAGE);
    return CAL_STATUS;
  }
  const now = todayOf(call);
  const current = readToday(call, wish, now);
  const wanted = current && readOperands(call, wish, current);
  if (!wanted) return CAL_STATUS;
  if (wish.easter) return printEaster(call, wish, wanted.year);
  const range = rangeOf(call, wish, wanted);
  if (!range) return CAL_STATUS;
  const marked = readMarked(wish, now);
  const highlight =
    wish.highlights && call.process.fds.get(1)?.terminal && marked ? numberOf(marked, wish) : undefined;
  for (const line of formatMonths(range.first, range.last, { ...wish.style, highlight }))
    call.print(`${line}\n`);
  return 0;
}

function readToday(call: Call, { today }: CalWish, now: Today): Today | undefined {
  if (today === undefined) return now;
  const match = /^(\d+)-(\d+)$/.exec(today);
  if (!match) {
    call.printError(CAL_USAGE);
    return undefined;
  }
  return { year: Number(match[1]), month: Number(match[2]), day: 1 };
}

function readMarked({ marked }: CalWish, now: Today): Today | undefined {
  if (marked === undefined) return now;
  const match = /^(\d+)-(\d+)-(\d+)$/.exec(marked);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

function numberOf({ year, month, day }: Today, { style }: CalWish): number | undefined {
  return daysOf(year * 12 + month - 1, style.reckoning).find(({ date }) => date === day)?.number;
}

interface Wanted {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly wholeYear: boolean;
}

function readOperands(call: Call, wish: CalWish, today: Today): Wanted | undefined {
  const [first, second] = call.operands;
  const monthText = second === undefined ? wish.month : first;
  const yearText = second ?? first;
  const year = yearText === undefined ? today.year : readYear(call, yearText);
  if (year === undefined) return undefined;
  if (monthText === undefined) {
    const wholeYear = wish.year || yearText !== undefined;
    if (wholeYear && !wish.year && (wish.three || wish.one))
      return fail(
        call,
        `-${wish.three ? 3 : 1} together with a given year but no given month is not supported.`,
      );
    return { year, month: today.month, wholeYear };
  }
  const month = readMonth(monthText);
  if (!month) return fail(call, `${monthText} is neither a month number (1..12) nor a name`);
  return {
    year: yearText === undefined ? nextYear(today, month) : year,
    month: month.number,
    wholeYear: wish.year,
  };
}

/** `2f` is the next February to come, `2p` the last one. */
function nextYear(today: Today, { number, which }: MonthText): number {
  if (which === "f" && number <= today.month) return today.year + 1;
  if (which === "p" && number >= today.month) return today.year - 1;
  return today.year;
}

function readYear(call: Call, text: string): number | undefined {
  const year = parseWhole(text);
  if (year === undefined) return fail(call, `not a valid year ${text}`);
  if (year < 1 || year > 9999) return fail(call, `year \`${year}' not in range 1..9999`);
  return year;
}

interface MonthText {
  readonly number: number;
  readonly which: "f" | "p" | undefined;
}

function readMonth(text: string): MonthText | undefined {
  const match = /^(\d+)([fp]?)$/.exec(text);
  const which = match?.[2] === "f" || match?.[2] === "p" ? match[2] : undefined;
  if (match) {
    const number = Number(match[1]);
    return number >= 1 && number <= 12 ? { number, which } : undefined;
  }
  const lower = text.toLowerCase();
  const at = MONTHS.findIndex(
    (name) => name.toLowerCase() === lower || name.slice(0, 3).toLowerCase() === lower,
  );
  return at < 0 ? undefined : { number: at + 1, which: undefined };
}

function rangeOf(
  call: Call,
  wish: CalWish,
  { year, month, wholeYear }: Wanted,
): { readonly first: number; readonly last: number } | undefined {
  const after = readCount(call, wish.after);
  const before = readCount(call, wish.before);
  if (after === undefined || before === undefined) return undefined;
  if (wholeYear) return { first: year * 12 - before, last: year * 12 + 11 + after };
  const at = year * 12 + month - 1;
  const around = wish.three ? 1 : 0;
  return { first: Math.max(0, at - Math.max(before, around)), last: at + Math.max(after, around) };
}

function readCount(call: Call, text: string | undefined): number | undefined {
  if (text === undefined) return 0;
  const count = parseWhole(text) ?? 0;
  if (count < 0 || /^-/.test(text)) {
    call.printError(`${call.name}: Argument to -A or -B must be positive\n`);
    return undefined;
  }
  return count;
}

function printEaster(call: Call, { easter: which, style }: CalWish, year: number): number {
  const { month, day } = which === "western" ? easter(year) : orthodoxEaster(year, style.reckoning);
  const two = (value: number) => String(value).padStart(2, "0");
  call.print(`${two(month)}/${two(day)}/${two(year % 100)}\n`);
  return 0;
}
