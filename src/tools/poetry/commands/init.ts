import { decode } from "../../../base/bytes.ts";
import { baseName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { escapeMarkup } from "../console/markup.ts";
import { preferredInterpreter } from "../environment/manager.ts";
import { isTable } from "../project/dependency.ts";
import { gitAuthor } from "../project/git-author.ts";
import { type NewProject, NOBODY, newProjectText } from "../project/new-project.ts";
import { newProjectTableText } from "../project/new-project-table.ts";
import { parseToml } from "../project/pyproject.ts";
import type { TomlValue } from "../toml-edit/write-value.ts";
import { chooseVersion, parseWish, wishTable } from "./wishes.ts";

const FORMS = `You can specify a package in the following forms:
  - A single name (<b>requests</b>): this will search for matches on PyPI
  - A name and a constraint (<b>requests@^2.23.0</b>)
  - A git url (<b>git+https://github.com/python-poetry/poetry.git</b>)
  - A git url with a revision (<b>git+https://github.com/python-poetry/poetry.git#develop</b>)
  - A file path (<b>../my-package/my-package.whl</b>)
  - A directory (<b>../my-package/</b>)
  - A url (<b>https://example.com/packages/my-package-0.1.0.tar.gz</b>)
`;

const DEPENDENCY_HELP = "with an optional version constraint, e.g. requests:^2.10.0 or requests=2.11.1.";

export const init: PoetryCommand = {
  name: "init",
  summary: "Creates a basic <comment>pyproject.toml</> file in the current directory.",
  options: [
    { long: "name", value: "one", help: "Name of the package." },
    { long: "description", value: "one", help: "Description of the package." },
    { long: "author", value: "one", help: "Author name of the package." },
    { long: "python", value: "one", help: "Compatible Python versions." },
    { long: "dependency", value: "many", help: `Package to require, ${DEPENDENCY_HELP}` },
    { long: "dev-dependency", value: "many", help: `Package to require for development, ${DEPENDENCY_HELP}` },
    { long: "license", short: "l", value: "one", help: "License of the package." },
  ],
  help: `The <c1>init</c1> command creates a basic <comment>pyproject.toml</> file in the current directory.
`,
  run: runInit,
};

async function runInit(call: PoetryCall): Promise<number> {
  const { console, files, process, directory } = call;
  const path = `${directory}/pyproject.toml`;
  const there = files.readFile(path);
  const before = there instanceof Errno ? "" : decode(there);
  const data = parseToml(path, before);
  const tool = data.tool;
  const { isSecond, core } = call.profile;
  if ((isTable(tool) && tool.poetry !== undefined) || (isSecond && data.project !== undefined))
    return refuse(call, "poetry");
  if (data["build-system"] !== undefined) return refuse(call, "build-system");
  if (console.interactive)
    await console.line(
      "\nThis command will guide you through creating your <info>pyproject.toml</> config.\n",
    );
  const ask = async (label: string, given: string | undefined, fallback: string) =>
    given ??
    (await console.ask(
      `${label} [${fallback === "" ? "" : `<comment>${escapeMarkup(fallback)}</comment>`}]: `,
      fallback,
    ));
  const name = await ask("Package name", call.option("name"), baseName(directory).toLowerCase());
  const version = await ask("Version", undefined, "0.1.0");
  const description = await ask("Description", call.option("description"), "");
  const author = await askAuthor(call, call.option("author") ?? gitAuthor(process));
  const license = await ask("License", call.option("license"), "");
  const interpreter = await preferredInterpreter(call);
  const python = await ask(
    "Compatible Python versions",
    call.option("python"),
    `${isSecond ? ">=" : "^"}${interpreter.version.short}`,
  );
  if (console.interactive) await console.line();
  const dependencies = await gather(call, call.list("dependency"), "main", true);
  const devDependencies = await gather(
    call,
    call.list("dev-dependency"),
    "development",
    dependencies.size === 0,
  );
  const project: NewProject = {
    name: normalizeName(name),
    version,
    description,
    author: isSecond ? (author ?? NOBODY) : author,
    license,
    readme: "README.md",
    python,
    packages: packagesOf(name),
    dependencies,
    devDependencies,
  };
  const text = isSecond ? newProjectTableText(project, core) : newProjectText(project);
  if (console.interactive) await console.line(`<info>Generated file</info>\n\n${escapeMarkup(text)}\n`);
  if (!(await console.confirm("Do you confirm generation?", true))) {
    await console.errorLine("<error>Command aborted</error>");
    return 1;
  }
  const failed = files.writeFile(path, before === "" ? text : `${before}\n${text}`);
  if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${path}'`);
  return 0;
}

/** A name with `-` is another than that of its directory. */
function packagesOf(name: string): string | undefined {
  const module = name.replace(/-/g, "_").split(".")[0] ?? "";
  return module === normalizeName(name) ? undefined : `{include = "${module}"}`;
}

async function refuse({ console, profile }: PoetryCall, kind: "poetry" | "build-system"): Promise<number> {
  const section = profile.isSecond ? "a project and/or a poetry section" : "a poetry section";
  await console.errorLine(
    kind === "poetry"
      ? `<error>A pyproject.toml file with ${section} already exists.</error>`
      : "<error>A pyproject.toml file with a defined build-system already exists.</error>",
  );
  return 1;
}

const AUTHOR = /^[- .,\w\d'’"():&]+(?: <.+@.+>)?$/u;

async function askAuthor({ console }: PoetryCall, known: string | undefined): Promise<string | undefined> {
  if (!console.interactive) return known;
  for (;;) {
    const shown = known === undefined ? "None" : escapeMarkup(known);
    const answer = await console.ask(`Author [<comment>${shown}</comment>, n to skip]: `, known ?? "");
    if (answer === "n" || answer === "no" || answer === "") return undefined;
    if (AUTHOR.test(answer)) return answer;
    const problem = "Invalid author string. Must be in the format: John Smith <john@example.com>";
    await console.errorLine(`\n<error>${escapeMarkup(problem)}</error>\n`);
  }
}

/** What was given as options, and what is answered. */
async function gather(
  call: PoetryCall,
  given: readonly string[],
  kind: "main" | "development",
  showsForms: boolean,
): Promise<ReadonlyMap<string, TomlValue>> {
  const { console } = call;
  const found = new Map<string, TomlValue>();
  for (const text of given) await take(call, text.replace(/^([\w.-]+)[:=](?!=)/, "$1@"), found);
  if (!console.interactive) return found;
  if (!(await console.confirm(`Would you like to define your ${kind} dependencies interactively?`, true)))
    return found;
  if (showsForms) await console.line(FORMS);
  for (;;) {
    const text = await console.ask(
      found.size === 0
        ? "Package to add or search for (leave blank to skip):"
        : "\nAdd a package (leave blank to skip):",
      "",
    );
    if (text === "") break;
    await takeOrTell(call, text, found);
  }
  await console.line();
  return found;
}

async function take(call: PoetryCall, text: string, found: Map<string, TomlValue>): Promise<void> {
  const wish = parseWish(text);
  if (wish.place) throw new PoetryError(`rockpool: not simulated here: ${wish.name} as a dependency of init`);
  const chosen = await chooseVersion(call, wish);
  found.set(chosen.name, chosen.extras.length === 0 ? chosen.version : wishTable(chosen));
}

async function takeOrTell(call: PoetryCall, text: string, found: Map<string, TomlValue>): Promise<void> {
  try {
    await take(call, text, found);
  } catch (error) {
    if (!(error instanceof PoetryError)) throw error;
    await call.console.errorLine(`<error>${escapeMarkup(error.message)}</error>`);
  }
}
