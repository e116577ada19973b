import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { STEP_TIME } from "../../process/scheduler.ts";
import type { Shell } from "../shell.ts";
import type { Evaluator } from "./evaluator.ts";

const BASH_FORMAT = "\nreal\t%3lR\nuser\t%3lU\nsys\t%3lS";
const POSIX_FORMAT = "real %2R\nuser %2U\nsys %2S";

/** `time pipeline` (bash manual 3.2.3), by the computer's clock: all that is not waiting counts as user time. */
export function compileTimed(evaluate: Evaluator, style: "bash" | "posix"): Evaluator {
  return (shell) => {
    const { kernel } = shell.process;
    const startedAt = kernel.now();
    const stepsBefore = kernel.scheduler.steps;
    return andThen(evaluate(shell), (outcome) => {
      const real = (kernel.now() - startedAt) / 1000;
      const user = Math.min(real, ((kernel.scheduler.steps - stepsBefore) * STEP_TIME) / 1000);
      const format = style === "posix" ? POSIX_FORMAT : (shell.variables.get("TIMEFORMAT") ?? BASH_FORMAT);
      return andThen(report(shell, format, { R: real, U: user, S: 0 }), () => outcome);
    });
  };
}

interface Times {
  /** In seconds. */
  readonly R: number;
  readonly U: number;
  readonly S: number;
}

function report(shell: Shell, format: string, times: Times): MaybePromise<void> {
  if (format === "") return undefined;
  const text = formatTimes(format, times);
  if (typeof text === "string") return shell.process.stderr.write(`${text}\n`);
  return shell.fault(`TIMEFORMAT: \`${text.invalid}': invalid format character`);
}

/** TIMEFORMAT (bash manual 5.2): `%[digits][l]R`, `U`, `S`, `%P`, `%%`. */
export function formatTimes(format: string, times: Times): string | { readonly invalid: string } {
  let text = "";
  for (let at = 0; at < format.length; at++) {
    if (format[at] !== "%") {
      text += format[at];
      continue;
    }
    const directive = /^%(?:%|(P)|([0-9]?)(l?)([RUS]))/.exec(format.slice(at));
    if (!directive) return { invalid: format[at + 1] ?? "" };
    const [whole, percent, digits, long, which] = directive;
    at += whole.length - 1;
    if (whole === "%%") text += "%";
    else if (percent) text += formatPercent(times);
    else
      text += formatSeconds(
        times[which as keyof Times],
        digits === "" ? 3 : Math.min(Number(digits), 3),
        long === "l",
      );
  }
  return text;
}

function formatPercent({ R, U, S }: Times): string {
  return (R > 0 ? ((U + S) / R) * 100 : 0).toFixed(2);
}

function formatSeconds(seconds: number, digits: number, long: boolean): string {
  const factor = 10 ** digits;
  const cut = Math.floor(seconds * factor) / factor;
  if (!long) return cut.toFixed(digits);
  const minutes = Math.floor(cut / 60);
  return `${minutes}m${(cut - minutes * 60).toFixed(digits)}s`;
}
