import valid from "semver/functions/valid.js";
import { decode } from "../../../base/bytes.ts";
import { joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { NpmCall } from "../call.ts";
import { Ended } from "../npm-error.ts";
import { errnoError } from "../package/file-error.ts";
import { formatJson, isObject, type JsonObject, type JsonValue, readJson } from "../package/json-file.ts";
import { nameProblem } from "../package/package-spec.ts";
import { readAnswer } from "../read-answer.ts";
import { modulesIn } from "../tree/load-actual.ts";
import type { NpmCommand } from "./index.ts";

const NO_TEST = 'echo "Error: no test specified" && exit 1';
const WELCOME = `This utility will walk you through creating a package.json file.
It only covers the most common items, and tries to guess sensible defaults.

See \`npm help init\` for definitive documentation on these fields and exactly what they do.

Use \`npm install <pkg>\` afterwards to install a package and save it as a dependency in the package.json file.

Press ^C at any time to quit.`;

/** `npm init`: a package.json, asked for or (`-y`) guessed. */
export const init: NpmCommand = async (call) => {
  if (call.operands.length > 0) throw call.notSimulated(`npm init ${call.operands.join(" ")}`);
  const directory = call.process.cwd;
  const path = joinPath(directory, "package.json");
  const read = readJson(call.files, path);
  const before = read instanceof Errno || "problem" in read ? {} : read.content;
  const yes = call.settings.flag("yes") || call.settings.flag("force");
  if (!yes) await call.out(WELCOME);
  const content = await new Questions(call, directory, before, yes).answer();
  const text = JSON.stringify(content, undefined, 2);
  if (!yes) {
    await call.out(`About to write to ${path}:\n\n${text}\n\n`);
    const answer = await ask(call, "Is this OK?", "yes");
    if (!answer.toLowerCase().startsWith("y")) return call.out("Aborted.");
  }
  const refused = call.files.writeFile(path, formatJson({ content, indent: "  ", newline: "\n" }));
  if (refused) throw errnoError(refused, "open", path);
  if (yes && !call.isSilent) await call.out(`Wrote to ${path}:\n\n${text}\n\n`);
};

async function ask(call: NpmCall, question: string, standard?: string): Promise<string> {
  const answer = await readAnswer(call, question, standard);
  if (answer !== undefined) return answer;
  await call.out();
  await call.warn("init", "canceled");
  throw new Ended(0);
}

/** npm's default-input.js: each field in its turn, with a guess. */
class Questions {
  constructor(
    private readonly call: NpmCall,
    private readonly directory: string,
    private readonly before: JsonObject,
    private readonly yes: boolean,
  ) {}

  async answer(): Promise<JsonObject> {
    const { before, call } = this;
    const fields: JsonObject = {};
    fields.name = await this.#ask("package name:", this.#name(), (text) => {
      const problem =
        text === text.toLowerCase() ? nameProblem(text) : "name can no longer contain capital letters";
      return problem === undefined ? undefined : `Sorry, ${problem}.`;
    });
    fields.version = await this.#ask("version:", this.#version(), (text) =>
      valid(text) === null ? `Invalid version: "${text}"` : undefined,
    );
    const hasDescription = typeof before.description === "string" && before.description !== "";
    fields.description = hasDescription ? (before.description ?? "") : await this.#ask("description:", "");
    if (before.main === undefined) fields.main = await this.#ask("entry point:", this.#main());
    this.#directories(fields);
    this.#installed(fields);
    if (!isObject(before.scripts))
      fields.scripts = { test: (await this.#ask("test command:", this.yes ? NO_TEST : "")) || NO_TEST };
    if (before.repository === undefined) await this.#repository(fields);
    if (before.keywords === undefined) fields.keywords = keywordsOf(await this.#ask("keywords:", ""));
    const author = call.settings.text("init-author-name");
    if (before.author === undefined) fields.author = author ?? (await this.#ask("author:", ""));
    fields.license = await this.#ask(
      "license:",
      textOr(before.license, call.settings.text("init-license") ?? "ISC"),
    );
    fields.type = await this.#ask(
      "type:",
      textOr(before.type, call.settings.text("init-type") ?? "commonjs"),
    );
    return { ...before, ...fields };
  }

  async #ask(
    question: string,
    standard: string,
    problemOf?: (text: string) => string | undefined,
  ): Promise<string> {
    if (this.yes) return standard;
    for (;;) {
      const answer = await ask(this.call, question, standard);
      const problem = problemOf?.(answer);
      if (problem === undefined) return answer;
      await this.call.out(problem);
    }
  }

  #name(): string {
    const own = textOr(this.before.name, this.directory.split("/").at(-1) ?? "");
    const name = own
      .replace(/^node-|[.-]js$/g, "")
      .replace(/\s+/g, "-")
      .toLowerCase();
    const scope = this.call.settings.text("scope");
    return scope === undefined ? name : `@${scope.replace(/^@/, "")}/${name.replace(/^@[^/]+\//, "")}`;
  }

  #version(): string {
    const own = textOr(this.before.version, "");
    return valid(own) === null ? (this.call.settings.text("init-version") ?? "1.0.0") : own;
  }

  #main(): string {
    const scripts = this.#names().filter((name) => name.endsWith(".js"));
    const own = `${this.directory.split("/").at(-1)}.js`;
    return ["index.js", "main.js", own].find((name) => scripts.includes(name)) ?? scripts[0] ?? "index.js";
  }

  #names(): readonly string[] {
    const entries = this.call.files.readdir(this.directory);
    return entries instanceof Errno ? [] : entries.map(({ name }) => name);
  }

  /** Directories whose names tell what is in them. */
  #directories(fields: JsonObject): void {
    const kinds: readonly (readonly [key: string, pattern: RegExp])[] = [
      ["example", /^examples?$/],
      ["test", /^tests?$/],
      ["doc", /^docs?$/],
      ["man", /^man$/],
      ["lib", /^lib$/],
    ];
    const found = this.#names().flatMap((name) => {
      const kind = kinds.find(([, pattern]) => pattern.test(name));
      return kind ? [[kind[0], name] as const] : [];
    });
    if (found.length > 0) fields.directories = Object.fromEntries(found);
  }

  /** Packages that are there already. */
  #installed(fields: JsonObject): void {
    const { files, settings } = this.call;
    if (this.before.dependencies !== undefined) return;
    const modules = joinPath(this.directory, "node_modules");
    const found = modulesIn(files, modules).flatMap((name) => {
      const read = name.startsWith("@")
        ? Errno.ENOENT
        : readJson(files, joinPath(modules, `${name}/package.json`));
      const version = read instanceof Errno || "problem" in read ? undefined : read.content.version;
      const sign = settings.flag("save-exact") ? "" : (settings.get("save-prefix") ?? "^");
      return typeof version === "string" ? [[name, `${sign}${version}`] as const] : [];
    });
    if (found.length > 0) fields.dependencies = Object.fromEntries(found);
  }

  async #repository(fields: JsonObject): Promise<void> {
    const bytes = this.call.files.readFile(joinPath(this.directory, ".git/config"));
    const text = bytes instanceof Errno ? "" : decode(bytes);
    const url = /\[remote "origin"\]\n(?:[^[]*\n)??\s*url = (.*)/
      .exec(text)?.[1]
      ?.replace(/^git@github\.com:/, "https://github.com/");
    const answer = await this.#ask("git repository:", url ?? "");
    if (answer !== "") fields.repository = { type: "git", url: answer };
  }
}

function textOr(value: JsonValue | undefined, standard: string): string {
  return typeof value === "string" && value !== "" ? value : standard;
}

function keywordsOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}
