import { concat, encode, NO_BYTES } from "../../base/bytes.ts";
import { formatTime } from "../../base/format-time.ts";
import { Errno } from "../../disk/errno.ts";
import { writeLog } from "../../process/command/system-log.ts";
import type { Process } from "../../process/process.ts";
import { Users } from "../../process/users.ts";

/** A letter from this computer to people on it. */
export interface Letter {
  /** Who sends it, by name; and as its head says. */
  readonly sender: string;
  readonly from: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  /** Further lines of its head. */
  readonly headers: readonly string[];
  readonly text: string;
}

const MAILBOXES = "/var/mail";
const MAIL_GROUP = 8;

/** Puts a letter into the mailboxes of its recipients (mbox(5)). No mail leaves this computer: the log says so. */
export function deliverMail(process: Process, letter: Letter): void {
  const files = process.rootFiles;
  const users = new Users(files);
  for (const address of letter.recipients) {
    const [name = "", host = process.hostname] = address.split("@");
    const user = host === process.hostname || host === "localhost" ? users.byName(name) : undefined;
    if (user) append(process, `${MAILBOXES}/${user.name}`, user.uid, format(process, letter, user.name));
    else writeLog(process, { tag: "mail", text: `rockpool: no mail leaves this computer: to=<${address}>` });
  }
}

function append({ rootFiles: files }: Process, path: string, uid: number, text: string): void {
  if (files.mkdir(MAILBOXES, 0o2775) === undefined) {
    files.chown(MAILBOXES, { gid: MAIL_GROUP });
    files.chmod(MAILBOXES, 0o2775);
  }
  const before = files.readFile(path);
  if (files.writeFile(path, concat([before instanceof Errno ? NO_BYTES : before, encode(text)]), 0o660))
    return;
  if (!(before instanceof Errno)) return;
  files.chown(path, { uid, gid: MAIL_GROUP });
  files.chmod(path, 0o660);
}

function format({ kernel, hostname }: Process, letter: Letter, recipient: string): string {
  const now = kernel.now();
  const sender = `${letter.sender}@${hostname}`;
  const head = [
    `From ${sender} ${formatTime("%a %b %e %H:%M:%S %Y", now)}`,
    `Return-path: <${sender}>`,
    `Envelope-to: ${recipient}@${hostname}`,
    `Delivery-date: ${formatTime("%a, %d %b %Y %H:%M:%S %z", now)}`,
    `From: ${letter.from}`,
    `To: ${recipient}@${hostname}`,
    `Subject: ${letter.subject}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
    ...letter.headers,
    `Date: ${formatTime("%a, %d %b %Y %H:%M:%S %z", now)}`,
  ];
  // A line that would begin a letter is none of this one.
  const body = letter.text.replace(/^From /gm, ">From ");
  return `${head.join("\n")}\n\n${body}${body.endsWith("\n") ? "" : "\n"}\n`;
}
