import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { checkSudoers } from "./visudo/check-sudoers.ts";
import { editSudoers } from "./visudo/edit-sudoers.ts";

const SUDOERS = "/etc/sudoers";
/** Of the main file and of what it includes (sudoers(5), SUDO_FILE_MODE). */
const MODE = 0o440;
const MODE_OF_NEW = 0o640;

const FLAGS = {
  check: { short: "c", help: "check-only mode" },
  file: {
    short: "f",
    argument: { name: "sudoers", completes: "file" },
    help: "specify sudoers file location",
  },
  help: { short: "h", help: "display help message and exit" },
  noIncludes: { short: "I", help: "do not edit include files" },
  quiet: { short: "q", help: "less verbose (quiet) syntax error messages" },
  strict: { short: "s", help: "strict syntax checking" },
  version: { short: "V", help: "display version information and exit" },
} as const satisfies FlagSpecs;

type VisudoCall = Call<typeof FLAGS>;

const USAGE = "usage: visudo [-chqsV] [[-f] sudoers ]\n";

/** visudo(8). */
export const visudo = defineCommand({
  name: "visudo",
  summary: "edit the sudoers file",
  operands: "[-chqsV] [[-f] sudoers ]",
  completes: "file",
  flags: FLAGS,
  helpText: () => `visudo - safely edit the sudoers file

${USAGE}
Options:
  -c, --check              check-only mode
  -f, --file=sudoers       specify sudoers file location
  -h, --help               display help message and exit
  -I, --no-includes        do not edit include files
  -q, --quiet              less verbose (quiet) syntax error messages
  -s, --strict             strict syntax checking
  -V, --version            display version information and exit
`,
  versionText: () => "visudo version 1.9.13p3\nvisudo grammar version 50\n",
  afterUsageProblem: () => USAGE,
  examples: [
    { run: "sudo visudo -c", prints: "/etc/sudoers: parsed OK\n/etc/sudoers.d/learner: parsed OK\n" },
  ],
  exitStatus: "0 where all is well, 1 after an error.",
  seeAlso: ["sudo(8)", "sudoers(5)", "vi(1)"],

  run(call) {
    const [operand, ...more] = call.operands;
    if (more.length > 0 || (operand !== undefined && call.flags.file !== undefined)) return call.tryHelp();
    const path = call.flags.file ?? operand;
    if (call.flags.check) return check(call, path);
    return editSudoers(call, path ?? SUDOERS, modeOf(call, path));
  },
});

/** A file that is named keeps its mode; the main one gets what sudo wants. */
function modeOf(call: VisudoCall, path: string | undefined): number {
  const status = path === undefined ? Errno.ENOENT : call.files.stat(path);
  if (path === undefined) return MODE;
  return status instanceof Errno ? MODE_OF_NEW : status.mode & 0o7777;
}

function check(call: VisudoCall, path: string | undefined): number {
  const { files, flags } = call;
  const complain = (text: string) => {
    if (!flags.quiet) call.printError(text);
  };
  const checked = checkSudoers(files, path ?? SUDOERS);
  if (checked instanceof Errno) {
    complain(`visudo: unable to open ${path ?? SUDOERS}: ${checked.message}\n`);
    return 1;
  }
  if (checked.faults.length > 0) {
    complain(checked.faults.join(""));
    return 1;
  }
  let status = 0;
  for (const one of checked.paths) {
    const objection = path === undefined ? objectionTo(call, one) : undefined;
    if (objection === undefined) {
      if (!flags.quiet) call.print(`${one}: parsed OK\n`);
      continue;
    }
    complain(`${one}: ${objection}\n`);
    status = 1;
  }
  return status;
}

function objectionTo({ files }: VisudoCall, path: string): string | undefined {
  const status = files.stat(path);
  if (status instanceof Errno) return status.message;
  if (status.uid !== 0 || status.gid !== 0) return "wrong owner (uid, gid) should be (0, 0)";
  return (status.mode & 0o7777) === MODE ? undefined : "bad permissions, should be mode 0440";
}
