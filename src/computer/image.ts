import { dirName } from "../base/paths.ts";
import { Errno } from "../disk/errno.ts";
import type { Files } from "../disk/files.ts";
import { DEVICES } from "../process/devices.ts";
import { programFile } from "../process/executable.ts";
import { accountFiles, SHADOW_GROUP } from "./account-files.ts";
import { type Account, DOCKER_GROUP } from "./accounts.ts";
import { SYSTEM_FILES } from "./system-files.ts";

/** Directories of a fresh computer, as Debian 12 lays them out (hier(7)). */
const DIRECTORIES: readonly (readonly [path: string, mode: number])[] = [
  ["/boot", 0o755],
  ["/dev", 0o755],
  ["/dev/pts", 0o755],
  ["/dev/shm", 0o1777],
  ["/etc", 0o755],
  ["/etc/alternatives", 0o755],
  ["/etc/cron.d", 0o755],
  ["/etc/skel", 0o755],
  ["/etc/ssh", 0o755],
  ["/etc/sudoers.d", 0o755],
  ["/home", 0o755],
  ["/lost+found", 0o700],
  ["/media", 0o755],
  ["/mnt", 0o755],
  ["/opt", 0o755],
  ["/proc", 0o555],
  ["/root", 0o700],
  ["/run", 0o755],
  ["/run/lock", 0o1777],
  ["/run/sudo", 0o711],
  ["/run/sudo/ts", 0o700],
  ["/srv", 0o755],
  ["/sys", 0o555],
  ["/tmp", 0o1777],
  ["/usr", 0o755],
  ["/usr/bin", 0o755],
  ["/usr/games", 0o755],
  ["/usr/include", 0o755],
  ["/usr/lib", 0o755],
  ["/usr/lib64", 0o755],
  ["/usr/libexec", 0o755],
  ["/usr/local", 0o755],
  ["/usr/local/bin", 0o755],
  ["/usr/local/etc", 0o755],
  ["/usr/local/games", 0o755],
  ["/usr/local/include", 0o755],
  ["/usr/local/lib", 0o755],
  ["/usr/local/sbin", 0o755],
  ["/usr/local/share", 0o755],
  ["/usr/local/share/man", 0o755],
  ["/usr/local/src", 0o755],
  ["/usr/sbin", 0o755],
  ["/usr/share", 0o755],
  ["/usr/share/doc", 0o755],
  ["/usr/share/man", 0o755],
  ["/usr/share/zoneinfo", 0o755],
  ["/usr/src", 0o755],
  ["/var", 0o755],
  ["/var/backups", 0o755],
  ["/var/cache", 0o755],
  ["/var/lib", 0o755],
  ["/var/lib/sudo", 0o700],
  ["/var/lib/sudo/lectured", 0o700],
  ["/var/local", 0o2775],
  ["/var/log", 0o755],
  ["/var/mail", 0o2775],
  ["/var/opt", 0o755],
  ["/var/spool", 0o755],
  ["/var/spool/cron", 0o755],
  ["/var/spool/cron/atjobs", 0o1770],
  ["/var/spool/cron/crontabs", 0o1730],
  ["/var/tmp", 0o1777],
]; // prettier-ignore

/** Since Debian 12 the old places are links into /usr. */
const LINKS: readonly (readonly [path: string, target: string])[] = [
  ["/bin", "usr/bin"],
  ["/lib", "usr/lib"],
  ["/lib64", "usr/lib64"],
  ["/sbin", "usr/sbin"],
  ["/dev/fd", "/proc/self/fd"],
  ["/dev/stdin", "/proc/self/fd/0"],
  ["/dev/stdout", "/proc/self/fd/1"],
  ["/dev/stderr", "/proc/self/fd/2"],
  ["/etc/alternatives/editor", "/bin/nano"],
  ["/etc/alternatives/pager", "/usr/bin/less"],
  ["/etc/localtime", "/usr/share/zoneinfo/Etc/UTC"],
  ["/etc/mtab", "../proc/self/mounts"],
  ["/usr/bin/editor", "/etc/alternatives/editor"],
  ["/usr/bin/pager", "/etc/alternatives/pager"],
  ["/usr/bin/rbash", "bash"],
  ["/usr/bin/sh", "dash"],
  ["/usr/local/man", "share/man"],
  ["/var/lock", "/run/lock"],
  ["/var/run", "/run"],
  ["/var/spool/mail", "../mail"],
]; // prettier-ignore

const SET_USER_ID: ReadonlySet<string> = new Set([
  "chfn",
  "chsh",
  "gpasswd",
  "newgrp",
  "passwd",
  "su",
  "sudo",
]);

/** Those that read /etc/shadow as its group may (chage(1)). */
const SET_GROUP_ID: ReadonlySet<string> = new Set(["chage"]);

