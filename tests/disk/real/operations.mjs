/**
 * Runs file system calls on the real disk and prints what each gave: the truth that `real-disk.test.ts` compares
 * with. A program of its own so that it can run as another user. Reads on stdin, as JSON:
 * { countsSubdirectories, runs: [{ top, watch, operations: [[name, ...arguments]] }] }.
 */
import * as fs from "node:fs";
import { join } from "node:path";

const ACCESS = { f: fs.constants.F_OK, r: fs.constants.R_OK, w: fs.constants.W_OK, x: fs.constants.X_OK };
/** What `watch` sets all times to before each call. */
const LONG_AGO = 1_000_000;

const calls = {
  mkdir: (path, mode) => fs.mkdirSync(path, mode),
  rmdir: (path) => fs.rmdirSync(path),
  unlink: (path) => fs.unlinkSync(path),
  rename: (from, to) => fs.renameSync(from, to),
  link: (existing, path) => fs.linkSync(existing, path),
  symlink: (target, path) => fs.symlinkSync(target, path),
  chmod: (path, mode) => fs.chmodSync(path, mode),
  chown: (path, uid, gid) => fs.chownSync(path, uid, gid),
  lchown: (path, uid, gid) => fs.lchownSync(path, uid, gid),
  truncate: (path, size) => fs.truncateSync(path, size),
  access: (path, wish) => fs.accessSync(path, ACCESS[wish]),
  readlink: (path) => fs.readlinkSync(path),
  realpath: (path) => fs.realpathSync.native(path),
  stat: (path) => describe(fs.statSync(path)),
  lstat: (path) => describe(fs.lstatSync(path)),
  readdir: (path) => fs.readdirSync(path).sort().join(" "),
  read: (path) => fs.readFileSync(path, "latin1"),
  open: (path, flags, mode, text) => {
    const fd = fs.openSync(path, flagBits(flags), mode);
    try {
      if (text !== "") fs.writeSync(fd, text, 0);
      return describe(fs.fstatSync(fd));
    } finally {
      fs.closeSync(fd);
    }
  },
};

function flagBits(flags) {
  const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW } = fs.constants;
  let bits = flags.includes("w") ? (flags.includes("r") ? O_RDWR : O_WRONLY) : O_RDONLY;
  if (flags.includes("c")) bits |= O_CREAT;
  if (flags.includes("x")) bits |= O_EXCL;
  if (flags.includes("t")) bits |= O_TRUNC;
  if (flags.includes("n")) bits |= O_NOFOLLOW;
  return bits;
}

/** The size of a directory is the file system's own affair; on some so is its count of links. */
function describe(stats) {
  const size = stats.isDirectory() ? "-" : stats.size;
  const links = stats.isDirectory() && !countsSubdirectories ? "-" : stats.nlink;
  return `${stats.mode.toString(8)} ${links} ${stats.uid}:${stats.gid} ${size}`;
}

function* everyPath(top) {
  yield top;
  if (!fs.lstatSync(top).isDirectory()) return;
  for (const name of fs.readdirSync(top).sort()) yield* everyPath(join(top, name));
}

function listing(top) {
  const lines = [];
  for (const path of everyPath(top)) {
    const stats = fs.lstatSync(path);
    const target = stats.isSymbolicLink() ? ` -> ${fs.readlinkSync(path)}` : "";
    const content = stats.isFile() ? ` ${JSON.stringify(fs.readFileSync(path, "latin1"))}` : "";
    lines.push(`${path} ${describe(stats)}${target}${content}`);
  }
  return lines;
}

function attempt(name, given) {
  try {
    return `ok ${calls[name](...given) ?? ""}`;
  } catch (error) {
    return error.code;
  }
}

/** A path that does not begin in the temporary directory is never touched: this may run as root. */
function checkPaths(top, name, given) {
  const paths = name === "rename" || name === "link" ? given : name === "symlink" ? [given[1]] : [given[0]];
  for (const path of paths)
    if (path !== "" && !path.startsWith(`${top}/`)) throw new Error(`${name} ${path}`);
}

function runOne({ top, watch, operations }) {
  for (const [name, ...given] of operations) checkPaths(top, name, given);
  const results = [];
  for (const [name, ...given] of operations) {
    if (watch) for (const path of everyPath(top)) fs.lutimesSync(path, LONG_AGO, LONG_AGO);
    const result = attempt(name, given);
    const modified = watch
      ? [...everyPath(top)].filter((path) => fs.lstatSync(path).mtimeMs !== LONG_AGO * 1000)
      : [];
    results.push([result, ...modified].join("\n"));
  }
  return { results, listing: process.getuid() === 0 ? listing(top) : [] };
}

process.umask(0o022);
const { runs, countsSubdirectories } = JSON.parse(fs.readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(runs.map(runOne)));
