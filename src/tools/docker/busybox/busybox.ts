import type { Process, Program } from "../../../process/process.ts";
import { BUSYBOX_PROGRAMS } from "../hub/system-tree.ts";
import applets from "./applets.json" with { type: "json" };
import { BANNER } from "./banner.ts";
import { complaintsOf } from "./complaints.ts";
import { FilterFile, type LineRule } from "./filter-file.ts";
import { type Applet, judge } from "./judge.ts";
import { LAYOUTS } from "./tables.ts";

/** What of the package is known: its pages and options, as version 1.35 of Debian told them. */
const APPLETS: Readonly<Record<string, Applet>> = applets;

/** Applets that have a program of their own on this computer. */
const OWN: Readonly<Record<string, string>> = {
  sh: "ash",
  addgroup: "busybox-accounts",
  adduser: "busybox-accounts",
  delgroup: "busybox-accounts",
  deluser: "busybox-accounts",
  nslookup: "busybox-nslookup",
  ping: "busybox-ping",
};

/** Those that go on as another program, or whose words are about others: their error stream is nobody's but theirs. */
const UNFILTERED = new Set("ash nice nohup setsid sh su top vi watch xargs".split(" "));

/** GNU's programs tell serious trouble by a status of their own. */
const SERIOUS = new Set("awk gunzip gzip ls sed tar wget zcat".split(" "));

/** Whose name stands before what goes wrong, where it is another. */
const SPEAKERS: Readonly<Record<string, string>> = { gunzip: "gzip", zcat: "gzip" };

/** The program in /bin of which the others are links: it is what it is called. */
export const busybox: Program = async (process) => {
  // A login shell is called `-sh`.
  const called = nameOf(process.argv[0]).replace(/^-/, "");
  if (called !== "busybox") return runApplet(process, called, process.argv.slice(1));
  const [name, ...words] = process.argv.slice(1);
  if (name === undefined || name === "--help") return say(process, 1, aboutItself());
  if (name === "--list") return say(process, 1, `${[...BUSYBOX_PROGRAMS].sort().join("\n")}\n`);
  if (!BUSYBOX_PROGRAMS.includes(nameOf(name)))
    return say(process, 2, `${nameOf(name)}: applet not found\n`, 127);
  return runApplet(process, nameOf(name), words);
};

function nameOf(path = ""): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

async function say(process: Process, fd: 1 | 2, text: string, status = 0): Promise<number> {
  await process.write(fd, text);
  return status;
}

async function runApplet(process: Process, name: string, words: readonly string[]): Promise<number> {
  const applet = APPLETS[name] ?? {};
  const page = `${BANNER}\n\n${applet.usage ?? ""}`;
  if (applet.usage && words.length === 1 && words[0] === "--help") return say(process, 2, page);
  const fault = judge(name, applet, words);
  if (fault !== undefined) return say(process, 2, fault + page, applet.status ?? 1);
  const program = process.kernel.program(OWN[name] ?? name);
  if (!program) return say(process, 2, `${name}: applet not found\n`, 127);
  const layout = LAYOUTS[name];
  const onTerminal = process.fds.get(1)?.terminal !== undefined;
  // What is a program of its own goes by the name that it was called by.
  if (OWN[name] && words.length === process.argv.length - 1) return program(process);
  process.argv = [name, ...(layout?.words?.(words, onTerminal) ?? words)];
  if (UNFILTERED.has(name) || OWN[name]) return program(process);
  const told = new Complaints(name, page, layout?.errors?.(words));
  const filters = [
    layout?.rule && filter(process, 1, layout.rule(words, process.files), () => false),
    filter(
      process,
      2,
      told.rule,
      (beginning) => !layout?.holdsErrors && !beginning.startsWith(`${told.speaker}: `),
    ),
  ];
  const status = await program(process);
  for (const one of filters) await one?.flush(process);
  if (told.showedPage) return applet.status ?? 1;
  return status > 1 && SERIOUS.has(name) ? 1 : status;
}

function filter(
  process: Process,
  fd: 1 | 2,
  rule: LineRule,
  mayPass: (beginning: string) => boolean,
): FilterFile | undefined {
  const inner = process.fds.get(fd);
  if (!inner) return undefined;
  const file = new FilterFile(inner, rule, mayPass);
  process.fds.set(fd, file);
  return file;
}

const FEW = /(missing (file |destination file )?operand|missing operand after|extra operand)/;
const UNKNOWN = /(?:invalid|unrecognized) option (?:-- )?'(.*)'$/;

/** Where GNU's program points to its help, the applet shows its page; an option that the program has not is said to be so. */
class Complaints {
  readonly speaker: string;
  readonly #reword: LineRule;
  #isExplained = false;
  showedPage = false;

  constructor(
    private readonly name: string,
    private readonly page: string,
    private readonly others: LineRule = (line) => line,
  ) {
    this.speaker = SPEAKERS[name] ?? name;
    this.#reword = complaintsOf(name);
  }

  readonly rule: LineRule = (line) => {
    const { name, speaker } = this;
    if (/^(\w+: )?Try '/.test(line)) return this.#isExplained ? undefined : this.#showPage();
    if (!line.startsWith(`${speaker}: `)) return this.others(line);
    const [, option] = UNKNOWN.exec(line) ?? [];
    this.#isExplained = true;
    if (option !== undefined)
      return `rockpool: not simulated here: busybox ${name} ${option.length > 1 ? option : `-${option}`}`;
    return FEW.test(line) ? this.#showPage() : this.#reword(line);
  };

  #showPage(): string {
    this.showedPage = this.#isExplained = true;
    return this.page.replace(/\n$/, "");
  }
}

const WIDTH = 71;

function aboutItself(): string {
  const lines: string[] = [];
  let line = "";
  for (const name of [...BUSYBOX_PROGRAMS].sort()) {
    if (line !== "" && line.length + name.length + 2 > WIDTH) {
      lines.push(`\t${line},`);
      line = "";
    }
    line += line === "" ? name : `, ${name}`;
  }
  lines.push(`\t${line}`);
  return `${BANNER}
BusyBox is copyrighted by many authors between 1998-2015.
Licensed under GPLv2. See source distribution for detailed
copyright notices.

Usage: busybox [function [arguments]...]
   or: busybox --list[-full]
   or: busybox --show SCRIPT
   or: busybox --install [-s] [DIR]
   or: function [arguments]...

	BusyBox is a multi-call binary that combines many common Unix
	utilities into a single executable.  Most people will create a
	link to busybox for each function they wish to use and BusyBox
	will act like whatever it was invoked as.

Currently defined functions:
${lines.join("\n")}
`;
}
