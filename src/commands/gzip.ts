import { defineCommand } from "../process/command/define-command.ts";
import { GZIP } from "../process/command/packages.ts";
import { loadFflate } from "./deflate/library.ts";
import { FileTreater } from "./gzip/file-treater.ts";
import { GZIP_FLAGS, readGzipWishes, withEnvironment } from "./gzip/wishes.ts";

/** https://www.gnu.org/software/gzip/manual/gzip.html */
export const gzip = defineCommand({
  name: "gzip",
  package: GZIP,
  summary: "compress or expand files",
  operands: "[OPTION]... [FILE]...",
  completes: "file",
  description: `Compress or uncompress FILEs (by default, compress FILES in-place).

Mandatory arguments to long options are mandatory for short options too.
`,
  tight: true,
  helpColumn: 21,
  flags: GZIP_FLAGS,
  notes: `With no FILE, or when FILE is -, read standard input.

Report bugs to <bug-gzip@gnu.org>.`,
  afterUsageProblem: (name) => `Try \`${name} --help' for more information.\n`,
  traditional: withEnvironment,
  examples: [
    { run: "seq 1000 > f && gzip f && ls", prints: "f.gz\n", shows: "pack a file" },
    { run: "echo hello | gzip | gzip -d", prints: "hello\n", shows: "pack and unpack in a pipe" },
  ],
  exitStatus: "0 if all is well, 1 after an error, 2 after a warning.",
  seeAlso: ["gunzip(1)", "zcat(1)", "tar(1)"],

  async run(call) {
    const wishes = readGzipWishes(call, call.flags);
    if (typeof wishes === "number") return wishes;
    if (call.flags.ascii && !call.flags.quiet) call.note("option --ascii ignored on this system");
    if (call.env("GZIP"))
      call.note("warning: GZIP environment variable is deprecated; use an alias or script");
    const treater = new FileTreater(call, wishes, await call.load(loadFflate()));
    const operands = call.operands.length > 0 ? call.operands : ["-"];
    for (const operand of operands) await treater.treat(operand);
    treater.finish();
    return treater.status;
  },
});
