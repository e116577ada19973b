import { describe, expect, it } from "vitest";
import { formatTime } from "../../src/base/format-time.ts";
import { parseDate } from "../../src/base/parse-date.ts";
import { parseTimeZone, UTC } from "../../src/base/time-zone.ts";

const NOW = Date.UTC(2026, 10, 23, 12, 34, 56); // a Monday
const shown = (text: string) => {
  const zone = UTC;
  const time = parseDate(text, NOW, zone);
  return time === undefined ? undefined : formatTime("%F %T", time, zone);
};

// Compared with date (GNU coreutils 9.1).
describe("dates as people write them", () => {
  it.each([
    ["now", "2026-11-23 12:34:56"],
    ["yesterday", "2026-11-22 12:34:56"],
    ["tomorrow 3pm", "2026-11-24 15:00:00"],
    ["next friday", "2026-11-27 00:00:00"],
    ["last monday", "2026-11-16 00:00:00"],
    ["3 weeks ago", "2026-11-02 12:34:56"],
    ["2020-01-31 +1 month", "2020-03-02 00:00:00"],
    ["2025-01-31T12:00:05Z", "2025-01-31 12:00:05"],
    ["2025-01-31 12:00 +0200", "2025-01-31 10:00:00"],
    ["@1700000000", "2023-11-14 22:13:20"],
    ["Jan 2, 2020", "2020-01-02 00:00:00"],
    ["2 January 2020 10:11", "2020-01-02 10:11:00"],
    ["20200102 1011", "2020-01-02 10:11:00"],
    ["", "2026-11-23 00:00:00"],
    ["12am", "2026-11-23 00:00:00"],
    ["foo", undefined],
    ["2020-02-30", undefined],
    ["25:00", undefined],
    ["monday tuesday", undefined],
  ])("%j is %j", (text, expected) => expect(shown(text)).toBe(expected));

  it("reads local time, through the change of clocks", () => {
    expect(parseDate("2024-03-31 12:00", NOW, parseTimeZone("CET-1CEST,M3.5.0,M10.5.0/3"))).toBe(
      Date.UTC(2024, 2, 31, 10),
    );
    expect(parseDate("2024-01-01 12:00", NOW, parseTimeZone("EST5EDT,M3.2.0,M11.1.0"))).toBe(
      Date.UTC(2024, 0, 1, 17),
    );
  });
});

describe("strftime", () => {
  it.each([
    ["%a %b %e %H:%M:%S %Y", "Mon Nov 23 12:34:56 2026"],
    ["%-d|%_m|%03d|%^a|%#B|%10Y", "23|11|023|MON|NOVEMBER|0000002026"],
    ["%j %U %V %W %G %u %w %s", "327 47 48 47 2026 1 1 1795437296"],
    ["%z %:z %Z %%", "+0000 +00:00 UTC %"],
    ["%Q %", "%Q %"],
  ])("%s", (format, expected) => expect(formatTime(format, NOW)).toBe(expected));
});
