/** passwd(5). */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly fullName: string;
  readonly home: string;
  readonly shell: string;
  /** Supplementary groups. */
  readonly groups: readonly string[];
}

/** Who may speak to the Docker engine. */
export const DOCKER_GROUP = 996;

const NOLOGIN = "/usr/sbin/nologin";

function system(name: string, uid: number, home: string, gid = uid): Account {
  return { name, uid, gid, fullName: name, home, shell: NOLOGIN, groups: [] };
}

export const SYSTEM_ACCOUNTS: readonly Account[] = [
  { name: "root", uid: 0, gid: 0, fullName: "root", home: "/root", shell: "/bin/bash", groups: [] },
  system("daemon", 1, "/usr/sbin"),
  system("bin", 2, "/bin"),
  system("sys", 3, "/dev"),
  { ...system("sync", 4, "/bin", 65534), shell: "/bin/sync" },
  system("man", 6, "/var/cache/man", 12),
  system("mail", 8, "/var/mail"),
  system("www-data", 33, "/var/www"),
  system("backup", 34, "/var/backups"),
  { ...system("nobody", 65534, "/nonexistent"), fullName: "nobody" },
];

export const SYSTEM_GROUPS: readonly { readonly name: string; readonly gid: number }[] = [
  { name: "root", gid: 0 },
  { name: "daemon", gid: 1 },
  { name: "bin", gid: 2 },
  { name: "sys", gid: 3 },
  { name: "adm", gid: 4 },
  { name: "tty", gid: 5 },
  { name: "disk", gid: 6 },
  { name: "mail", gid: 8 },
  { name: "man", gid: 12 },
  { name: "sudo", gid: 27 },
  { name: "www-data", gid: 33 },
  { name: "backup", gid: 34 },
  { name: "shadow", gid: 42 },
  { name: "staff", gid: 50 },
  { name: "users", gid: 100 },
  { name: "docker", gid: DOCKER_GROUP },
  { name: "nogroup", gid: 65534 },
];

export const LEARNER: Account = {
  name: "learner",
  uid: 1000,
  gid: 1000,
  fullName: "Learner,,,",
  home: "/home/learner",
  shell: "/bin/bash",
  groups: ["sudo", "users", "docker"],
};
