import { defineCommand } from "../process/command/define-command.ts";
import { CAL_STATUS, CAL_USAGE, showCalendar } from "./cal/run.ts";

/** cal(1) of Debian (bsdmainutils): ncal with weeks as rows, without a mark at today. */
export const cal = defineCommand({
  name: "cal",
  words: "short-only",
  summary: "display a calendar",
  operands: ["[general options] [-jy] [[month] year]", "[general options] [-j] [-m month] [year]"],
  completes: "none",
  helpText: () => CAL_USAGE,
  versionText: () => "cal (bsdmainutils) 12.1.8",
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
    date: {
      short: "d",
      long: false,
      argument: { name: "yyyy-mm", completes: "none" },
      help: "Use this as the current date.",
    },
    julian: { short: "j", long: false, help: "Display days numbered from January 1." },
    month: {
      short: "m",
      long: false,
      argument: { name: "month", completes: "none" },
      help: "Display the specified month.",
    },
    year: { short: "y", long: false, help: "Display a calendar for the specified year." },
    // These belong to ncal.
    foreign: { short: "bCehJMopSw", long: false, hidden: true },
    foreignArgument: { short: "HsW", long: false, hidden: true, argument: { name: "WORD" } },
  },
  examples: [
    {
      run: "cal 2 2024",
      prints: `   February 2024${" ".repeat(6)}
Su Mo Tu We Th Fr Sa${" ".repeat(2)}
             1  2  3${" ".repeat(2)}
 4  5  6  7  8  9 10${" ".repeat(2)}
11 12 13 14 15 16 17${" ".repeat(2)}
18 19 20 21 22 23 24${" ".repeat(2)}
25 26 27 28 29${" ".repeat(8)}
${" ".repeat(22)}
`,
      shows: "a month",
    },
    { run: "cal -3", shows: "the month before, this one and the next" },
  ],
  seeAlso: ["ncal(1)", "date(1)"],

  run(call) {
    const { flags } = call;
    if (flags.foreign || flags.foreignArgument !== undefined) {
      call.printError(CAL_USAGE);
      return CAL_STATUS;
    }
    return showCalendar(call, {
      style: {
        rows: true,
        dayOfYear: flags.julian,
        weekNumbers: false,
        weekStart: 0,
        leastDays: 4,
        reckoning: "british",
      },
      highlights: false,
      after: flags.after,
      before: flags.before,
      three: flags.three,
      one: flags.one,
      year: flags.year,
      month: flags.month,
      today: flags.date,
    });
  },
});
