import { baseName, joinPath, normalizePath } from "../../base/paths.ts";
import type { Process } from "../../process/process.ts";
import { type Interpreter, identify } from "../python/interpreter.ts";
import type { NativeProgram } from "../python/native-modules.ts";
import { publishedIndex } from "../python-packages/index/published-index.ts";
import { SIMULATED_INDEX } from "../python-packages/index/simulated-index.ts";
import { INDEX_HOSTS, indexHost } from "../python-packages/uploads.ts";
import type { Target } from "../python-packages/wheel-tags.ts";
import { autocomplete } from "./autocomplete.ts";
import { PIP_COMMANDS, type PipCommandEntry } from "./commands.ts";
import { Console } from "./console.ts";
import { type PipContext, PipError } from "./context.ts";
import { didYouMean } from "./did-you-mean.ts";
import { formatHelp, formatMainHelp, formatUsage, mainUsage } from "./help.ts";
import { OptionValues } from "./option.ts";
import { GENERAL_OPTIONS } from "./options/general.ts";
import { ownVersion, ownVersionLine } from "./own-version.ts";
import { parseOptions } from "./parse-options.ts";
import { applySettings, configFault, readSettings } from "./settings.ts";
import { targetOf } from "./target.ts";
import { noticeNewRelease, numberOf } from "./version-notice.ts";

/** `pip`, as a console script or by `python -m pip`. */
export const pip: NativeProgram = (process, interpreter, args, invokedAs) =>
  new Pip(process, interpreter, invokedAs).run(args);

class Pip {
  readonly #console: Console;
  /** As usage lines name it. */
  readonly #program: string;

  constructor(
    private readonly process: Process,
    private readonly interpreter: Interpreter,
    invokedAs: string,
  ) {
    this.#console = new Console(process);
    const name = baseName(invokedAs);
    this.#program = name === "__main__.py" ? `${interpreter.executable} -m pip` : name;
  }

  async run(args: readonly string[]): Promise<number> {
    if (this.process.env.has("PIP_AUTO_COMPLETE")) return autocomplete(this.process, this.interpreter);
    const values = new OptionValues();
    const head = parseOptions(args, { options: GENERAL_OPTIONS.options, values, stopAtFirstOperand: true });
    if ("problem" in head) return this.#usageError(mainUsage(this.#program), head.problem);
    if (values.flag("version")) return this.#say(`${ownVersionLine(this.process, this.interpreter)}\n`);
    const python = values.text("python");
    if (python !== undefined) return this.#runWith(python, args);
    const [name, ...words] = head.operands;
    if (name === undefined || (name === "help" && words.length === 0))
      return this.#say(formatMainHelp(this.#program, PIP_COMMANDS));
    const entry = PIP_COMMANDS.find((one) => one.name === name);
    if (!entry) return this.#unknown(name);
    if (name === "help") return this.#help(words[0] ?? "");
    return this.#start(entry, words, values);
  }

  /** `--python`: all the same, for another interpreter or environment. */
  async #runWith(python: string, args: readonly string[]): Promise<number> {
    const { files, cwd } = this.process;
    const path = normalizePath(python, cwd);
    const interpreter = [path, joinPath(path, "bin/python")].flatMap(
      (each) => identify(files, each) ?? [],
    )[0];
    if (!interpreter) {
      await this.#console.critical(`Could not locate Python interpreter ${python}`);
      return 1;
    }
    const rest = args.filter(
      (word, at) => !(word === "--python" || word.startsWith("--python=") || args[at - 1] === "--python"),
    );
    return new Pip(this.process, interpreter, this.#program).run(rest);
  }

