import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import { install, upgrade } from "./commands/install.ts";
import { mark } from "./commands/mark.ts";
import { depends, list, policy, search, show } from "./commands/query.ts";
import { update } from "./commands/update.ts";
import { loadDebianIndex } from "./index/package.ts";
import { parseWords } from "./options.ts";
import { FAILURE, Session } from "./session.ts";
import { MODULES, USAGES } from "./usage.ts";

type Verb = (session: Session) => Promise<number>;

const CLEANING: Verb = async (session) => {
  if (session.call.verb === "autoclean") await session.open();
  return 0;
};
const CHANGING: Readonly<Record<string, Verb>> = {
  update,
  upgrade,
  "full-upgrade": upgrade,
  "dist-upgrade": upgrade,
  ...Object.fromEntries(
    ["install", "reinstall", "remove", "purge", "autoremove", "auto-remove"].map((verb): [string, Verb] => [
      verb,
      (session) => install(session, verb === "auto-remove" ? "autoremove" : verb),
    ]),
  ),
  autopurge: (session) => install(session, "autoremove"),
  clean: CLEANING,
  autoclean: CLEANING,
};

/** The verbs of each program. */
const VERBS: Readonly<Record<string, Readonly<Record<string, Verb>>>> = {
  apt: { ...CHANGING, list, search: (session) => search(session, false), show, policy },
  "apt-get": { ...CHANGING, check: async (session) => session.open().then(() => 0) },
  "apt-cache": { depends, policy, search: (session) => search(session, true), show },
  "apt-mark": Object.fromEntries(
    ["auto", "manual", "showauto", "showmanual"].map((verb): [string, Verb] => [verb, mark]),
  ),
};
/** Known to the real ones. */
const OTHERS: readonly string[] = (
  "source build-dep satisfy download changelog dselect-upgrade indextargets edit-sources showsrc rdepends pkgnames dotty " +
  "dump dumpavail gencaches madison stats unmet hold unhold showhold minimize-manual moo"
).split(" ");

/** apt(8), apt-get(8), apt-cache(8) and apt-mark(8), by the name that it was called by. */
export async function apt(process: Process): Promise<number> {
  const name = nameOf(process);
  const call = parseWords(process.argv.slice(1));
  if (typeof call === "string") {
    await process.write(2, `E: ${call}\n`);
    return FAILURE;
  }
  if (call.has("version")) {
    await process.write(1, name === "apt-get" ? MODULES : (MODULES.split("Supp")[0] ?? ""));
    return 0;
  }
  if (call.verb === undefined || call.verb === "help" || call.has("help")) {
    await process.write(1, USAGES[name] ?? "");
    return call.verb === undefined && !call.has("help") ? 1 : 0;
  }
  const verb = VERBS[name]?.[call.verb];
  if (!verb && OTHERS.includes(call.verb)) return unsimulated(process, `${name} ${call.verb}`);
  if (!verb) {
    await process.write(2, `E: Invalid operation ${call.verb}\n`);
    return FAILURE;
  }
  const system = otherSystem(process);
  if (system !== undefined) return unsimulated(process, `the packages of ${system}; those of Debian 12 are`);
  if (name === "apt" && !process.stdout.isTerminal)
    await process.write(
      2,
      "\nWARNING: apt does not have a stable CLI interface. Use with caution in scripts.\n\n",
    );
  const index = await process.kernel.scheduler.host(process, loadDebianIndex());
  return verb(new Session(process, call, index));
}

function nameOf(process: Process): string {
  const name = process.argv[0]?.split("/").at(-1) ?? "";
  return Object.hasOwn(VERBS, name) ? name : "apt";
}

export function unsimulated(process: Process, what: string): number {
  void process.write(2, `rockpool: not simulated here: ${what}\n`);
  return 1;
}

/** Its name, where it is not one on Debian's packages. */
export function otherSystem(process: Process): string | undefined {
  const content = process.files.readFile("/etc/os-release");
  const text = content instanceof Errno ? "" : decode(content);
  return /^ID=ubuntu$/m.test(text) ? (/^PRETTY_NAME="(.*)"$/m.exec(text)?.[1] ?? "Ubuntu") : undefined;
}
