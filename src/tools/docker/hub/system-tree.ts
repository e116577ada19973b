import type { Files } from "../../../disk/files.ts";
import { programFile } from "../../../process/executable.ts";

/** Programs of busybox. */
export const BUSYBOX_PROGRAMS: readonly string[] = (
  "[ addgroup adduser arch arp ash awk base64 basename bc bunzip2 bzcat bzip2 cal cat chgrp chmod chown cksum clear cmp comm cp " +
  "cut date dc dd delgroup deluser df diff dirname du echo egrep env expand expr factor false fgrep find flock fold free fsync " +
  "getopt grep groups gunzip gzip hd head hexdump hostid hostname id ifconfig install ip kill killall less link ln logger " +
  "logname ls lzcat lzma md5sum mkdir mkfifo mknod mktemp more mount mv nc netstat nice nl nohup nproc nslookup od paste patch " +
  "pgrep pidof ping pkill printenv printf ps pstree pwd readlink realpath renice reset rev rm rmdir route sed seq setsid sh " +
  "sha1sum sha256sum sha512sum shred shuf sleep sort split stat strings stty su sum sync sysctl tac tail tar tee test time " +
  "timeout top touch tr traceroute tree true truncate tsort tty umount uname unexpand uniq unlink unlzma unxz unzip uptime " +
  "usleep vi watch wc wget which who whoami xargs xxd xzcat yes zcat"
).split(" ");

/** What Debian's base system has under /usr/bin; no ps, no top: those come with procps. */
export const DEBIAN_PROGRAMS: readonly string[] = (
  "[ apt apt-cache apt-get apt-mark arch awk base64 basename bash cat chage chgrp chmod chown cksum clear cmp comm cp csplit cut " +
  "dash date dd df diff dir dirname dpkg dpkg-query du echo egrep env expand expr factor false fgrep find fmt fold getent getopt " +
  "grep groups gunzip gzip head hostid hostname id install join link ln logname ls md5sum mkdir mkfifo mknod mktemp more mv namei " +
  "newgrp nice nl nohup nproc numfmt od passwd paste pathchk pidof printenv printf pwd readlink realpath renice reset rgrep rm " +
  "rmdir sed seq setsid sg sh sha1sum sha256sum sha512sum shred shuf sleep sort split stat stdbuf stty su sum sync tac tail tar tee " +
  "test timeout touch tput tr true truncate tsort tty uname unexpand uniq unlink vdir wc whereis which who whoami xargs yes zcat " +
  "zcmp zdiff zegrep zfgrep zgrep zless zmore"
).split(" ");

/** Debian's passwd, under /usr/sbin. */
export const ACCOUNT_PROGRAMS: readonly string[] =
  "chpasswd groupadd groupdel groupmod useradd userdel usermod".split(" ");

/** Debian's adduser, under /usr/sbin; Ubuntu's image has it no longer since 24.04. */
export const ADDUSER_PROGRAMS: readonly string[] = "addgroup adduser delgroup deluser".split(" ");

/** Debian's procps, which Ubuntu's image has besides. */
export const PROCPS_PROGRAMS: readonly string[] = "free kill pgrep pkill ps top uptime w watch".split(" ");

/** Programs that are another under a name of their own. */
const CALLED_AS: Readonly<Record<string, string>> = {
  "apt-cache": "apt",
  "apt-get": "apt",
  "apt-mark": "apt",
  "dpkg-query": "dpkg",
};

const DIRECTORIES = [
  ..."bin dev etc home lib media mnt opt proc root run sbin srv sys tmp usr var".split(" "),
  ..."usr/bin usr/lib usr/local usr/local/bin usr/local/lib usr/sbin usr/share usr/share/doc".split(" "),
  ..."var/cache var/lib var/log var/tmp".split(" "),
];
/** Since Debian 12, and in Ubuntu, these are links. */
const MERGED = ["bin", "lib", "sbin"];

function modeOf(path: string): number {
  if (path === "tmp" || path === "var/tmp") return 0o1777;
  return path === "root" ? 0o700 : 0o755;
}

/** Directories of every Linux (hier(7)). `merged`: /bin, /lib and /sbin lead into /usr. */
export function makeDirectories(files: Files, merged: boolean): void {
  for (const path of DIRECTORIES)
    if (!merged || !MERGED.includes(path)) files.mkdir(`/${path}`, modeOf(path));
  if (merged) for (const path of MERGED) files.symlink(`usr/${path}`, `/${path}`);
}

/** Files by path, and the programs in a directory; `shell`: the directory is /bin, and what busybox has is a link to it. */
export function plant(
  files: Files,
  texts: Readonly<Record<string, string>>,
  programs: { readonly directory: string; readonly names: readonly string[]; readonly shell?: "ash" },
): void {
  for (const [path, text] of Object.entries(texts)) files.writeFile(path, text, 0o644);
  const isBusybox = programs.shell === "ash";
  if (isBusybox) files.writeFile(`${programs.directory}/busybox`, programFile("busybox"), 0o755);
  for (const name of programs.names) {
    const path = `${programs.directory}/${name}`;
    if (isBusybox && BUSYBOX_PROGRAMS.includes(name)) files.symlink("/bin/busybox", path);
    else files.writeFile(path, programFile(CALLED_AS[name] ?? name), 0o755);
  }
}

/** /etc/passwd and /etc/group of Debian's base system. */
export const DEBIAN_ACCOUNTS: Readonly<Record<string, string>> = {
  "/etc/passwd": [
    "root:x:0:0:root:/root:/bin/bash",
    "daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin",
    "bin:x:2:2:bin:/bin:/usr/sbin/nologin",
    "sys:x:3:3:sys:/dev:/usr/sbin/nologin",
    "mail:x:8:8:mail:/var/mail:/usr/sbin/nologin",
    "www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin",
    "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin",
    "",
  ].join("\n"),
  "/etc/group": "root:x:0:\ndaemon:x:1:\nbin:x:2:\nsys:x:3:\nmail:x:8:\nwww-data:x:33:\nnogroup:x:65534:\n",
  "/root/.bashrc": "# ~/.bashrc: executed by bash(1) for non-login shells.\n",
};
