import { joinPath } from "../base/paths.ts";
import type { SeededRandom } from "../base/random.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const DEFAULT_TEMPLATE = "tmp.XXXXXXXXXX";
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
/** gnulib tempname.c gives up after so many names that are taken. */
const ATTEMPTS = 62 ** 3;
const LEAST_LETTERS = 3;

const FLAGS = {
  directory: { short: "d", help: "create a directory, not a file" },
  dryRun: { short: "u", help: "do not create anything; merely print a name (unsafe)" },
  quiet: { short: "q", help: "suppress diagnostics about file/dir-creation failure" },
  suffix: {
    argument: { name: "SUFF", completes: "none" },
    help: "append SUFF to TEMPLATE; SUFF must not contain a slash.\n  This option is implied if TEMPLATE does not end in X",
  },
  tmpdirShort: {
    short: "p",
    long: false,
    argument: { name: "DIR", completes: "directory" },
    hidden: true,
  },
  tmpdir: {
    shows: "  -p DIR, --tmpdir[=DIR]",
    argument: { name: "DIR", optional: true, completes: "directory" },
    help: `interpret TEMPLATE relative to DIR; if DIR is not
  specified, use $TMPDIR if set, else /tmp.  With
  this option, TEMPLATE must not be an absolute name;
  unlike with -t, TEMPLATE may contain slashes, but
  mktemp creates only the final component`,
  },
  t: {
    short: "t",
    long: false,
    help: `interpret TEMPLATE as a single file name component,
  relative to a directory: $TMPDIR, if set; else the
  directory specified via -p; else /tmp [deprecated]`,
  },
} as const satisfies FlagSpecs;

type MktempCall = Call<typeof FLAGS>;

/** mktemp(1) */
export const mktemp = defineCommand({
  name: "mktemp",
  package: COREUTILS,
  summary: "create a temporary file or directory",
  operands: "[OPTION]... [TEMPLATE]",
  description: `Create a temporary file or directory, safely, and print its name.
TEMPLATE must contain at least 3 consecutive 'X's in last component.
If TEMPLATE is not specified, use tmp.XXXXXXXXXX, and --tmpdir is implied.
Files are created u+rw, and directories u+rwx, minus umask restrictions.`,
  helpColumn: 23,
  flags: FLAGS,
  examples: [
    { run: "mktemp", shows: "make an empty file with a name that nobody has" },
    { run: "mktemp -d", shows: "make a directory for what is needed only now" },
    { run: "f=$(mktemp notes.XXXX) && ls | wc -l", prints: "1\n", shows: "with a name that begins so" },
  ],
  exitStatus: "0 if it was made, 1 if it could not be.",
  seeAlso: ["mkstemp(3)"],

  run(call) {
    if (call.operands.length > 1) return call.usageError("too many templates");
    const template = readTemplate(call);
    if ("problem" in template) return call.fail(template.problem);
    const made = make(call, template);
    if (!(made instanceof Errno)) {
      call.print(`${made}\n`);
      return 0;
    }
    if (call.flags.quiet) return 1;
    const what = call.flags.directory ? "directory" : "file";
    const name = template.begin + "X".repeat(template.letters) + template.suffix;
    return call.fail(`failed to create ${what} via template ${quoteText(name)}: ${made.message}`);
  },
});

/** The name to be, with its directory: what stands before and after the letters to draw. */
interface Template {
  readonly begin: string;
  readonly letters: number;
  readonly suffix: string;
}

function readTemplate(call: MktempCall): Template | { readonly problem: string } {
  const { flags } = call;
  const written = call.operands[0] ?? DEFAULT_TEMPLATE;
  if (flags.suffix !== undefined && !written.endsWith("X"))
    return { problem: `with --suffix, template ${quoteText(written)} must end in X` };
  const end = flags.suffix === undefined ? written.lastIndexOf("X") + 1 || written.length : written.length;
  const suffix = written.slice(end) + (flags.suffix ?? "");
  if (suffix.includes("/"))
    return { problem: `invalid suffix ${quoteText(suffix)}, contains directory separator` };
  const letters = /X*$/.exec(written.slice(0, end))?.[0].length ?? 0;
  if (letters < LEAST_LETTERS)
    return { problem: `too few X's in template ${quoteText(written + (flags.suffix ?? ""))}` };
  const directory = directoryFor(call, written);
  if (typeof directory === "object") return directory;
  return { begin: joinPath(directory, written.slice(0, end - letters)), letters, suffix };
}

/** The directory that the template is relative to; empty: it stands for itself. */
function directoryFor(call: MktempCall, template: string): string | { readonly problem: string } {
  const { flags } = call;
  const given = call.given.findLast(({ flag }) => flag === "tmpdir" || flag === "tmpdirShort")?.value;
  if (given === undefined && !flags.t && call.operands.length > 0) return "";
  const fromEnvironment = call.env("TMPDIR");
  if (flags.t) {
    if (template.includes("/"))
      return { problem: `invalid template, ${quoteText(template)}, contains directory separator` };
    return fromEnvironment || given || "/tmp";
  }
  if (template.startsWith("/"))
    return { problem: `invalid template, ${quoteText(template)}; with --tmpdir, it may not be absolute` };
  return given || fromEnvironment || "/tmp";
}

/** Draws names until one is free. */
function make({ files, flags, process }: MktempCall, template: Template): string | Errno {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const name = template.begin + draw(process.kernel.random, template.letters) + template.suffix;
    const failed = flags.dryRun
      ? isTaken(files.lstat(name))
      : flags.directory
        ? files.mkdir(name, 0o700)
        : makeFile(name);
    if (failed === undefined) return name;
    if (failed !== Errno.EEXIST) return failed;
  }
  return Errno.EEXIST;

  function makeFile(name: string): Errno | undefined {
    const handle = files.open(name, { read: true, write: true, create: true, exclusive: true }, 0o600);
    if (handle instanceof Errno) return handle;
    handle.close();
    return undefined;
  }
}

function isTaken(found: object): Errno | undefined {
  if (!(found instanceof Errno)) return Errno.EEXIST;
  return found === Errno.ENOENT ? undefined : found;
}

function draw(random: SeededRandom, count: number): string {
  let letters = "";
  for (let i = 0; i < count; i++) letters += LETTERS[random.below(LETTERS.length)];
  return letters;
}
