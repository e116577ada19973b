/** A month of a year, counted from 0: year * 12 + month. */
export type MonthNumber = number;

/** The last day that Great Britain counted by the Julian calendar: 2 September 1752. */
const SWITCH = julianDay(1752, 9, 2);

/** How days are counted: as in Britain, or Julian for all time (`-J`). */
export type Reckoning = "british" | "julian";

function gregorianDay(year: number, month: number, day: number): number {
  const shift = Math.floor((14 - month) / 12);
  const y = year + 4800 - shift;
  const m = month + 12 * shift - 3;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + leaps - 32045;
}

function julianDay(year: number, month: number, day: number): number {
  const shift = Math.floor((14 - month) / 12);
  const y = year + 4800 - shift;
  const m = month + 12 * shift - 3;
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32083;
}

/** The number of a day in one row of days since 4713 BC; month and day from 1. */
export function dayNumber(year: number, month: number, day: number, reckoning: Reckoning): number {
  const julian = julianDay(year, month, day);
  return reckoning === "julian" || julian <= SWITCH ? julian : gregorianDay(year, month, day);
}

/** One day of a month that is shown. */
export interface Day {
  readonly date: number;
  /** Counted from the first of January. */
  readonly ofYear: number;
  readonly number: number;
}

/** The days of a month that there were: in September 1752 eleven are missing. */
export function daysOf(month: MonthNumber, reckoning: Reckoning): readonly Day[] {
  const year = Math.floor(month / 12);
  const number = (month % 12) + 1;
  const first = dayNumber(year, 1, 1, reckoning);
  const next = dayNumber(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1, reckoning);
  const days: Day[] = [];
  for (let date = 1; date <= 31; date++) {
    const at = dayNumber(year, number, date, reckoning);
    const isBefore = days.at(-1);
    if (at >= next || (isBefore && at <= isBefore.number)) continue;
    if (reckoning === "british" && month === 1752 * 12 + 8 && date > 2 && date < 14) continue;
    days.push({ date, ofYear: at - first + 1, number: at });
  }
  return days;
}

/** 0 is Sunday. */
export function weekday(day: number): number {
  return (day + 1) % 7;
}

/**
 * The number of the week that begins on a day: the first week of a year is the one with at least so many of its days.
 */
export function weekNumber(
  firstDay: number,
  least: number,
  reckoning: Reckoning,
  yearOfLast: number,
): number {
  const startOf = (year: number): number => {
    const january = dayNumber(year, 1, 1, reckoning);
    const offset = (((firstDay - january) % 7) + 7) % 7;
    // The first day of a week on or behind the first of January, or the week before it.
    return offset >= least ? january + offset - 7 : january + offset;
  };
  const start = startOf(yearOfLast);
  if (firstDay >= start) return Math.floor((firstDay - start) / 7) + 1;
  return Math.floor((firstDay - startOf(yearOfLast - 1)) / 7) + 1;
}

/** Easter Sunday of the Western churches, by the calendar of its time. */
export function easter(year: number): { readonly month: number; readonly day: number } {
  if (year < 1583) return orthodoxJulian(year);
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const correction = Math.floor((8 * century + 13) / 25);
  const full = (19 * golden + century - leap - correction + 15) % 30;
  const moon =
    full - Math.floor(full / 28) * (1 - Math.floor(29 / (full + 1)) * Math.floor((21 - golden) / 11));
  const day = (year + Math.floor(year / 4) + moon + 2 - century + leap) % 7;
  const offset = moon - day;
  const month = 3 + Math.floor((offset + 40) / 44);
  return { month, day: offset + 28 - 31 * Math.floor(month / 4) };
}

function orthodoxJulian(year: number): { readonly month: number; readonly day: number } {
  const full = (19 * (year % 19) + 15) % 30;
  const day = (year + Math.floor(year / 4) + full) % 7;
  const offset = full - day;
  const month = 3 + Math.floor((offset + 40) / 44);
  return { month, day: offset + 28 - 31 * Math.floor(month / 4) };
}

/** Easter of the Orthodox churches; by the Gregorian calendar where that was in use. */
export function orthodoxEaster(
  year: number,
  reckoning: Reckoning,
): { readonly month: number; readonly day: number } {
  const { month, day } = orthodoxJulian(year);
  if (reckoning === "julian") return { month, day };
  const number = julianDay(year, month, day);
  for (let at = month; at <= 6; at++)
    for (let date = 1; date <= 31; date++)
      if (dayNumber(year, at, date, "british") === number) return { month: at, day: date };
  return { month, day };
}