const FOR_ROOT: ReadonlySet<string> = new Set([
  "addgroup",
  "adduser",
  "chpasswd",
  "chroot",
  "cron",
  "delgroup",
  "deluser",
  "groupadd",
  "groupdel",
  "groupmod",
  "nologin",
  "sshd",
  "sysctl",
  "useradd",
  "userdel",
  "usermod",
  "visudo",
]); // prettier-ignore

/** Programs that only other programs start. */
const HELPERS: Readonly<Record<string, string>> = { "sftp-server": "/usr/lib/openssh/sftp-server" };

export interface ImageOptions {
  readonly hostname: string;
  /** The people of the computer; each gets a home. */
  readonly accounts: readonly Account[];
  /** Names of the programs to put into /usr/bin. */
  readonly programs: readonly string[];
  /** Files of further programs. */
  readonly tools: readonly (readonly [path: string, name: string])[];
  /** What tools need besides: text, or a link. Directories are made; programs in /usr/bin can be run. */
  readonly toolFiles: readonly (readonly [path: string, content: string | { readonly link: string }])[];
}

/** Writes the files of a freshly installed computer, as `files` of root with an umask of 0 sees its `/`. */
export function installImage(files: Files, options: ImageOptions): void {
  must(files.chmod("/", 0o755));
  for (const [path, mode] of DIRECTORIES) must(files.mkdir(path, mode));
  for (const [path, target] of LINKS) must(files.symlink(target, path));
  for (const { name, rdev, mode } of DEVICES)
    must(files.mknod(`/dev/${name}`, "character-device", mode, rdev));
  for (const [path, content] of Object.entries(SYSTEM_FILES)) must(files.writeFile(path, content, 0o644));
  must(files.writeFile("/etc/hostname", `${options.hostname}\n`, 0o644));
  must(files.writeFile("/etc/hosts", `127.0.0.1\tlocalhost\n127.0.1.1\t${options.hostname}\n`, 0o644));
  for (const name of options.programs) installProgram(files, name);
  for (const [path, name] of options.tools) must(files.writeFile(path, programFile(name), 0o755));
  for (const [path, content] of options.toolFiles) installToolFile(files, path, content);
  // systemd makes the socket at boot; who listens is started by the first that connects (network/socket-unit.ts).
  must(files.mknod("/run/docker.sock", "socket", 0o660));
  must(files.chown("/run/docker.sock", { gid: DOCKER_GROUP }));
  installAccounts(files, options.accounts);
}

function installToolFile(files: Files, path: string, content: string | { readonly link: string }): void {
  makeParents(files, path);
  if (typeof content !== "string") return must(files.symlink(content.link, path));
  must(files.writeFile(path, content, path.startsWith("/usr/bin/") ? 0o755 : 0o644));
}

function makeParents(files: Files, path: string): void {
  const directory = dirName(path);
  if (!(files.stat(directory) instanceof Errno)) return;
  makeParents(files, directory);
  must(files.mkdir(directory, 0o755));
}

/** Those that only root needs stand in /usr/sbin, where the learner's PATH does not look. */
function installProgram(files: Files, name: string): void {
  const path = HELPERS[name] ?? `/usr/${FOR_ROOT.has(name) ? "sbin" : "bin"}/${name}`;
  makeParents(files, path);
  must(files.writeFile(path, programFile(name), 0o755));
  if (SET_USER_ID.has(name)) must(files.chmod(path, 0o4755));
  if (!SET_GROUP_ID.has(name)) return;
  must(files.chown(path, { gid: SHADOW_GROUP }));
  must(files.chmod(path, 0o2755));
}

function installAccounts(files: Files, people: readonly Account[]): void {
  for (const { path, content, mode, gid } of accountFiles(people)) {
    must(files.writeFile(path, content, mode));
    must(files.chown(path, { gid }));
    must(files.chmod(path, mode));
  }
  for (const account of people) installHome(files, account);
}

function installHome(files: Files, account: Account): void {
  const { home, uid, gid } = account;
  const made = files.mkdir(home, 0o755);
  if (made && made !== Errno.EEXIST) must(made);
  for (const name of [".bash_logout", ".bashrc", ".profile"]) {
    const content = SYSTEM_FILES[`/etc/skel/${name}`];
    if (content === undefined) continue;
    must(files.writeFile(`${home}/${name}`, content, 0o644));
    must(files.chown(`${home}/${name}`, { uid, gid }));
  }
  must(files.chown(home, { uid, gid }));
}

/** The image is ours: a failure here is a fault of the program, not of the learner. */
function must(error: Errno | undefined): void {
  if (error) throw new Error(`the image of the computer cannot be installed: ${error.message}`);
}
