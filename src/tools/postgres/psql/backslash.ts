import { Errno } from "../../../disk/errno.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { releaseOf } from "../version.ts";
import type { Console, Outcome } from "./console.ts";
import { copyCommand } from "./copy-command.ts";
import { ConnectionProblem, DatabaseConnection, type Target } from "./database-connection.ts";
import { describeCommand } from "./describe-commands.ts";
import { COMMANDS_HELP } from "./help.ts";

/** `\name arguments`; the name ends at a blank. */
export async function runBackslash(console: Console, text: string): Promise<Outcome> {
  const [, name = "", rest = ""] = /^\\(\?|!|[A-Za-z+]+|.)?\s*(.*)$/s.exec(text.trimEnd()) ?? [];
  const words = splitArguments(rest, console.variables);
  if (/^(d|l|z|dp)/.test(name) && /^(l|z|d[a-zA-Z]*|list)[S+]*$/.test(name))
    return describeCommand(console, name, words);
  const command = COMMANDS[name];
  if (command) return command(console, words, rest);
  if (KNOWN.has(name)) {
    await console.complain(`rockpool: not simulated here: \\${name}`);
    return "error";
  }
  await console.complain(`invalid command \\${name}`);
  if (console.process.fds.get(0)?.terminal) await console.process.write(2, "Try \\? for help.\n");
  return "error";
}

/** Commands of the real psql that this one lacks. */
const KNOWN = new Set(
  "a_ bind crosstabview e ef ev errverbose gdesc gexec gset h help html if elif else endif ir lo_import lo_export password prompt s setenv sf sv watch warn w".split(
    " ",
  ),
);

function splitArguments(text: string, variables: ReadonlyMap<string, string>): readonly string[] {
  const words = text.match(/'(?:[^']|'')*'|"[^"]*"|[^\s'"]+/g) ?? [];
  return words.map((word) => {
    if (word.startsWith("'"))
      return word.slice(1, -1).replaceAll("''", "'").replaceAll("\\n", "\n").replaceAll("\\t", "\t");
    const [, name] = /^:(\w+)$/.exec(word) ?? [];
    return (name === undefined ? undefined : variables.get(name)) ?? word;
  });
}

type Run = (console: Console, words: readonly string[], rest: string) => Promise<Outcome>;

function isOn(word: string | undefined, now: boolean): boolean {
  return word === undefined ? !now : /^(on|true|1|yes)$/i.test(word);
}

async function tell(console: Console, text: string): Promise<Outcome> {
  if (!console.options.quiet) await console.write(`${text}\n`);
  return "ok";
}

const expanded: Run = (console, [word]) => {
  console.print.expanded = word === "auto" ? "auto" : isOn(word, console.print.expanded === true);
  if (console.print.expanded === "auto") return tell(console, "Expanded display is used automatically.");
  return tell(console, `Expanded display is ${console.print.expanded ? "on" : "off"}.`);
};

const tuplesOnly: Run = (console, [word]) => {
  console.print.tuplesOnly = isOn(word, console.print.tuplesOnly);
  return tell(console, `Tuples only is ${console.print.tuplesOnly ? "on" : "off"}.`);
};

const alignment: Run = (console) => {
  console.print.format = console.print.format === "aligned" ? "unaligned" : "aligned";
  return tell(console, `Output format is ${console.print.format}.`);
};

const pset: Run = async (console, [name, value]) => {
  const { print } = console;
  switch (name) {
    case "null":
      print.null = value ?? "";
      return tell(console, `Null display is "${print.null}".`);
    case "border":
      print.border = Number(value ?? print.border);
      return tell(console, `Border style is ${print.border}.`);
    case "format":
      if (value !== undefined && value !== "aligned" && value !== "unaligned" && value !== "csv") {
        await console.complain(`rockpool: not simulated here: \\pset format ${value}`);
        return "error";
      }
      if (value) print.format = value;
      return tell(console, `Output format is ${print.format}.`);
    case "tuples_only":
      return tuplesOnly(console, value === undefined ? [] : [value], "");
    case "expanded":
      return expanded(console, value === undefined ? [] : [value], "");
    case "footer":
      print.footer = isOn(value, print.footer);
      return tell(console, `Default footer is ${print.footer ? "on" : "off"}.`);
    case "fieldsep":
      print.separator = value ?? "|";
      return tell(console, `Field separator is "${print.separator}".`);
    case "pager":
      return tell(console, "Pager usage is off.");
    default:
      await console.complain(
        name === undefined
          ? "rockpool: not simulated here: \\pset without a name"
          : `\\pset: unknown option: ${name}`,
      );
      return "error";
  }
};

const timing: Run = (console, [word]) => {
  console.timing = isOn(word, console.timing);
  return tell(console, `Timing is ${console.timing ? "on" : "off"}.`);
};

