import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import { runProgram, statusOfFailedStart } from "../process/command/run-program.ts";
import { Users } from "../process/users.ts";

const FAILED = 125;

/** chroot(8) of the core utilities. */
export const chroot = defineCommand({
  name: "chroot",
  package: COREUTILS,
  summary: "run a command with another root directory",
  operands: ["[OPTION] NEWROOT [COMMAND [ARG]...]", "OPTION"],
  completes: "directory",
  description: "Run COMMAND with root directory set to NEWROOT.",
  helpColumn: 30,
  flags: {
    groups: {
      argument: { name: "G_LIST" },
      notSimulated: true,
      help: "specify supplementary groups as g1,g2,..,gN",
    },
    userspec: {
      argument: { name: "USER:GROUP", completes: "user" },
      help: "specify user and group (ID or name) to use",
    },
    skipChdir: { help: "do not change working directory to '/'" },
  },
  notes: `If no command is given, run '"$SHELL" -i' (default: '/bin/sh -i').`,
  stopAtFirstOperand: true,
  statusOfUsage: FAILED,
  examples: [{ run: "sudo chroot / id -un", shows: "a command with a root directory of its own" }],
  exitStatus: "That of the command; 125 where chroot fails, 126 or 127 where the command cannot be run.",
  seeAlso: ["docker(1)"],

  async run(call) {
    const { process, flags } = call;
    const [root, ...words] = call.operands;
    if (root === undefined) return call.usageError("missing operand");
    const complain = (errno: Errno) =>
      call.fail(`cannot change root directory to ${quoteNameAlways(root)}: ${errno.message}`);
    const directory = call.files.openDirectory(root);
    if (directory instanceof Errno) return complain(directory);
    if (call.files.credentials.uid !== 0) return complain(Errno.EPERM);
    if (flags.skipChdir && root !== "/")
      return call.usageError(`option --skip-chdir only permitted if NEWROOT is old '/'`);
    const inside = flags.skipChdir
      ? call.files.fork()
      : process.kernel.disk.view(call.files.credentials, { root: directory, cwd: "/", umask: process.umask });
    if (flags.userspec !== undefined) {
      const credentials = credentialsFor(new Users(inside), flags.userspec);
      if (!credentials) return call.fail("invalid user");
      inside.credentials = credentials;
    }
    const argv = words.length > 0 ? words : [call.env("SHELL") ?? "/bin/sh", "-i"];
    const exit = await runProgram(call, argv, { files: inside });
    if (!(exit instanceof Errno)) return exit.status;
    return call.fail(
      `failed to run command ${quoteText(argv[0] ?? "")}: ${exit.message}`,
      statusOfFailedStart(exit),
    );
  },
});

/** `USER`, `USER:GROUP` or `:GROUP`. */
function credentialsFor(users: Users, spec: string) {
  const [name = "", group] = spec.split(":");
  const uid = name === "" ? 0 : users.parseUser(name);
  const user = uid === undefined ? undefined : users.byUid(uid);
  const gid = group === undefined || group === "" ? user?.gid : users.parseGroup(group);
  if (uid === undefined || gid === undefined) return undefined;
  return { uid, gid, groups: user ? users.groupIdsOf(user) : [gid] };
}
