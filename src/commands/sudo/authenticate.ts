import {
  askOnStandardInput,
  askOnTerminal,
  checkPassword,
  type Secret,
} from "../../process/command/passwords.ts";
import type { User } from "../../process/users.ts";
import type { Wish } from "./wish.ts";

const TRIES = 3;
const MINUTES = 15;

/** For whom it is, and whose rules excuse from the password: none, one of the user's, or all of them. */
export interface Occasion {
  readonly runas: User;
  readonly unless: "never" | "any" | "all" | "always";
}

/** Asks for the password where that is due. Gives 0, or the status after the message. */
export async function authenticate(wish: Wish, occasion: Occasion): Promise<number> {
  const { call, permissions, caller, stamps } = wish;
  const { flags } = call;
  if (isExcused(wish, occasion)) return 0;
  const timeout = permissions.setting(caller, "timestamp_timeout")?.value;
  if (!flags.resetTimestamp && stamps.isFresh(timeout === undefined ? MINUTES : Number(timeout))) {
    stamps.update();
    return 0;
  }
  if (flags.nonInteractive) return call.fail("a password is required");
  const status = await askForPassword(wish, occasion.runas);
  if (status === 0 && !flags.resetTimestamp) stamps.update();
  return status;
}

function isExcused({ permissions, caller }: Wish, { unless }: Occasion): boolean {
  if (caller.uid === 0 || unless === "always") return true;
  if (!permissions.isOn(caller, "authenticate", true)) return true;
  const grants = permissions.grantsOf(caller).flat();
  const isFree = ({ tags }: (typeof grants)[number]) => tags.authenticate === false;
  if (unless === "any") return grants.some(isFree);
  return unless === "all" && grants.length > 0 && grants.every(isFree);
}

async function askForPassword(wish: Wish, runas: User): Promise<number> {
  const { call, permissions, caller, users } = wish;
  const root = users.byName("root");
  const whose = permissions.isOn(caller, "targetpw", false)
    ? runas
    : permissions.isOn(caller, "rootpw", false) && root
      ? root
      : caller;
  const tries = Number(permissions.setting(caller, "passwd_tries")?.value ?? TRIES);
  const prompt = promptFor(wish, runas, whose);
  for (let wrong = 0; wrong < tries; ) {
    const secret = await ask(wish, prompt);
    if (secret === undefined) {
      call.note(
        "a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper",
      );
      return call.fail("a password is required");
    }
    if (typeof secret === "string") return giveUp(wish, secret, wrong);
    if (await checkPassword(call.process, whose.name, secret.text)) return 0;
    wrong++;
    if (wrong < tries) {
      const message = permissions.setting(caller, "badpass_message")?.value ?? "Sorry, try again.";
      call.printError(`${message}\n`);
    }
  }
  return call.fail(attempts(tries));
}

function ask({ call }: Wish, prompt: string): Promise<Secret | undefined> {
  const full = `${call.flags.bell ? "\x07" : ""}${prompt}`;
  return call.flags.stdin ? askOnStandardInput(call, full) : askOnTerminal(call, full);
}

function giveUp({ call }: Wish, how: "end" | "interrupted", wrong: number): number {
  if (how === "end") {
    if (call.flags.stdin) call.printError("\n");
    call.note("no password was provided");
  } else call.printError("\n");
  return call.fail(wrong === 0 ? "a password is required" : attempts(wrong));
}

function attempts(count: number): string {
  return `${count} incorrect password attempt${count === 1 ? "" : "s"}`;
}

/** The escapes of sudo(8), -p. */
function promptFor({ call, caller, permissions }: Wish, runas: User, whose: User): string {
  const { hostname } = call.process.kernel;
  const text =
    call.flags.prompt ??
    call.env("SUDO_PROMPT") ??
    permissions.setting(caller, "passprompt")?.value ??
    "[sudo] password for %p: ";
  const meanings: Readonly<Record<string, string>> = {
    H: hostname,
    h: hostname.replace(/\..*/, ""),
    p: whose.name,
    U: runas.name,
    u: caller.name,
    "%": "%",
  };
  return text.replace(/%([HhpUu%])/g, (_, letter: string) => meanings[letter] ?? "");
}
