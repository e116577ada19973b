import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import { type Interpreter, identify } from "../python/interpreter.ts";
import type { NativeProgram } from "../python/native-modules.ts";
import { parseVersion } from "../python-packages/versions.ts";
import { renderMarkup } from "./console/markup.ts";
import { installPoetry } from "./install-poetry.ts";
import { DEFAULT_VERSION } from "./profile.ts";

/** What https://install.python-poetry.org serves does its work here. */
export const poetryInstaller: NativeProgram = async (process, interpreter, words) => {
  const home =
    process.env.get("POETRY_HOME") ?? joinPath(process.env.get("HOME") ?? "/", ".local/share/pypoetry");
  const bin = process.env.has("POETRY_HOME")
    ? `${home}/bin`
    : joinPath(process.env.get("HOME") ?? "/", ".local/bin");
  const installation = new Installation(process, interpreter, home, bin);
  if (words.includes("--uninstall")) return installation.uninstall();
  const at = words.indexOf("--version");
  const version =
    (at >= 0 ? words[at + 1] : undefined) ?? process.env.get("POETRY_VERSION") ?? DEFAULT_VERSION;
  return installation.install(
    version,
    words.some((word) => word === "-f" || word === "--force"),
  );
};

class Installation {
  readonly #decorated: boolean;

  constructor(
    private readonly process: Process,
    private readonly interpreter: Interpreter,
    private readonly home: string,
    private readonly bin: string,
  ) {
    this.#decorated = process.stdout.isTerminal;
  }

  async #say(markup: string): Promise<void> {
    await this.process.stdout.write(renderMarkup(markup, this.#decorated));
  }

  async install(version: string, isForced: boolean): Promise<number> {
    const { process, interpreter, home, bin } = this;
    if (!parseVersion(version)) {
      await process.stderr.write(`Version ${version} does not exist.\n`);
      return 1;
    }
    const there = this.#installedVersion();
    if (there === version && !isForced) {
      await this.#say(`The latest version (<b>${version}</b>) is already installed.\n`);
      return 0;
    }
    await this.#say("Retrieving Poetry metadata\n\n");
    await this.#say(
      `# Welcome to <info>Poetry</info>!\n\nThis will download and install the latest version of <info>Poetry</info>,\na dependency and package manager for Python.\n\nIt will add the \`poetry\` command to <info>Poetry</info>'s bin directory, located at:\n\n<info>${bin}</info>\n\nYou can uninstall at any time by executing this script with the --uninstall option,\nand these changes will be reverted.\n\n`,
    );
    await this.#steps(version);
    const base = identify(process.files, interpreter.baseExecutable) ?? interpreter;
    const failed = installPoetry(process.files, { data: home, bin, version, base });
    if (failed instanceof Errno) {
      await process.stderr.write(
        `Poetry installation failed.\n[Errno ${failed.number}] ${failed.message}: '${home}'\n`,
      );
      return 1;
    }
    await this.#say(
      `Installing <info>Poetry</info> (<b>${version}</b>): Done\n\nPoetry (<b>${version}</b>) is installed now. Great!\n\n`,
    );
    await this.#tellPath();
    return 0;
  }

  /** One line that changes on a terminal, lines of their own elsewhere. */
  async #steps(version: string): Promise<void> {
    const pace = Number(this.process.env.get("POETRY_PACE") ?? 0.3);
    for (const step of ["Creating environment", "Installing Poetry", "Creating script"]) {
      await this.#say(
        `Installing <info>Poetry</info> (<b>${version}</b>): ${step}${this.#decorated ? "" : "\n"}`,
      );
      await this.process.sleep((Number.isFinite(pace) && pace >= 0 ? pace : 0.3) * 4000);
      if (this.#decorated) await this.process.stdout.write("\r\x1b[2K");
    }
  }

  async #tellPath(): Promise<void> {
    const { process, bin } = this;
    const paths = (process.env.get("PATH") ?? "").split(":");
    if (paths.includes(bin)) {
      await this.#say("You can test that everything is set up by executing:\n\n`poetry --version`\n\n");
      return;
    }
    await this.#say(
      `To get started you need Poetry's bin directory (<info>${bin}</info>) in your \`PATH\`\nenvironment variable.\n\nAdd \`export PATH="${bin}:$PATH"\` to your shell configuration file.\n\nAlternatively, you can call Poetry explicitly with \`${this.home}/venv/bin/poetry\`.\n\nYou can test that everything is set up by executing:\n\n\`poetry --version\`\n\n`,
    );
  }

  #installedVersion(): string | undefined {
    const entries = this.process.files.readdir(`${this.home}/venv/lib`);
    if (entries instanceof Errno) return undefined;
    for (const { name } of entries) {
      const packages = this.process.files.readdir(`${this.home}/venv/lib/${name}/site-packages`);
      if (packages instanceof Errno) continue;
      for (const one of packages) {
        const version = /^poetry-(.*)\.dist-info$/.exec(one.name)?.[1];
        if (version !== undefined) return version;
      }
    }
    return undefined;
  }

  async uninstall(): Promise<number> {
    const { files } = this.process;
    if (this.#installedVersion() === undefined) {
      await this.#say("<info>Poetry</info> is not currently installed.\n");
      return 1;
    }
    await this.#say("Removing <info>Poetry</info>\n");
    const remove = (path: string): void => {
      const status = files.lstat(path);
      if (status instanceof Errno) return;
      const entries = status.kind === "directory" ? files.readdir(path) : [];
      if (!(entries instanceof Errno)) for (const { name } of entries) remove(`${path}/${name}`);
      if (status.kind === "directory") files.rmdir(path);
      else files.unlink(path);
    };
    remove(`${this.home}/venv`);
    remove(`${this.bin}/poetry`);
    return 0;
  }
}
