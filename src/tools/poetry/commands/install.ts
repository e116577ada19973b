import { Errno } from "../../../disk/errno.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { readmesOf } from "../build/build-project.ts";
import { findPackages, MissingPackage } from "../build/find-packages.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import type { Environment } from "../environment/environment.ts";
import { ensureEnvironment } from "../environment/manager.ts";
import { installProjectFiles } from "../install/install-editable.ts";
import { installProject } from "../install/installer.ts";
import { installedPackages } from "../install/site-packages.ts";
import { SECOND } from "../profile.ts";
import { DRY_RUN, GROUP_OPTIONS } from "./options.ts";
import { selectionOf } from "./selection.ts";

export const install: PoetryCommand = {
  name: "install",
  summary: "Installs the project dependencies.",
  options: [
    ...GROUP_OPTIONS,
    {
      long: "no-dev",
      help: "Do not install the development dependencies. (<warning>Deprecated</warning>)",
      until: SECOND,
    },
    { long: "all-groups", help: "Install dependencies from all groups.", since: SECOND },
    { long: "sync", help: "Synchronize the environment with the locked packages and the specified groups." },
    { long: "no-root", help: "Do not install the root package (the current project)." },
    DRY_RUN,
    {
      long: "remove-untracked",
      until: SECOND,
      help: "Removes packages not present in the lock file. (<warning>Deprecated</warning>)",
    },
    { long: "extras", short: "E", value: "many", help: "Extra sets of dependencies to install." },
    { long: "all-extras", help: "Install all extra dependencies." },
    { long: "only-root", help: "Exclude all dependencies." },
  ],
  help: `The <info>install</info> command reads the <comment>poetry.lock</> file from
the current directory, processes it, and downloads and installs all the
libraries and dependencies outlined in that file. If the file does not
exist it will look for <comment>pyproject.toml</> and do the same.

<info>poetry install</info>

By default, the above command will also install the current project. To install only the
dependencies and not including the current project, run the command with the
<info>--no-root</info> option like below:

<info> poetry install --no-root</info>
`,

  async run(call) {
    if (call.profile.isSecond && call.flag("sync"))
      await call.console.errorLine(
        "<warning>The `--sync` option is deprecated and slated for removal in the next minor release after June 2025, use the `poetry sync` command instead.</warning>",
      );
    return runInstall(call, call.flag("sync") || call.flag("remove-untracked"));
  },
};

/** `sync`: the environment has nothing then but what the lock file names. */
export const sync: PoetryCommand = {
  ...install,
  name: "sync",
  since: SECOND,
  summary: "Update the project's environment according to the lockfile.",
  options: install.options?.filter(({ long }) => long !== "sync") ?? [],
  help: `The <info>sync</info> command makes sure that the project's environment is in sync with
the <comment>poetry.lock</> file.
It is equivalent to running <info>poetry install --sync</info>.

<info>poetry sync</info>

By default, the above command will also install the current project. To install only the
dependencies and not including the current project, run the command with the
<info>--no-root</info> option like below:

<info> poetry sync --no-root</info>

If you want to use Poetry only for dependency management but not for packaging,
you can set the "package-mode" to false in your pyproject.toml file.
`,
  run: (call) => runInstall(call, true),
};

async function runInstall(call: PoetryCall, isSync: boolean): Promise<number> {
  const { console } = call;
  const environment = await ensureEnvironment(call, call.project);
  if (call.flag("only-root") && call.flag("no-root")) {
    await console.errorLine("<error>You cannot specify `--no-root` when using `--only-root`.</error>");
    return 1;
  }
  if (call.flag("remove-untracked"))
    await console.errorLine(
      "<warning>The `--remove-untracked` option is deprecated, use the `--sync` option instead.</warning>",
    );
  if (call.flag("extras") && call.flag("all-extras")) {
    await console.errorLine(
      "<error>You cannot specify explicit `--extras` while installing using `--all-extras`.</error>",
    );
    return 1;
  }
  const isDryRun = call.flag("dry-run");
  if (call.flag("only-root") && call.profile.minor < 4)
    await console.line("<info>Installing dependencies from lock file</info>");
  if (!call.flag("only-root"))
    await installProject(call, environment, {
      selection: await selectionOf(call),
      isSync: isSync || call.flag("remove-untracked"),
      isDryRun,
    });
  if (call.flag("no-root") || !call.project.packageMode) return 0;
  return installRoot(call, environment, isDryRun);
}

const HOW_TO_GO_ON =
  "If you do not want to install the current project use <c1>--no-root</c1>.\nIf you want to use Poetry only for dependency management but not for packaging, you can disable package mode by setting <c1>package-mode = false</> in your pyproject.toml file.";

function insistOnReadme({ files, project }: PoetryCall): void {
  for (const name of readmesOf(project)) {
    const path = `${project.directory}/${name}`;
    if (files.stat(path) instanceof Errno)
      throw new MissingPackage(`Readme path \`${path}\` does not exist.`);
  }
}

/** The first versions look for it before they say a word. */
function failWithoutReadme({ files, project }: PoetryCall): void {
  for (const name of readmesOf(project)) {
    const path = `${project.directory}/${name}`;
    if (files.stat(path) instanceof Errno)
      throw new PoetryError(`[Errno 2] No such file or directory: '${path}'`);
  }
}

/** The project itself, so that it can be imported where it stands. */
async function installRoot(call: PoetryCall, environment: Environment, isDryRun: boolean): Promise<number> {
  const { console, project, files, profile } = call;
  const line = `<b>Installing</> the current project: <c1>${project.name}</c1> (<c2>${project.version}</c2>)`;
  try {
    const packages = findPackages(files, project);
    if (profile.isSecond) insistOnReadme(call);
    else if (profile.minor < 4) failWithoutReadme(call);
    await console.line();
    await console.line(line);
    if (isDryRun) return 0;
    const there = installedPackages(files, environment.interpreter).get(normalizeName(project.name));
    const failed = installProjectFiles(call, environment, { project, packages, there });
    if (failed instanceof Errno)
      throw new PoetryError(
        `[Errno ${failed.number}] ${failed.message}: '${environment.interpreter.sitePackages}'`,
      );
    return 0;
  } catch (error) {
    if (!(error instanceof MissingPackage)) throw error;
    // Up to 1.7 a project that is no package was passed over in silence.
    if (!profile.tellsMissingPackage) return 0;
    await console.line();
    await console.line(line);
    if (profile.isSecond) {
      await console.errorLine(
        `<error>Error: The current project could not be installed: ${error.message}\n${HOW_TO_GO_ON}\nIf you did intend to install the current project, you may need to set \`packages\` in your pyproject.toml file.</error>`,
      );
      return 1;
    }
    await console.line();
    await console.errorLine(
      `<warning>Warning: The current project could not be installed: ${error.message}\n${HOW_TO_GO_ON}\nIn a future version of Poetry this warning will become an error!</warning>`,
    );
    return 0;
  }
}
