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

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

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