  async #say(text: string): Promise<number> {
    await this.#console.print(text);
    return 0;
  }

  async #usageError(usage: string, problem: string): Promise<number> {
    await this.process.stderr.write(`${usage}${usage === "" ? "" : "\n"}${problem}\n`);
    return 2;
  }

  async #unknown(name: string): Promise<number> {
    const near = didYouMean(
      name,
      PIP_COMMANDS.map((one) => one.name),
    );
    const hint = near === undefined ? "" : ` - maybe you meant "${near}"`;
    await this.#console.error(`unknown command "${name}"${hint}`);
    return 1;
  }

  async #help(name: string): Promise<number> {
    const entry = PIP_COMMANDS.find((one) => one.name === name);
    if (!entry) return this.#unknown(name);
    if (!entry.load) return this.#notSimulated(name);
    const { table } = await this.process.kernel.scheduler.host(this.process, entry.load());
    return this.#say(formatHelp(this.#program, table));
  }

  async #notSimulated(what: string): Promise<number> {
    await this.process.stderr.write(`rockpool: not simulated here: pip ${what}\n`);
    return 1;
  }

  async #start(entry: PipCommandEntry, words: readonly string[], values: OptionValues): Promise<number> {
    if (!entry.load) return this.#notSimulated(entry.name);
    const { table, run } = await this.process.kernel.scheduler.host(this.process, entry.load());
    const options = [...table.groups.flatMap((group) => group.options), ...GENERAL_OPTIONS.options];
    const fault = configFault(this.process, this.interpreter);
    if (fault !== undefined) {
      await this.process.stderr.write(fault);
      return 2;
    }
    const settings = values.flag("isolatedMode") ? [] : readSettings(this.process, this.interpreter);
    const wrong = applySettings(settings, entry.name, options, values);
    if (wrong !== undefined) {
      await this.#console.print(`An error occurred during configuration: ${wrong}\n`);
      return 3;
    }
    const parsed = parseOptions(words, { options, values });
    if ("problem" in parsed) return this.#usageError(formatUsage(this.#program, table), parsed.problem);
    if (values.flag("help")) return this.#say(formatHelp(this.#program, table));
    const missing = options.find(({ key, notSimulated }) => notSimulated && values.has(key));
    if (missing)
      return this.#notSimulated(`${entry.name} ${missing.names.find((name) => name.startsWith("--"))}`);
    this.#console.verbosity = values.count("verbose") - values.count("quiet");
    this.#console.hasColor = !values.flag("noColor") && !this.process.env.has("NO_COLOR");
    let target: Target;
    try {
      target = targetOf(values, this.interpreter);
    } catch (thrown) {
      if (!(thrown instanceof PipError)) throw thrown;
      return this.#failed(thrown);
    }
    const context: PipContext = {
      process: this.process,
      files: this.process.files,
      interpreter: this.interpreter,
      console: this.#console,
      values,
      operands: parsed.operands,
      program: this.#program,
      version: numberOf(ownVersion(this.process, this.interpreter)),
      index: publishedIndex(this.process, SIMULATED_INDEX, indexHosts(values)),
      settings,
      target,
    };
    return this.#finish(context, entry, () => run(context));
  }

  async #finish(context: PipContext, entry: PipCommandEntry, run: () => Promise<number>): Promise<number> {
    if (entry.changes && context.values.flag("requireVenv") && !this.interpreter.isVirtual) {
      await this.#console.error("Could not find an activated virtualenv (required).");
      return 3;
    }
    const refused = await this.#refuseIndex(context);
    if (refused) return 1;
    const status = await run().catch((thrown: unknown) => {
      if (!(thrown instanceof PipError)) throw thrown;
      return this.#failed(thrown);
    });
    if (entry.asksIndex) await noticeNewRelease(context);
    return status;
  }

  async #failed({ message, status, before }: PipError): Promise<number> {
    if (before !== "") await this.process.stderr.write(before);
    // What went wrong was told before.
    if (message === "") return status;
    if (message.startsWith("rockpool: ")) await this.process.stderr.write(`${message}\n`);
    else await this.#console.critical(message);
    return status;
  }

  /** Other indexes than PyPI are named, and then said not to be simulated. */
  async #refuseIndex({ values }: PipContext): Promise<boolean> {
    const urls = indexUrls(values);
    if (urls.length === 1 && urls[0] === PYPI_URL) return false;
    await this.#console.info(`Looking in indexes: ${urls.join(", ")}`);
    const other = urls.find((url) => !/\/simple\/?$/.test(url) || !INDEX_HOSTS.includes(indexHost(url)));
    if (other === undefined) return false;
    await this.process.stderr.write(`rockpool: not simulated here: the package index ${other}\n`);
    return true;
  }
}

const PYPI_URL = "https://pypi.org/simple";

function indexUrls(values: OptionValues): readonly string[] {
  return [values.text("indexUrl") ?? PYPI_URL, ...values.list("extraIndexUrls")];
}

function indexHosts(values: OptionValues): readonly string[] {
  return indexUrls(values).map(indexHost);
}
