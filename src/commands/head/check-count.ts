import { Errno } from "../../disk/errno.ts";
import { parseCount } from "../../process/command/parse-number.ts";
import { quoteText } from "../../process/command/quote-name.ts";

/** What is wrong with a number that may have a sign before it; a `+` is shown, a `-` is not (head.c, tail.c). */
export function checkCount(what: "bytes" | "lines"): (text: string) => string | undefined {
  return (text) => {
    const digits = text.replace(/^[-+]/, "");
    // A space may stand before the sign, not behind it.
    const count = digits !== text && /^\s/.test(digits) ? "invalid" : parseCount(digits);
    if (typeof count === "number") return undefined;
    const why = count === "overflow" ? `: ${Errno.EOVERFLOW.message}` : "";
    return `invalid number of ${what}: ${quoteText(text.replace(/^-/, ""))}${why}`;
  };
}
