import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName } from "../process/command/quote-name.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { FLAGS } from "./pr/flags.ts";
import { LineSource } from "./pr/line-source.ts";
import { printPages } from "./pr/print-file.ts";
import { RowWriter } from "./pr/row-writer.ts";
import { type PrCall, readSettings, takePages } from "./pr/settings.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pr.html */
export const pr = defineCommand({
  name: "pr",
  package: COREUTILS,
  stdinProblem: (errno) => `'standard input': ${errno.message}`,
  summary: "convert text files for printing",
  operands: "[OPTION]... [FILE]...",
  description: `Paginate or columnate FILE(s) for printing.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 21,
  flags: FLAGS,
  digits: "columns",
  examples: [
    { run: "seq 6 | pr -3 -t -w 24", prints: "1\t3\t5\n2\t4\t6\n", shows: "lines in three columns" },
    { run: "printf 'a\\nb\\n' | pr -t -n:2", prints: " 1:a\n 2:b\n", shows: "number lines" },
  ],
  exitStatus: "0, or 1 where a file cannot be read.",
  seeAlso: ["column(1)", "fmt(1)", "nl(1)"],

  async run(call) {
    const taken = takePages(call);
    if (typeof taken === "number") return taken;
    const { files } = taken;
    const read = readSettings(call, files.length);
    if (typeof read === "number") return read;
    const settings = { ...read, pages: taken.pages ?? read.pages };
    const writer = new RowWriter(settings);
    if (!writer.fits) return call.fail("page width too narrow");

    const zone = timeZoneOf(call.process);
    if (settings.order === "merge") {
      const sources = await openAll(call, files);
      if (!sources?.length) return call.status;
      await printPages(call, sources, { name: "", time: call.now(), zone }, settings, writer);
      return call.status;
    }
    for (const name of files.length > 0 ? files : ["-"]) {
      const opened = await openAll(call, [name]);
      if (!opened) break;
      const [source] = opened;
      if (!source) continue;
      const time = name === "-" ? undefined : source.input.status?.mtime;
      const title = { name: name === "-" ? "" : name, time: time ?? call.now(), zone };
      await printPages(call, [source], title, settings, writer);
      call.close(source.input);
    }
    return call.status;
  },
});

/** The files that can be opened; undefined where one can be opened and not read, which ends the run. */
async function openAll(call: PrCall, names: readonly string[]): Promise<readonly LineSource[] | undefined> {
  const sources: LineSource[] = [];
  for (const name of names) {
    if (call.flags.noFileWarnings && name !== "-" && call.files.access(name, "r")) {
      call.status = 1;
      continue;
    }
    const input = await call.open(name);
    if (input?.status?.kind === "directory") {
      call.warn(`${input.isStdin ? "'standard input'" : quoteName(name)}: ${Errno.EISDIR.message}`);
      return undefined;
    }
    if (input) sources.push(new LineSource(input));
  }
  return sources;
}
