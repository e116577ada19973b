import { formatMode } from "../../base/file-mode.ts";
import { formatHumanSize } from "../../base/format-size.ts";
import { formatTime } from "../../base/format-time.ts";
import { timeZoneOf } from "../../process/time-zone.ts";
import type { RemoteEntry } from "./protocol.ts";
import { stripPath } from "./remote.ts";
import type { Session } from "./session.ts";

const COLUMNS = 80;
/** What is older is shown with its year (OpenSSH's ls_file). */
const HALF_A_YEAR = 365 * 12 * 3_600_000;

/** `ls`, of a directory or of what a pattern fits. */
export async function listRemote(
  session: Session,
  letters: ReadonlySet<string>,
  pattern: string | undefined,
): Promise<boolean> {
  const { remote } = session;
  const absolute = remote.absolute(pattern ?? ".").replace(/\/\.$/, "") || "/";
  if (pattern === undefined) return listDirectory(session, letters, absolute);
  const found = await remote.glob(absolute);
  if (found.length === 0) return session.fail(`Can't ls: "${absolute}" not found`);
  const [first = ""] = found;
  if (found.length === 1 && first.endsWith("/"))
    return listDirectory(session, letters, first.replace(/(.)\/$/, "$1"));
  const entries: RemoteEntry[] = [];
  for (const path of found) {
    const { status } = await remote.ask({ call: "lstat", path });
    const [own] = status && !letters.has("l") && !letters.has("n") ? [] : await ownersOf(session, path);
    if (status) entries.push({ user: "", group: "", ...own, name: path, status });
  }
  const longest = Math.max(...found.map((path) => path.length));
  // The numbers of `-n` are for directories alone (sftp.c, do_globbed_ls).
  const shown = new Set(letters.has("n") ? [...letters, "l"].filter((letter) => letter !== "n") : letters);
  print(session, shown, sorted(entries, letters), longest);
  return true;
}

/** The user and group of one entry, as its directory tells them. */
async function ownersOf({ remote }: Session, path: string): Promise<readonly RemoteEntry[]> {
  const own = path.replace(/\/$/, "");
  const entries = await remote.list(own.replace(/\/[^/]*$/, "") || "/");
  return typeof entries === "string" ? [] : entries.filter(({ name }) => own.endsWith(`/${name}`));
}

async function listDirectory(session: Session, letters: ReadonlySet<string>, path: string): Promise<boolean> {
  const { remote } = session;
  const entries = await remote.list(path);
  if (typeof entries === "string") return session.fail(`remote readdir "${path}": ${entries}`);
  const shown = entries.filter(({ name }) => letters.has("a") || !name.startsWith("."));
  const prefix = stripPath(`${path === "/" ? "" : path}/`, remote.cwd);
  const own = path === remote.cwd ? "" : prefix;
  const longest = Math.max(0, ...shown.map(({ name }) => name.length)) + own.length;
  const named = sorted(shown, letters).map((entry) => ({ ...entry, name: own + entry.name }));
  print(session, letters, named, longest);
  return true;
}

function sorted(entries: readonly RemoteEntry[], letters: ReadonlySet<string>): readonly RemoteEntry[] {
  if (letters.has("f")) return entries;
  const byName = (a: RemoteEntry, b: RemoteEntry) => (a.name < b.name ? -1 : 1);
  const compare = letters.has("t")
    ? (a: RemoteEntry, b: RemoteEntry) => b.status.mtime - a.status.mtime
    : letters.has("S")
      ? (a: RemoteEntry, b: RemoteEntry) => b.status.size - a.status.size
      : byName;
  const result = [...entries].sort(compare);
  return letters.has("r") ? result.reverse() : result;
}

function print(
  session: Session,
  letters: ReadonlySet<string>,
  entries: readonly RemoteEntry[],
  longest: number,
): void {
  const { call, remote } = session;
  const nameOf = ({ name }: RemoteEntry) => stripPath(name, remote.cwd);
  if (letters.has("l") || letters.has("n")) {
    for (const entry of entries) call.print(`${longLine(session, letters, entry)} ${nameOf(entry)}\n`);
    return;
  }
  if (letters.has("1")) {
    for (const entry of entries) call.print(`${nameOf(entry)}\n`);
    return;
  }
  const width = session.process.fds.get(1)?.terminal?.size.columns ?? COLUMNS;
  const columns = Math.max(1, Math.floor(width / (longest + 2)));
  const space = Math.min(width, Math.floor(width / columns));
  for (let at = 0; at < entries.length; at += columns) {
    const row = entries.slice(at, at + columns).map((entry) => nameOf(entry).padEnd(space));
    call.print(`${row.join("")}\n`);
  }
}

/** How many names an inode has is not told by the protocol. */
function longLine(
  session: Session,
  letters: ReadonlySet<string>,
  { status, user, group }: RemoteEntry,
): string {
  const { process } = session;
  const isRecent = status.mtime > process.kernel.now() - HALF_A_YEAR;
  const time = formatTime(isRecent ? "%b %e %H:%M" : "%b %e  %Y", status.mtime, timeZoneOf(process));
  const size = letters.has("h") ? humanSize(status.size) : String(status.size);
  const owners = letters.has("n") ? [String(status.uid), String(status.gid)] : [user, group];
  const [owner = "", team = ""] = owners.map((name) => name.padEnd(8));
  return `${formatMode(status.mode)}    ? ${owner} ${team} ${size.padStart(8)} ${time}`;
}

/** OpenBSD's fmt_scaled: `1.5KB`. */
export function humanSize(bytes: number): string {
  const text = formatHumanSize(bytes);
  return `${text}B`;
}
