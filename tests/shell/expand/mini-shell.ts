import { RegexFault } from "../../../src/base/regex/index.ts";
import {
  compileArithmetic,
  compileFields,
  compileHereDocument,
  compilePattern,
  compileRegex,
  compileText,
  ExpansionFault,
  type ExpansionHost,
  type ExpansionOptions,
} from "../../../src/shell/expand/index.ts";
import { IndexedArray } from "../../../src/shell/state/indexed-array.ts";
import { createParser } from "../../../src/shell/syntax/index.ts";
import type { Assignment, Command, List, Word } from "../../../src/shell/syntax/nodes.ts";
import { MemoryFiles } from "./memory-files.ts";
import { MemoryVariables } from "./memory-variables.ts";

const OPTIONS: ExpansionOptions = {
  noglob: false,
  nounset: false,
  braceexpand: true,
  dotglob: false,
  extglob: false,
  failglob: false,
  globasciiranges: true,
  globskipdots: true,
  globstar: false,
  nocaseglob: false,
  nocasematch: false,
  nullglob: false,
  patsub_replacement: true,
  posix: false,
};

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/**
 * Just enough of a shell to hold words against real bash: assignments, `set`, `shopt`, `declare`, `unset`, `p`
 * (prints its arguments one by one), `echo`, `cat <<`, `case`, `[[ a == b ]]`, `(( ))`, and lists of these.
 */
export class MiniShell {
  readonly variables = new MemoryVariables();
  readonly files = new MemoryFiles("/work");
  readonly options: Mutable<ExpansionOptions> = { ...OPTIONS };
  readonly host: Mutable<ExpansionHost>;
  output = "";

  constructor(limits = { text: 1_000_000, words: 100_000 }) {
    this.variables.set("HOME", "/home/me");
    this.variables.set("PWD", "/work");
    this.files.add("/work", { kind: "directory" });
    this.host = {
      variables: this.variables,
      options: this.options,
      files: this.files.view(),
      positional: [],
      argument0: "bash",
      lastStatus: 0,
      shellPid: 42,
      lastBackgroundPid: undefined,
      optionFlags: "hB",
      homeOf: (user) => (user === "root" ? "/root" : user === "" ? "/home/me" : undefined),
      directoryStack: (index) => (index === 0 || index === -1 ? "/work" : undefined),
      substitute: (body) => this.#captured(body),
      substituteBroken: () => "",
      substituteProcess: () => "/dev/fd/63",
      decodePrompt: (text) => text,
      expandSubscript: (text) => text,
      spend: () => undefined,
      limits,
      warn: (message) => {
        this.output += `bash: ${message}\n`;
      },
    };
    this.variables.host = this.host;
  }

  /** Runs a script, a command at a time; a fault ends its command. Gives what was printed. */
  async run(source: string): Promise<string> {
    this.output = "";
    const parser = createParser(source, { extglob: () => this.options.extglob });
    for (;;) {
      const step = parser.next();
      if (step.kind === "end") return this.output;
      if (step.kind !== "command") return `${this.output}${step.error.messages.join("\n")}\n`;
      try {
        await this.#list(step.list);
      } catch (fault) {
        if (!(fault instanceof ExpansionFault)) throw fault;
        this.output += `bash: ${fault.message}\n`;
        if (fault.severity === "shell") return this.output;
      }
    }
  }