const connect: Run = async (console, [database, user, host, port]) => {
  const { target } = console.connection;
  const given = (word: string | undefined, now: string) => (word === undefined || word === "-" ? now : word);
  const next: Target = {
    database: given(database, target.database),
    user: given(user, target.user),
    host: host === undefined || host === "-" ? target.host : host,
    port: Number(given(port, String(target.port))),
  };
  try {
    const password = console.options.variables.get("\u0000password") ?? console.process.env.get("PGPASSWORD");
    const connection = await DatabaseConnection.open(console.process, next, password);
    console.connection.close();
    console.connection = connection;
  } catch (thrown) {
    if (!(thrown instanceof ConnectionProblem)) throw thrown;
    const isInteractive = console.process.fds.get(0)?.terminal !== undefined;
    await console.writeError(`${isInteractive ? "" : "\\connect: "}${thrown.message}\n`);
    if (isInteractive) await console.process.write(2, "Previous connection kept\n");
    return "error";
  }
  return tell(
    console,
    `You are now connected to database "${next.database}" as user "${next.user}"${next.host === target.host && next.port === target.port ? "" : ` on host "${next.host}" at port "${next.port}"`}.`,
  );
};

const connectionInfo: Run = async (console) => {
  const { target, address } = console.connection;
  const where =
    target.host === undefined
      ? `via socket in "/var/run/postgresql" at port "${target.port}"`
      : `on host "${target.host}"${address === target.host ? "" : ` (address "${address}")`} at port "${target.port}"`;
  await console.write(
    `You are connected to database "${target.database}" as user "${target.user}" ${where}.\n`,
  );
  return "ok";
};

const setVariable: Run = async (console, [name, ...values]) => {
  if (name === undefined) {
    for (const [key, value] of [...console.variables].sort())
      if (!key.startsWith("\u0000")) await console.write(`${key} = '${value}'\n`);
    return "ok";
  }
  console.variables.set(name, values.join(""));
  return "ok";
};

/** `\! COMMAND` */
const shell: Run = async (console, _, rest) => {
  const child = startProgram(console.process, ["/bin/sh", ...(rest === "" ? [] : ["-c", rest])]);
  if (child instanceof Errno) {
    await console.complain(`\\!: failed`);
    return "error";
  }
  await console.process.waitFor(child);
  return "ok";
};

const COMMANDS: Readonly<Record<string, Run>> = {
  "!": shell,
  "?": async (console) => {
    await console.write(COMMANDS_HELP);
    return "ok";
  },
  a: alignment,
  c: connect,
  cd: async (console, [path = console.process.env.get("HOME") ?? "/"]) => {
    const failed = console.process.files.chdir(path);
    if (!failed) return "ok";
    await console.complain(`\\cd: could not change directory to "${path}": ${failed.message}`);
    return "error";
  },
  conninfo: connectionInfo,
  connect,
  copy: (console, _, rest) => copyCommand(console, rest),
  copyright: async (console) =>
    tell(
      console,
      `PostgreSQL Database Management System\n(formerly known as Postgres, then as Postgres95)\n\nVersion ${releaseOf(console.process).packaged}`,
    ),
  echo: async (console, words) => {
    const noNewline = words[0] === "-n";
    await console.write(`${(noNewline ? words.slice(1) : words).join(" ")}${noNewline ? "" : "\n"}`);
    return "ok";
  },
  encoding: async (console) => tell(console, "UTF8"),
  f: async (console, [separator]) =>
    pset(console, ["fieldsep", ...(separator === undefined ? [] : [separator])], ""),
  g: (console) => console.sendBuffer(),
  gx: async (console) => {
    const before = console.print.expanded;
    console.print.expanded = true;
    const outcome = await console.sendBuffer();
    console.print.expanded = before;
    return outcome;
  },
  i: async (console, [file]) => {
    if (file !== undefined) return console.include(file);
    await console.complain("\\i: missing required argument");
    return "error";
  },
  include: async (console, [file = ""]) => console.include(file),
  o: async (console, [file]) => {
    console.outputFile = file;
    if (file !== undefined) console.process.files.writeFile(file, "", 0o644);
    return "ok";
  },
  p: async (console) => {
    await console.write(
      console.buffer.trim() === "" ? "Query buffer is empty.\n" : `${console.buffer.trimEnd()}\n`,
    );
    return "ok";
  },
  pset,
  q: async () => "quit",
  quit: async () => "quit",
  qecho: async (console, words) => {
    await console.write(`${words.join(" ")}\n`);
    return "ok";
  },
  r: async (console) => {
    console.clearBuffer();
    return tell(console, "Query buffer reset (cleared).");
  },
  reset: async (console) => {
    console.clearBuffer();
    return tell(console, "Query buffer reset (cleared).");
  },
  set: setVariable,
  t: tuplesOnly,
  timing,
  unset: async (console, [name]) => {
    if (name !== undefined) console.variables.delete(name);
    return "ok";
  },
  x: expanded,
};
