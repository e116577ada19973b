import { humanSize } from "./listing.ts";
import type { Request } from "./protocol.ts";
import type { SftpCommand } from "./run-line.ts";
import type { Session } from "./session.ts";
import { plain } from "./words.ts";

const KIB = 1024;

/** The commands that change or tell something on the other machine, apart from copies. */
export const REMOTE_CHANGES: Readonly<Record<string, SftpCommand>> = {
  cd: { run: changeDirectory },
  chgrp: attribute("chgrp", "Changing group on", /^\d+$/, (path, gid) => ({
    call: "chown",
    path,
    gid: Number(gid),
  })),
  chmod: attribute("chmod", "Changing mode on", /^[0-7]+$/, (path, mode) => ({
    call: "chmod",
    path,
    mode: Number.parseInt(mode, 8),
  })),
  chown: attribute("chown", "Changing owner on", /^\d+$/, (path, uid) => ({
    call: "chown",
    path,
    uid: Number(uid),
  })),
  copy: pair("copy", copyThere),
  cp: pair("cp", copyThere),
  df: { letters: "hi", run: (session, _words, letters) => showUsage(session, letters) },
  ln: pair("ln", link),
  mkdir: one("mkdir", async (session, path) => {
    const { problem } = await session.remote.ask({ call: "mkdir", path });
    return problem === undefined || session.fail(`remote mkdir "${path}": ${problem}`);
  }),
  pwd: {
    run({ call, remote }) {
      call.print(`Remote working directory: ${remote.cwd}\n`);
      return true;
    },
  },
  rename: pair("rename", async (session, path, to) => {
    const { problem } = await session.remote.ask({ call: "rename", path, to: session.remote.absolute(to) });
    return (
      problem === undefined ||
      session.fail(`remote rename "${path}" to "${session.remote.absolute(to)}": ${problem}`)
    );
  }),
  rm: { run: remove },
  rmdir: one("rmdir", async (session, path) => {
    const { problem } = await session.remote.ask({ call: "rmdir", path });
    return problem === undefined || session.fail(`remote rmdir "${path}": ${problem}`);
  }),
  symlink: pair("symlink", (session, path, to) => link(session, path, to, new Set("s"))),
};

/** A command with one path. */
function one(name: string, run: (session: Session, path: string) => Promise<boolean>): SftpCommand {
  return {
    run(session, [path]) {
      if (path === undefined) return session.fail(`You must specify a path after a ${name} command.`);
      return run(session, session.remote.absolute(plain(path)));
    },
  };
}

/** One with two; the second is as typed. */
function pair(
  name: string,
  run: (session: Session, path: string, to: string, letters: ReadonlySet<string>) => Promise<boolean>,
): SftpCommand {
  return {
    letters: name === "ln" || name === "rename" ? "ls" : "",
    run(session, [path, to], letters) {
      if (path === undefined || to === undefined)
        return session.fail(`You must specify two paths after a ${name} command.`);
      const isTarget = name === "symlink" || letters.has("s");
      return run(session, isTarget ? plain(path) : session.remote.absolute(plain(path)), plain(to), letters);
    },
  };
}

/** chmod and its kin: a number, and a pattern. */
function attribute(
  name: string,
  doing: string,
  number: RegExp,
  request: (path: string, value: string) => Request,
): SftpCommand {
  return {
    letters: "h",
    async run(session, [value, pattern]) {
      if (value === undefined || !number.test(value))
        return session.fail(`You must supply a numeric argument to the ${name} command.`);
      if (pattern === undefined) return session.fail(`You must specify a path after a ${name} command.`);
      const { remote } = session;
      const found = await remote.glob(pattern);
      let isWell = true;
      for (const path of found.length > 0 ? found : [remote.absolute(plain(pattern))]) {
        session.say(`${doing} ${path}\n`);
        const { problem } = await remote.ask(request(path, value));
        if (problem !== undefined) isWell = session.fail(`remote setstat "${path}": ${problem}`);
      }
      return isWell;
    },
  };
}