  async #captured(body: List): Promise<string> {
    const before = this.output;
    this.output = "";
    await this.#list(body);
    const captured = this.output.replace(/\n+$/, "");
    this.output = before;
    return captured;
  }

  async #list(list: List): Promise<void> {
    for (const item of list.items) {
      let status = await this.#command(item.command.first.commands[0]);
      for (const { operator, pipeline } of item.command.rest) {
        if ((status === 0) === (operator === "&&")) status = await this.#command(pipeline.commands[0]);
      }
    }
  }

  async #command(command: Command | undefined): Promise<number> {
    switch (command?.kind) {
      case "simple": {
        for (const assignment of command.assignments) await this.#assign(assignment);
        const here = command.redirections[0];
        if (here?.hereDocument) this.#print(await compileHereDocument(here.hereDocument)(this.host));
        else if (here) this.#print(`${await compileText(here.target, { assignment: true })(this.host)}\n`);
        else await this.#builtin(command.words);
        return 0;
      }
      case "arithmetic":
        return (await compileArithmetic(command.expression)(this.host)) === 0 ? 1 : 0;
      case "group":
        await this.#list(command.body);
        return 0;
      case "case": {
        const subject = await compileText(command.subject)(this.host);
        for (const { patterns, body } of command.clauses) {
          for (const pattern of patterns) {
            if (!(await compilePattern(pattern)(this.host)).matches(subject)) continue;
            if (body) await this.#list(body);
            return 0;
          }
        }
        return 0;
      }
      case "conditional": {
        const { expression } = command;
        if (expression.kind !== "binary") throw new Error("only [[ a == b ]]");
        const left = await compileText(expression.left)(this.host);
        if (expression.operator === "=~") return this.#matchRegex(left, expression.right);
        return (await compilePattern(expression.right, "conditional")(this.host)).matches(left) ? 0 : 1;
      }
      default:
        throw new Error(`the mini shell has no ${command?.kind}`);
    }
  }

  #print(text: string): void {
    this.output += text;
  }

  async #matchRegex(text: string, word: Word): Promise<number> {
    const regex = await compileRegex(word)(this.host);
    if (regex instanceof RegexFault) return 2;
    const match = regex.match(text);
    this.variables.setArray("BASH_REMATCH", match ? match.groups.map((group) => group ?? "") : []);
    return match ? 0 : 1;
  }

  async #assign(assignment: Assignment): Promise<void> {
    const { name, subscript, value } = assignment;
    if (value.kind === "array") {
      const isMap = this.variables.isAssociative(name);
      if (!isMap) this.variables.setArray(name, []);
      let next = 0;
      for (const element of value.elements) {
        if (!element.subscript) {
          for (const field of await compileFields([element.value], { elements: true })(this.host))
            this.variables.setElement(name, next++, field);
          continue;
        }
        const key = isMap
          ? await compileText(element.subscript)(this.host)
          : Number(await compileArithmetic(element.subscript)(this.host));
        this.variables.setElement(name, key, await compileText(element.value)(this.host));
        if (typeof key === "number") next = key + 1;
      }
      return;
    }
    const text = await compileText(value, { assignment: true })(this.host);
    if (subscript) {
      const key = this.variables.isAssociative(name)
        ? await compileText(subscript)(this.host)
        : Number(await compileArithmetic(subscript)(this.host));
      this.#check(this.variables.setElement(name, key, text));
    } else
      this.#check(assignment.append ? this.variables.append(name, text) : this.variables.set(name, text));
    if (name === "GLOBIGNORE" && text !== "") this.options.dotglob = true;
  }

  #check(fault: { readonly message: string } | undefined): void {
    if (fault) throw new ExpansionFault(fault.message, "command");
  }

  async #builtin(words: readonly (Word | Assignment)[]): Promise<void> {
    const first = words[0];
    if (first?.kind === "word" && first.parts[0]?.kind === "literal" && first.parts[0].text === "declare")
      return this.#declare(words.slice(1));
    const fields = await compileFields(words.filter((word) => word.kind === "word"))(this.host);
    const [name, ...rest] = fields;
    switch (name) {
      case undefined:
      case ":":
        return;
      case "p":
        this.output += `${rest.length}:${rest.map((field) => `<${field}>`).join("")}\n`;
        return;
      case "echo":
        this.output += `${rest.join(" ")}\n`;
        return;
      case "set":
        return this.#set(rest);
      case "shopt":
        for (const option of rest.slice(1)) this.options[option as keyof ExpansionOptions] = rest[0] === "-s";
        return;
      case "unset":
        for (const each of rest) this.variables.unset(each);
        return;
      case "touch":
        for (const path of rest) this.files.add(path);
        return;
      case "mkdir":
        for (const path of rest.filter((each) => each !== "-p")) this.files.add(path, { kind: "directory" });
        return;
      case "ln":
        this.files.add(rest[2] ?? "", { kind: "symlink", target: rest[1] ?? "" });
        return;
      default:
        throw new Error(`the mini shell has no ${name}`);
    }
  }

  #set([option, ...rest]: readonly string[]): void {
    if (option === "--") this.host.positional = rest;
    else if (option === "-f" || option === "+f") this.options.noglob = option === "-f";
    else if (option === "-u" || option === "+u") this.options.nounset = option === "-u";
    else if (option === "-B" || option === "+B") this.options.braceexpand = option === "-B";
    else throw new Error(`the mini shell has no set ${option}`);
  }

  async #declare(words: readonly (Word | Assignment)[]): Promise<void> {
    let flags = "";
    for (const word of words) {
      if (word.kind === "assignment") {
        this.#mark(word.name, flags.replace("r", ""));
        await this.#assign(word);
        this.#mark(word.name, flags);
        if (flags.includes("n")) this.variables.declare(word.name, { nameref: true });
        continue;
      }
      const text = await compileText(word)(this.host);
      if (text.startsWith("-")) flags += text.slice(1);
      else this.#mark(text, flags);
    }
  }

  #mark(name: string, flags: string): void {
    const variable = this.variables.declare(name);
    if (flags.includes("A")) variable.map ??= new Map();
    if (flags.includes("a")) variable.array ??= new IndexedArray();
    if (flags.includes("r")) variable.readonly = true;
    if (flags.includes("i")) variable.integer = true;
    if (flags.includes("x")) variable.exported = true;
    if (flags.includes("u")) variable.convert = "upper";
    if (flags.includes("l")) variable.convert = "lower";
  }
}
