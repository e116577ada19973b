import { formatTime } from "../../base/format-time.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import { quoteText } from "../../process/command/quote-name.ts";

/** A message about an option; `usage`: with the `Try … --help` line. */
export interface OptionProblem {
  readonly problem: string;
  readonly usage: boolean;
}

/** strftime formats for times of the last half year, and for others. */
export interface TimeStyle {
  readonly recent: string;
  readonly other: string;
}

const STYLES: Readonly<Record<string, TimeStyle>> = {
  "full-iso": same("%Y-%m-%d %H:%M:%S.%N %z"),
  "long-iso": same("%Y-%m-%d %H:%M"),
  iso: { recent: "%m-%d %H:%M", other: "%Y-%m-%d " },
  locale: { recent: "%b %e %H:%M", other: "%b %e  %Y" },
};

function same(format: string): TimeStyle {
  return { recent: format, other: format };
}

/** From `--time-style`, else TIME_STYLE, else the usual; or what is wrong with it. */
export function parseTimeStyle(
  option: string | undefined,
  env: ReadonlyMap<string, string>,
): TimeStyle | OptionProblem {
  const written = option ?? env.get("TIME_STYLE") ?? "locale";
  const name = written.replace(/^(?:posix-)+/, "");
  if (name.startsWith("+")) {
    const [other = "", recent, extra] = name.slice(1).split("\n");
    if (extra !== undefined) {
      return { problem: `invalid time style format ${quoteText(name.slice(1))}`, usage: false };
    }
    return { other, recent: recent ?? other };
  }
  const found = Object.keys(STYLES).filter((style) => style.startsWith(name));
  const exact = STYLES[name] ?? (found.length === 1 ? STYLES[found[0] ?? ""] : undefined);
  return (
    exact ?? { problem: describeBadStyle(name, found.length > 1 ? "ambiguous" : "invalid"), usage: true }
  );
}

function describeBadStyle(name: string, fault: "invalid" | "ambiguous"): string {
  return `${fault} argument ${quoteText(name)} for ${quoteText("time style")}
Valid arguments are:
  - [posix-]full-iso
  - [posix-]long-iso
  - [posix-]iso
  - [posix-]locale
  - +FORMAT (e.g., +%H:%M) for a 'date'-style format`;
}

/** Half a Gregorian year, in milliseconds. */
const HALF_YEAR = (31_556_952 / 2) * 1000;

/** The time as the style has it; the future is not recent. */
export function formatListedTime(time: number, style: TimeStyle, now: number, zone: TimeZone): string {
  const recent = time > now - HALF_YEAR && time <= now;
  return formatTime(recent ? style.recent : style.other, time, zone);
}
