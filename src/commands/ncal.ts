import { defineCommand } from "../process/command/define-command.ts";
import { parseWhole } from "../process/command/parse-number.ts";
import { CAL_STATUS, CAL_USAGE, showCalendar } from "./cal/run.ts";

/** ncal(1) of Debian (bsdmainutils): weeks as columns, today stands out on a terminal. */
export const ncal = defineCommand({
  name: "ncal",
  words: "short-only",
  summary: "display a calendar and the date of Easter",
  operands: [
    "[general options] [-bhJjpwySM] [-H yyyy-mm-dd] [-s country_code] [-W number of days] [[month] year]",
    "[general options] [-Jeo] [year]",
  ],
  completes: "none",
  helpText: () => CAL_USAGE,
  versionText: () => "ncal (bsdmainutils) 12.1.8",
  afterUsageProblem: () => CAL_USAGE,
  statusOfUsage: CAL_STATUS,
  flags: {
    three: { short: "3", long: false, help: "Display the previous, current and next month." },
    one: { short: "1", long: false, help: "Display only the current month." },
    after: {
      short: "A",
      long: false,
      argument: { name: "months", completes: "none" },
      help: "Display the number of months after the current month.",
    },
    before: {
      short: "B",
      long: false,
      argument: { name: "months", completes: "none" },
      help: "Display the number of months before the current month.",
    },
    rows: { short: "bC", long: false, help: "Display the calendar as cal does." },
    date: {
      short: "d",
      long: false,
      argument: { name: "yyyy-mm", completes: "none" },
      help: "Use this as the current date.",
    },
    easter: { short: "e", long: false, help: "Display the date of Easter (for western churches)." },
    marked: {
      short: "H",
      long: false,
      argument: { name: "yyyy-mm-dd", completes: "none" },
      help: "Use this as the date that stands out.",
    },
    plain: { short: "h", long: false, help: "Turn off highlighting of today." },
    julianCalendar: { short: "J", long: false, help: "Display the Julian calendar." },
    julian: { short: "j", long: false, help: "Display days numbered from January 1." },
    month: {
      short: "m",
      long: false,
      argument: { name: "month", completes: "none" },
      help: "Display the specified month.",
    },
    monday: { short: "M", long: false, overrides: ["sunday"], help: "Weeks start on Monday." },
    orthodox: { short: "o", long: false, help: "Display the date of Orthodox Easter." },
    countries: {
      short: "p",
      long: false,
      notSimulated: true,
      help: "Print the country codes and switching days.",
    },
    country: {
      short: "s",
      long: false,
      argument: { name: "country_code", completes: "none" },
      notSimulated: true,
      help: "Assume the switch to the Gregorian calendar of this country.",
    },
    sunday: { short: "S", long: false, overrides: ["monday"], help: "Weeks start on Sunday." },
    weeks: { short: "w", long: false, help: "Print the number of the week below each week." },
    least: {
      short: "W",
      long: false,
      argument: { name: "number", completes: "none" },
      help: "The first week of the year has at least that many days.",
    },
    year: { short: "y", long: false, help: "Display a calendar for the specified year." },
  },
  examples: [
    { run: "ncal -e 2024", prints: "03/31/24\n", shows: "when Easter is" },
    { run: "ncal -w", shows: "this month with the numbers of its weeks" },
  ],
  seeAlso: ["cal(1)", "date(1)"],

  run(call) {
    const { flags } = call;
    return showCalendar(call, {
      style: {
        rows: flags.rows,
        dayOfYear: flags.julian,
        weekNumbers: flags.weeks,
        weekStart: flags.monday ? 1 : 0,
        leastDays: parseWhole(flags.least ?? "4") ?? 4,
        reckoning: flags.julianCalendar ? "julian" : "british",
      },
      highlights: !flags.plain,
      marked: flags.marked,
      after: flags.after,
      before: flags.before,
      three: flags.three,
      one: flags.one,
      year: flags.year,
      month: flags.month,
      today: flags.date,
      easter: flags.easter ? "western" : flags.orthodox ? "orthodox" : undefined,
    });
  },
});
