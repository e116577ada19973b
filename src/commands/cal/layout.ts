import { MONTHS } from "../../base/format-time.ts";
import { type Day, daysOf, type MonthNumber, type Reckoning, weekday, weekNumber } from "./calendar.ts";

/** How months are drawn. */
export interface Style {
  /** `cal` and `ncal -b`: weeks are rows; else they are columns. */
  readonly rows: boolean;
  /** Days are counted from the first of January. */
  readonly dayOfYear: boolean;
  readonly weekNumbers: boolean;
  readonly weekStart: 0 | 1;
  /** The first week of a year has at least so many of its days. */
  readonly leastDays: number;
  readonly reckoning: Reckoning;
  /** The number of the day that stands out. */
  readonly highlight: number | undefined;
}

const NAMES = ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"];
const WEEKS = 6;

function center(text: string, width: number): string {
  const left = Math.max(0, Math.floor((width - text.length) / 2));
  return `${" ".repeat(left)}${text}`.padEnd(width);
}

function names({ weekStart }: Style): readonly string[] {
  return NAMES.map((_, at) => NAMES[(at + weekStart) % 7] ?? "");
}

/** The days of a month in weeks; undefined where a place is empty. */
function weeksOf(month: MonthNumber, style: Style): readonly (readonly (Day | undefined)[])[] {
  const weeks: (Day | undefined)[][] = Array.from({ length: WEEKS }, () =>
    new Array<Day | undefined>(7).fill(undefined),
  );
  let week = 0;
  let before = -1;
  for (const day of daysOf(month, style.reckoning)) {
    const place = (weekday(day.number) - style.weekStart + 7) % 7;
    if (place <= before) week++;
    before = place;
    const row = weeks[week];
    if (row) row[place] = day;
  }
  return weeks;
}

function cell(day: Day | undefined, width: number, { dayOfYear, highlight }: Style): string {
  if (!day) return " ".repeat(width);
  const digits = String(dayOfYear ? day.ofYear : day.date);
  if (day.number !== highlight) return digits.padStart(width);
  const padded = digits.padStart(dayOfYear ? digits.length : 2);
  return `${" ".repeat(width - padded.length)}\x1b[7m${padded}\x1b[27m`;
}

function weekLabel(week: readonly (Day | undefined)[], month: MonthNumber, style: Style): string {
  const at = week.findIndex((day) => day !== undefined);
  const day = week[at];
  if (!day) return "";
  const first = day.number - at;
  const last = week.findLast((one) => one !== undefined)?.number ?? first;
  const year = Math.floor(month / 12);
  // The last week of December may belong to the next year.
  const next = weekNumber(first, style.leastDays, style.reckoning, year + 1);
  const isNext =
    month % 12 === 11 && last + 7 > first + 6 && next === 1 && startsNext(first, style, year + 1);
  return String(isNext ? 1 : weekNumber(first, style.leastDays, style.reckoning, year));
}

function startsNext(first: number, style: Style, year: number): boolean {
  const january = daysOf(year * 12, style.reckoning)[0]?.number ?? 0;
  return first + 7 - january >= style.leastDays;
}

/** The title of a month, its weekdays and its weeks, each a row with two blanks behind it. */
function block(month: MonthNumber, withYear: boolean, style: Style): readonly string[] {
  const { dayOfYear, weekNumbers } = style;
  const width = dayOfYear ? 3 : 2;
  const inner = 7 * width + 6;
  const title = titleOf(month, withYear);
  const weeks = weeksOf(month, style);
  if (!weekNumbers) {
    const heads = names(style)
      .map((name) => name.padStart(width))
      .join(" ");
    return [
      center(title, inner),
      heads,
      ...weeks.map((week) => week.map((day) => cell(day, width, style)).join(" ")),
    ].map((row) => `${row}  `);
  }
  const heads = ` w|${names(style)
    .map((name) => name.padStart(width + 1))
    .join("")}   `;
  const rows = weeks.map((week) => {
    const label = weekLabel(week, month, style);
    const bar = label === "" ? "   " : `${label.padStart(2)}|`;
    return `${bar}${week.map((day) => ` ${cell(day, width, style)}`).join("")}   `;
  });
  return [`${center(title, inner + 5)}  `, heads, ...rows];
}

function titleOf(month: MonthNumber, withYear: boolean): string {
  const name = MONTHS[month % 12] ?? "";
  return withYear ? `${name} ${Math.floor(month / 12)}` : name;
}

/** Months below each other's names: a line a weekday. */
function lines(months: readonly MonthNumber[], withYear: boolean, style: Style): readonly string[] {
  const width = style.dayOfYear ? 3 : 2;
  const inner = WEEKS * (width + 1);
  const all = months.map((month) => ({ month, weeks: weeksOf(month, style) }));
  const titles = `    ${months.map((month) => titleOf(month, withYear).padEnd(inner)).join("")}`;
  const rows = names(style).map(
    (name, place) =>
      name +
      all.map(({ weeks }) => weeks.map((week) => ` ${cell(week[place], width, style)}`).join("")).join(""),
  );
  if (!style.weekNumbers) return [titles, ...rows];
  const labels = all.map(({ month, weeks }) =>
    weeks.map((week) => ` ${weekLabel(week, month, style).padStart(width)}`).join(""),
  );
  return [titles, ...rows, `  ${labels.join("")}`];
}

function monthsInRow({ rows, dayOfYear, weekNumbers }: Style): number {
  if (!rows) return dayOfYear ? 3 : 4;
  return dayOfYear && !weekNumbers ? 2 : dayOfYear ? 2 : 3;
}

/** The months from `first` to `last`, so many beside each other. */
export function formatMonths(first: MonthNumber, last: MonthNumber, style: Style): readonly string[] {
  const inRow = monthsInRow(style);
  // Whole rows of a year have its number above them instead of in each title.
  const isAligned = first % inRow === 0 && last - first + 1 >= inRow;
  const width = headWidth(style);
  const output: string[] = [];
  for (let month = first; month <= last; month += inRow) {
    const count = Math.min(inRow, last - month + 1);
    const months = Array.from({ length: count }, (_, at) => month + at);
    if (month > first) output.push("");
    if (isAligned && (month === first || month % 12 === 0))
      output.push(center(String(Math.floor(month / 12)), width).trimEnd());
    if (style.rows) {
      const blocks = months.map((one) => block(one, !isAligned, style));
      for (let row = 0; row < (blocks[0]?.length ?? 0); row++)
        output.push(blocks.map((one) => one[row]).join(""));
    } else output.push(...lines(months, !isAligned, style));
  }
  return output;
}

function headWidth(style: Style): number {
  const width = style.dayOfYear ? 3 : 2;
  if (!style.rows) return monthsInRow(style) * WEEKS * (width + 1);
  return monthsInRow(style) * (7 * width + 6 + (style.weekNumbers ? 5 : 0));
}