async function changeDirectory(session: Session, [path]: readonly string[]): Promise<boolean> {
  const { remote } = session;
  if (path === undefined) {
    remote.cwd = remote.start;
    return true;
  }
  const target = remote.absolute(plain(path));
  const { path: real = target, problem } = await remote.ask({ call: "realpath", path: target });
  if (problem !== undefined) return session.fail(`stat remote: ${problem}`);
  if (!(await remote.isDirectory(real)))
    return session.fail(`Can't change directory: "${real}" is not a directory`);
  const { problem: refused } = await remote.ask({ call: "list", path: real });
  if (refused !== undefined) return session.fail(`remote readdir("${real}"): ${refused}`);
  remote.cwd = real;
  return true;
}

async function remove(session: Session, [pattern]: readonly string[]): Promise<boolean> {
  if (pattern === undefined) return session.fail("You must specify a path after a rm command.");
  const { remote } = session;
  const found = await remote.glob(pattern);
  let isWell = true;
  for (const one of found.length > 0 ? found : [remote.absolute(plain(pattern))]) {
    const path = one.replace(/(.)\/$/, "$1");
    session.say(`Removing ${path}\n`);
    const { problem } = await remote.ask({ call: "unlink", path });
    if (problem !== undefined) isWell = session.fail(`remote delete ${path}: ${problem}`);
  }
  return isWell;
}

async function link(
  session: Session,
  path: string,
  to: string,
  letters: ReadonlySet<string>,
): Promise<boolean> {
  const { remote } = session;
  const there = remote.absolute(to);
  const isSymbolic = letters.has("s");
  const { problem } = await remote.ask(
    isSymbolic ? { call: "symlink", path: there, to: path } : { call: "link", path, to: there },
  );
  const what = isSymbolic ? `remote symlink file "${path}" to` : `remote link "${path}" to`;
  return problem === undefined || session.fail(`${what} "${there}": ${problem}`);
}

async function copyThere(session: Session, path: string, to: string): Promise<boolean> {
  const { remote } = session;
  const status = await remote.stat(path);
  const content = await remote.read(path);
  if (typeof content === "string" || status?.kind !== "file")
    return session.fail(`open remote "${path}": ${typeof content === "string" ? content : "Failure"}`);
  const there = remote.absolute(to);
  const mode = status.mode & 0o777;
  const { problem } = await remote.ask({ call: "write", path: there, mode, length: content.length }, content);
  return problem === undefined || session.fail(`open remote "${there}": ${problem}`);
}

/** In the columns of sftp.c, do_df; blocks of 1024 bytes. */
async function showUsage({ call, remote }: Session, letters: ReadonlySet<string>): Promise<boolean> {
  const { usage } = await remote.ask({ call: "usage", path: remote.cwd });
  if (!usage) return false;
  const isInodes = letters.has("i");
  const [total, used] = isInodes ? [usage.inodes, usage.usedInodes] : [usage.total, usage.used];
  const free = total - used;
  const percent = `${Math.round((100 * used) / total)}%`.padStart(4);
  if (letters.has("h") && !isInodes) {
    const sizes = [total, used, free, free].map((bytes) => humanSize(bytes).padStart(8));
    call.print(`    Size     Used    Avail   (root)    %Capacity\n${sizes.join(" ")}         ${percent}\n`);
    return true;
  }
  const heads = isInodes
    ? "      Inodes        Used       Avail      (root)    %Capacity"
    : "        Size         Used        Avail       (root)    %Capacity";
  const width = isInodes ? 11 : 12;
  const unit = isInodes ? 1 : KIB;
  const cells = [total, used, free, free].map((value) => String(Math.floor(value / unit)).padStart(width));
  call.print(`${heads}\n${cells.join(" ")}         ${percent}\n`);
  return true;
}
