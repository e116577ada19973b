import { decode } from "../base/bytes.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { Page } from "./col/page.ts";

const USUAL_LINES = 32;

/** col(1) of util-linux: what overstrikes becomes plain text. */
export const col = defineCommand({
  name: "col",
  package: UTIL_LINUX,
  summary: "filter reverse line feeds from input",
  operands: "[options]",
  completes: "none",
  description: "Filter out reverse line feeds from standard input.",
  helpColumn: 25,
  noStandardOptions: true,
  flags: {
    noBackspaces: { short: "b", help: "do not output backspaces" },
    fine: { short: "f", help: "permit forward half line feeds" },
    pass: { short: "p", help: "pass unknown control sequences" },
    tabs: { short: "h", help: "convert spaces to tabs" },
    spaces: { short: "x", help: "convert tabs to spaces" },
    lines: {
      short: "l",
      argument: { name: "NUM" },
      shows: " -l, --lines NUM",
      help: "buffer at least NUM lines",
    },
    help: { short: "H", help: "display this help" },
    version: { short: "V", shows: " -v, --version", help: "display version" },
  },
  afterUsageProblem: (name) => `Try '${name} --help' for more information.\n`,
  examples: [
    { run: "printf 'b\\bbo\\bold\\n' | col -b", prints: "bold\n", shows: "without what is struck twice" },
    { run: "man ls | col -b > ls.txt", shows: "keep a manual page as plain text" },
  ],
  seeAlso: ["colrm(1)", "expand(1)"],

  async run(call) {
    const { flags, operands } = call;
    const both = [flags.tabs, flags.spaces].every(Boolean);
    if (both) return call.fail("mutually exclusive arguments: --tabs --spaces");
    if (flags.lines !== undefined && !/^\d+$/.test(flags.lines))
      return call.fail(`bad -l argument: '${flags.lines}'`);
    if (operands.length > 0) return call.usageError("bad usage");
    const page = new Page({
      noBackspaces: flags.noBackspaces,
      fine: flags.fine,
      withTabs: !flags.spaces,
      passesUnknown: flags.pass,
      buffered: 2 * Number(flags.lines ?? USUAL_LINES),
    });
    const lines = call.stdin.lines();
    let isTold = false;
    for (let line = await lines.next(); line !== undefined; line = await lines.next()) {
      page.print(decode(line) + (lines.terminated ? "\n" : ""));
      if (page.warning !== undefined && !isTold) call.note(page.warning);
      isTold = page.warning !== undefined;
      await call.print(page.take());
      await call.spend(line.length >> 3);
    }
    call.print(page.finish());
    return call.status;
  },
});
