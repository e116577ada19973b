/** Who and when, as in `author` lines: `Name <mail> seconds zone`. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970. */
  readonly time: number;
  /** Such as +0000. */
  readonly zone: string;
}

export function parsePerson(text: string): Person {
  const match = /^(.*?) ?<([^>]*)>(?: (\d+) ([+-]\d{4}))?/.exec(text);
  const [, name = "", email = "", time = "0", zone = "+0000"] = match ?? [];
  return { name, email, time: Number(time), zone };
}

export function formatPerson({ name, email, time, zone }: Person): string {
  return `${name} <${email}> ${time} ${zone}`;
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export type DateStyle =
  | "default"
  | "iso"
  | "iso-strict"
  | "short"
  | "rfc"
  | "raw"
  | "unix"
  | "relative"
  | "human";

/** A date as `--date` and the placeholders of `--format` show it (git-log(1), `--date=<format>`). */
export function formatDate({ time, zone }: Person, style: DateStyle, now: number): string {
  if (style === "unix") return String(time);
  if (style === "raw") return `${time} ${zone}`;
  if (style === "relative") return relativeDate(time, now);
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  const local = new Date((time + (zone.startsWith("-") ? -60 : 60) * minutes) * 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const clock = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`;
  const day = `${local.getUTCFullYear()}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`;
  const [dayName, month] = [DAYS[local.getUTCDay()], MONTHS[local.getUTCMonth()]];
  if (style === "short") return day;
  if (style === "iso") return `${day} ${clock} ${zone}`;
  if (style === "iso-strict")
    return `${day}T${clock}${zone === "+0000" ? "+00:00" : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
  if (style === "rfc")
    return `${dayName}, ${local.getUTCDate()} ${month} ${local.getUTCFullYear()} ${clock} ${zone}`;
  return `${dayName} ${month} ${local.getUTCDate()} ${clock} ${local.getUTCFullYear()} ${zone}`;
}

/** show_date_relative() rounds up from half a unit on. */
function relativeDate(time: number, now: number): string {
  if (now < time) return "in the future";
  const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;
  const seconds = now - time;
  if (seconds < 90) return `${plural(seconds, "second")} ago`;
  const minutes = Math.floor((seconds + 30) / 60);
  if (minutes < 90) return `${plural(minutes, "minute")} ago`;
  const hours = Math.floor((minutes + 30) / 60);
  if (hours < 36) return `${plural(hours, "hour")} ago`;
  const days = Math.floor((hours + 12) / 24);
  if (days < 14) return `${plural(days, "day")} ago`;
  if (days < 70) return `${plural(Math.floor((days + 3) / 7), "week")} ago`;
  if (days < 365) return `${plural(Math.floor((days + 15) / 30), "month")} ago`;
  if (days < 1825) {
    const months = Math.floor((days * 12 * 2 + 365) / (365 * 2));
    const rest = months % 12;
    return `${plural(Math.floor(months / 12), "year")}${rest > 0 ? `, ${plural(rest, "month")}` : ""} ago`;
  }
  return `${plural(Math.floor((days + 183) / 365), "year")} ago`;
}

/** The dates that GIT_AUTHOR_DATE and `--date` take (git-commit(1), "DATE FORMATS"); undefined: not understood. */
export function readDate(text: string): Pick<Person, "time" | "zone"> | undefined {
  const raw = /^@?(\d{5,})(?: ([+-]\d{4}))?$/.exec(text.trim());
  if (raw) return { time: Number(raw[1]), zone: raw[2] ?? "+0000" };
  const iso =
    /^(\d{4})[-./](\d\d?)[-./](\d\d?)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)? ?(Z|[+-]\d\d:?\d\d)?$/.exec(
      text.trim(),
    );
  if (iso) return fromParts(iso.slice(1, 7), iso[7]);
  const mail =
    /^(?:\w{3},? )?(?:(\d\d?) (\w{3})|(\w{3}) (\d\d?)) (?:(\d{4}) )?(\d\d):(\d\d):(\d\d) ?(?:(\d{4}) ?)?([+-]\d{4})?$/.exec(
      text.trim(),
    );
  if (!mail) return undefined;
  const month = MONTHS.indexOf(mail[2] ?? mail[3] ?? "") + 1;
  return fromParts(
    [mail[5] ?? mail[9], String(month), mail[1] ?? mail[4], mail[6], mail[7], mail[8]],
    mail[10],
  );
}

function fromParts(parts: readonly (string | undefined)[], zoneText: string | undefined) {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const zone = zoneText === undefined || zoneText === "Z" ? "+0000" : zoneText.replace(":", "");
  const offset = (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3))) * (zone.startsWith("-") ? -60 : 60);
  return { time: Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - offset, zone };
}
