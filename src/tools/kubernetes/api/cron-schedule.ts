import { nextDue, parseSchedule, type Schedule } from "../../../base/cron-schedule.ts";

const HIGHEST = [59, 23, 31, 12, 6];
const MINUTE = 60_000;

/** The schedule of a CronJob; a text says what is wrong with it, as robfig/cron's parser does. */
export function parseCron(text: string): Schedule | string {
  if (/TZ/.test(text)) return "cannot use TZ or CRON_TZ in schedule, use timeZone field instead";
  if (text.startsWith("@every ")) return "rockpool: not simulated here: @every";
  const fields = text.trim().split(/\s+/);
  if (!text.startsWith("@") && fields.length !== HIGHEST.length)
    return `expected exactly 5 fields, found ${fields.length}: [${fields.join(" ")}]`;
  const parsed = parseSchedule(`${text} `);
  if (!("bad" in parsed) && parsed.schedule !== "reboot") return parsed.schedule;
  if (text.startsWith("@")) return `unrecognized descriptor: ${text}`;
  return problemIn(fields) ?? `failed to parse ${text}`;
}

function problemIn(fields: readonly string[]): string | undefined {
  for (const [at, field] of fields.entries()) {
    const highest = HIGHEST[at] ?? 0;
    for (const part of field.split(",")) {
      const [range = "", step] = part.split("/");
      if (step === "0") return `step of range should be a positive number: ${part}`;
      const ends = range === "*" || range === "?" ? [] : range.split("-");
      for (const end of [...ends, ...(step === undefined ? [] : [step])])
        if (!/^\d+$/.test(end))
          return `failed to parse int from ${end}: strconv.Atoi: parsing ${JSON.stringify(end)}: invalid syntax`;
      const last = Number(ends.at(-1) ?? 0);
      if (last > highest) return `end of range (${last}) above maximum (${highest}): ${part}`;
      if (Number(ends[0] ?? 0) > last)
        return `beginning of range (${ends[0]}) beyond end of range (${last}): ${part}`;
    }
  }
  return undefined;
}

/** The first moment of a schedule after another; undefined where none will come. */
export function nextTime(schedule: Schedule, after: number): number | undefined {
  const minute = nextDue(schedule, Math.floor(after / MINUTE));
  return minute === undefined ? undefined : minute * MINUTE;
}
