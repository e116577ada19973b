import { decode, encode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { captureOutput } from "../process/command/capture-output.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { startProgram } from "../process/command/run-program.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { SIGPIPE } from "../process/signals.ts";

const USAGE = `Usage: /usr/bin/ssh-copy-id [-h|-?|-f|-n|-s] [-i [identity_file]] [-p port] [-F alternative ssh_config file] [[-o <ssh -o options>] ...] [user@]hostname
\t-f: force mode -- copy keys without trying to check if they are already installed
\t-n: dry run    -- no keys are actually copied
\t-s: use sftp   -- use sftp instead of executing remote-commands. Can be useful if the remote only allows sftp
\t-h|-?: print this help
`;

const FLAGS = {
  force: { short: "f", long: false, help: "copy without looking what is there" },
  dryRun: { short: "n", long: false, help: "copy nothing" },
  sftp: { short: "s", long: false, notSimulated: true, help: "use sftp" },
  help: { short: "h?", long: false, help: "print this help" },
  identity: { short: "i", long: false, argument: { name: "identity_file" }, help: "the key to copy" },
  port: { short: "p", long: false, argument: { name: "port" }, help: "the port" },
  config: { short: "F", long: false, argument: { name: "file" }, help: "another configuration of ssh" },
  option: {
    short: "o",
    long: false,
    repeatable: true,
    argument: { name: "option" },
    help: "an option of ssh",
  },
} as const satisfies FlagSpecs;

type CopyCall = Call<typeof FLAGS>;

const NAME = "/usr/bin/ssh-copy-id";
/** Adds what comes on standard input to the keys that may log in, with the rights that sshd wants. */
const INSTALL =
  'cd; umask 077; mkdir -p .ssh && { [ -z "$(tail -1c .ssh/authorized_keys 2>/dev/null)" ] || echo >> .ssh/authorized_keys || exit 1; } && cat >> .ssh/authorized_keys || exit 1';

/** ssh-copy-id(1): puts a public key where it opens the door. */
export const sshCopyId = defineCommand({
  name: "ssh-copy-id",
  summary: "use locally available keys to authorise logins on a remote machine",
  operands: "[OPTION]... [user@]hostname",
  completes: "host",
  flags: FLAGS,
  afterUsageProblem: () => USAGE,
  examples: [{ run: "ssh-copy-id learner@harbor", shows: "from now on the key is asked, and no password" }],
  exitStatus: "0, or 1 where no key could be copied.",
  seeAlso: ["ssh(1)", "ssh-keygen(1)"],

  async run(call) {
    const [target, ...others] = call.operands;
    if (call.flags.help || target === undefined) return call.tryHelp(1);
    if (others.length > 0) {
      await call.printError(
        `\n${NAME}: ERROR: Too many arguments.  Expecting a target hostname, got: ${call.operands.map((word) => `'${word}'`).join(" ")}\n\n${USAGE}`,
      );
      return 1;
    }
    const path = publicKeyPath(call);
    const content = path === undefined ? undefined : call.files.readFile(path);
    if (path === undefined || content === undefined)
      return complain(call, `${NAME}: ERROR: No identities found\n`);
    if (content instanceof Errno)
      return complain(call, `\n${NAME}: ERROR: failed to open ID file '${path}': ${content.message}\n`);
    await call.printError(`${NAME}: INFO: Source of key(s) to be installed: "${path}"\n`);
    return copy(call, target, path, decode(content));
  },
});

async function complain(call: CopyCall, text: string): Promise<number> {
  await call.printError(text);
  return 1;
}

function publicKeyPath(call: CopyCall): string | undefined {
  const { identity } = call.flags;
  if (identity !== undefined) return identity.endsWith(".pub") ? identity : `${identity}.pub`;
  const usual = `${call.env("HOME") ?? ""}/.ssh/id_ed25519.pub`;
  return call.files.stat(usual) instanceof Errno ? undefined : usual;
}

function sshOptions({ flags }: CopyCall): readonly string[] {
  return [
    ...(flags.port === undefined ? [] : ["-p", flags.port]),
    ...(flags.config === undefined ? [] : ["-F", flags.config]),
    ...flags.option.flatMap((option) => ["-o", option]),
  ];
}

async function copy(call: CopyCall, target: string, path: string, key: string): Promise<number> {
  const { flags, process } = call;
  const options = sshOptions(call);
  if (!flags.force) {
    await call.printError(
      `${NAME}: INFO: attempting to log in with the new key(s), to filter out any that are already installed\n`,
    );
    const tried = await captureOutput(process, [
      "ssh",
      ...options,
      "-i",
      path.replace(/\.pub$/, ""),
      "-o",
      "PasswordAuthentication=no",
      target,
      "exit",
    ]);
    if (!(tried instanceof Errno) && tried.status === 0)
      return say(
        call,
        `\n${NAME}: WARNING: All keys were skipped because they already exist on the remote system.\n\t\t(if you think this is a mistake, you may want to use -f option)\n\n`,
      );
    if (!(tried instanceof Errno) && !tried.text.includes("Permission denied"))
      return complain(call, `\n${NAME}: ERROR: ${tried.text.replaceAll("\r", "")}\n\n`);
    await call.printError(
      `${NAME}: INFO: 1 key(s) remain to be installed -- if you are prompted now it is to install the new keys\n`,
    );
  }
  if (!flags.dryRun) {
    const done = await install(call, ["ssh", ...options, target, `exec sh -c '${INSTALL}'`], key);
    if (done instanceof Errno) return complain(call, `${NAME}: ssh: ${done.message}\n`);
    if (done !== 0) return 1;
  }
  const added = flags.dryRun
    ? `=-=-=-=-=-=-=-=\nWould have added the following key(s):\n\n${key}=-=-=-=-=-=-=-=\n`
    : `\nNumber of key(s) added: 1\n\nNow try logging into the machine, with:   "ssh ${sshHint(call, target)}"\nand check to make sure that only the key(s) you wanted were added.\n\n`;
  await call.print(added);
  return 0;
}

/** Passwords are asked at the terminal: standard input is the key. */
async function install(call: CopyCall, words: readonly string[], key: string): Promise<number | Errno> {
  const { process } = call;
  const { reader, writer } = process.kernel.pipe();
  writer.retain();
  const fds = process.fds.fork({ exec: true });
  fds.set(0, reader);
  const ssh = startProgram(process, words, { fds });
  if (ssh instanceof Errno) {
    writer.release();
    return ssh;
  }
  process.handle(SIGPIPE, "ignore");
  await writer.write(process, encode(key));
  writer.release();
  await process.waitFor(ssh);
  process.handle(SIGPIPE, "default");
  return ssh.exit?.status ?? 0;
}

function sshHint(call: CopyCall, target: string): string {
  const { port } = call.flags;
  return `${port === undefined ? "" : `-p ${port} `}'${target}'`;
}

async function say(call: CopyCall, text: string): Promise<number> {
  await call.printError(text);
  return 0;
}
