import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { networkOf } from "../../../../process/network/network.ts";
import type { Process } from "../../../../process/process.ts";
import { SIGHUP, SIGQUIT, SIGTERM, SIGUSR1 } from "../../../../process/signals.ts";
import { buildConfiguration, type Configuration } from "./configuration.ts";
import { errorLine } from "./logs.ts";
import { Master } from "./master.ts";
import { ConfigProblem, NotSimulated } from "./problems.ts";
import { readConfigFile, readConfigText } from "./syntax.ts";
import { serverName } from "./version.ts";

const CONFIG_FILE = "/etc/nginx/nginx.conf";
const SIGNALS: Readonly<Record<string, number>> = {
  stop: SIGTERM,
  quit: SIGQUIT,
  reload: SIGHUP,
  reopen: SIGUSR1,
};
const HELP = `Usage: nginx [-?hvVtTq] [-s signal] [-p prefix]
             [-e filename] [-c filename] [-g directives]

Options:
  -?,-h         : this help
  -v            : show version and exit
  -V            : show version and configure options then exit
  -t            : test configuration and exit
  -T            : test configuration, dump it and exit
  -q            : suppress non-error messages during configuration testing
  -s signal     : send signal to a master process: stop, quit, reopen, reload
  -p prefix     : set prefix path (default: /etc/nginx/)
  -e filename   : set error log file (default: /var/log/nginx/error.log)
  -c filename   : set configuration file (default: /etc/nginx/nginx.conf)
  -g directives : set global directives out of configuration file

`;

interface Options {
  readonly letters: string;
  readonly signal: string | undefined;
  readonly file: string;
  readonly directives: string;
}

/** `nginx`: the master process, `nginx -t`, and `nginx -s SIGNAL`. */
export async function nginx(process: Process): Promise<number> {
  const options = readOptions(process.argv.slice(1));
  if (typeof options === "string") {
    await process.write(2, `nginx: ${options}\n`);
    return 1;
  }
  if (/[h?]/.test(options.letters)) return say(process, `nginx version: ${serverName(process)}\n${HELP}`);
  if (/v/i.test(options.letters)) return say(process, `nginx version: ${serverName(process)}\n`);
  const isTest = /t/i.test(options.letters);
  try {
    const configuration = read(process, options);
    if (options.signal !== undefined) return await sendSignal(process, options.signal, configuration);
    if (isTest) return await tellTest(process, options);
    return await start(process, options, configuration);
  } catch (thrown) {
    if (thrown instanceof NotSimulated) {
      await process.write(2, `rockpool: not simulated here: nginx: ${thrown.message}\n`);
      return 1;
    }
    if (!(thrown instanceof ConfigProblem)) throw thrown;
    // It tells its error log too, which the image sends to standard error.
    await process.write(2, errorLine(process, "emerg", thrown.message));
    await process.write(2, `nginx: [emerg] ${thrown.message}\n`);
    if (isTest) await process.write(2, `nginx: configuration file ${options.file} test failed\n`);
    return 1;
  }
}

async function say(process: Process, text: string): Promise<number> {
  await process.write(2, text);
  return 0;
}

/** A text is what is wrong with the words. */
function readOptions(words: readonly string[]): Options | string {
  let letters = "";
  const values = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (!word.startsWith("-")) return `invalid option: "${word}"`;
    for (let place = 1; place < word.length; place++) {
      const letter = word[place] ?? "";
      if ("?hvVtTq".includes(letter)) {
        letters += letter;
        continue;
      }
      if (!"specg".includes(letter)) return `invalid option: "${letter}"`;
      const value = word.slice(place + 1) || words[++at];
      if (value === undefined)
        return `option "-${letter}" requires ${letter === "s" ? "parameter" : "file name"}`;
      values.set(letter, value);
      break;
    }
  }
  const signal = values.get("s");
  if (signal !== undefined && !Object.hasOwn(SIGNALS, signal)) return `invalid option: "-s ${signal}"`;
  return { letters, signal, file: values.get("c") ?? CONFIG_FILE, directives: values.get("g") ?? "" };
}

function read(process: Process, { file, directives }: Options): Configuration {
  const given = directives === "" ? [] : readConfigText(process.files, directives);
  const resolve = (name: string) => networkOf(process).resolve(name);
  return buildConfiguration([...given, ...readConfigFile(process.files, file)], resolve);
}

async function tellTest(process: Process, { file, letters }: Options): Promise<number> {
  if (!letters.includes("q"))
    await process.write(
      2,
      `nginx: the configuration file ${file} syntax is ok\nnginx: configuration file ${file} test is successful\n`,
    );
  if (!letters.includes("T")) return 0;
  const content = process.files.readFile(file);
  await process.write(
    1,
    `# configuration file ${file}:\n${content instanceof Errno ? "" : decode(content)}\n`,
  );
  return 0;
}

async function sendSignal(process: Process, name: string, { main }: Configuration): Promise<number> {
  const path = main.word("pid", "/run/nginx.pid");
  await process.write(2, errorLine(process, "notice", "signal process started"));
  const content = process.files.readFile(path);
  const fail = async (level: string, text: string) => {
    await process.write(2, `nginx: [${level}] ${text}\n`);
    return 1;
  };
  if (content instanceof Errno)
    return fail("error", `open() "${path}" failed (${content.number}: ${content.message})`);
  const text = decode(content).trim();
  if (!/^\d+$/.test(text)) return fail("error", `invalid PID number "${text}" in "${path}"`);
  const signal = SIGNALS[name] ?? 0;
  const master = process.find(Number(text));
  if (!master) return fail("alert", `kill(${text}, ${signal}) failed (3: No such process)`);
  master.raise(signal);
  return 0;
}

async function start(process: Process, options: Options, configuration: Configuration): Promise<number> {
  const isDaemon = configuration.main.word("daemon", "on") === "on";
  const master = isDaemon ? process.kernel.fork(process, { group: "new" }) : process;
  if (master instanceof Errno) throw new ConfigProblem(`fork() failed (${master.number}: ${master.message})`);
  const own = new Master(master, configuration, () => read(master, options));
  await own.prepare();
  master.argv = [`nginx: master process ${process.argv.join(" ")}`];
  if (!isDaemon) return own.run();
  process.kernel.run(master, () => own.run());
  return 0;
}
