import type {
  AndOr,
  ArithmeticFor,
  CaseClause,
  Command,
  CompoundCommand,
  Conditional,
  ForClause,
  FunctionDefinition,
  IfClause,
  List,
  Pipeline,
  Redirection,
  SelectClause,
  SimpleCommand,
  WhileClause,
} from "./nodes.ts";
import { printCondition } from "./print-conditions.ts";
import { type Joined, Layout } from "./print-layout.ts";

/** Follows print_cmd.c of bash 5.2, whose peculiarities (where a `;` or a newline comes) are what users see. */
export class Printer extends Layout {
  wholeList(list: List): string {
    this.list(list);
    return this.text;
  }

  /** As `declare -f`. */
  declaration(node: FunctionDefinition): string {
    const prefix = /^[^$<>]+$/.test(node.name) ? "" : "function ";
    this.put(`${prefix}${node.name} () \n`);
    this.functionBody(node.body);
    return this.text;
  }

  /** As it stands in the environment of a child process. */
  exported({ body }: FunctionDefinition): string {
    this.put("() { ");
    this.flat(() => this.functionCommands(body));
    this.put("\n}");
    if (body.kind === "group") this.trailing(body.redirections, false);
    return this.text;
  }

  // Lists

  private list({ items }: List): void {
    if (items.length === 0) return;
    const joined: Joined[] = items.map((item, index) => {
      const before = items[index - 1];
      const joint = before === undefined ? "" : before.background ? "&" : before.newline ? "\n" : ";";
      return { joint, print: () => this.andOr(item.command) };
    });
    this.join(joined, items[items.length - 1]?.background ?? false);
  }

  private andOr({ first, rest }: AndOr): void {
    this.join([
      { joint: "", print: () => this.pipeline(first) },
      ...rest.map(
        ({ operator, pipeline }): Joined => ({ joint: operator, print: () => this.pipeline(pipeline) }),
      ),
    ]);
  }

  private pipeline({ timed, negated, commands, pipesStderr }: Pipeline): void {
    this.begin();
    if (timed !== "no") this.put(timed === "posix" ? "time -p " : "time ");
    if (negated) this.put("! ");
    this.inline = commands.length > 0;
    this.join(
      commands.map((command, index): Joined => {
        const both = pipesStderr[index] ?? false;
        return { joint: index === 0 ? "" : "|", print: () => this.command(command, both) };
      }),
    );
  }

  // Commands

  /** @param both the command's stderr goes into the pipe as well, which bash keeps as a redirection */
  private command(command: Command, both: boolean): void {
    this.begin();
    switch (command.kind) {
      case "simple":
        return this.simple(command, both);
      case "function":
        this.put(`function ${command.name} () \n`);
        this.functionBody(command.body);
        if (both) this.put(" 2>&1");
        return;
      case "coproc":
        this.put(`coproc ${command.name} `);
        this.inline = true;
        return this.command(command.body, both);
      default:
        this.compound(command);
        this.trailing(command.redirections, both);
    }
  }

  private simple({ assignments, words, redirections }: SimpleCommand, both: boolean): void {
    const text = [...assignments, ...words].map((word) => this.words.commandWord(word)).join(" ");
    this.put(text);
    if (redirections.length === 0 && !both) return;
    if (text !== "") this.put(" ");
    this.redirectionList(redirections, both);
  }

  private trailing(redirections: readonly Redirection[], both: boolean): void {
    if (redirections.length === 0 && !both) return;
    this.put(" ");
    this.redirectionList(redirections, both);
  }

  private compound(command: CompoundCommand): void {
    switch (command.kind) {
      case "subshell":
        return this.subshell(command.body);
      case "group":
        return this.group(command.body);
      case "if":
        return this.ifClause(command.branches, command.otherwise);
      case "while":
      case "until":
        return this.whileClause(command);
      case "for":
      case "select":
        return this.forClause(command);
      case "arithmetic-for":
        return this.arithmeticFor(command);
      case "case":
        return this.caseClause(command);
      case "conditional":
        return this.conditional(command);
      case "arithmetic":
        return this.put(`((${this.words.word(command.expression)}))`);
    }
  }

  private subshell(body: List): void {
    this.put("( ");
    this.inline = true;
    this.list(body);
    this.hereDocumentsHere();
    this.put(" )");
  }

  private group(body: List): void {
    this.put("{ ");
    if (this.functionDepth === 0) {
      this.inline = true;
      this.list(body);
      this.hereDocumentsHere();
      this.semicolon();
      this.put(" }");
      return;
    }
    this.put("\n");
    this.indented(() => {
      this.list(body);
      this.hereDocumentsHere();
    });
    this.newline("}");
  }

  private ifClause(branches: IfClause["branches"], otherwise: List | undefined): void {
    const [branch, ...more] = branches;
    if (!branch) return;
    this.put("if ");
    this.inline = true;
    this.list(branch.condition);
    // Unlike bash 5.2, which prints a here-document of the condition within the body, where it reads otherwise.
    this.hereDocumentsHere();
    this.semicolon();
    this.put(" then\n");
    this.body(branch.body);
    if (more.length > 0 || otherwise) {
      this.semicolon();
      this.newline("else\n");
      this.indented(() => {
        if (more.length === 0) this.list(otherwise as List);
        else {
          this.begin();
          this.ifClause(more, otherwise);
        }
        this.hereDocumentsHere();
      });
    }
    this.semicolon();
    this.newline("fi");
  }

  private body(list: List): void {
    this.indented(() => {
      this.list(list);
      this.hereDocumentsHere();
    });
  }

  private whileClause({ kind, condition, body }: WhileClause): void {
    this.put(`${kind} `);
    this.inline = true;
    this.list(condition);
    this.hereDocumentsHere();
    this.semicolon();
    this.put(" do\n");
    this.body(body);
    this.semicolon();
    this.newline("done");
  }

  private forClause({ kind, name, words, body }: ForClause | SelectClause): void {
    const list = words ? words.map((word) => this.words.word(word)).join(" ") : '"$@"';
    this.put(`${kind} ${name} in ${list};`);
    this.loopBody(body);
  }

  private arithmeticFor({ init, test, step, body }: ArithmeticFor): void {
    const [a, b, c] = [init, test, step].map((word) => (word ? this.words.word(word).trimStart() : "1"));
    this.put(`for ((${a}; ${b}; ${c}))`);
    this.loopBody(body);
  }

  private loopBody(body: List): void {
    this.newline("do\n");
    this.body(body);
    this.semicolon();
    this.newline("done");
  }

  private caseClause({ subject, clauses }: CaseClause): void {
    this.put(`case ${this.words.word(subject)} in `);
    this.indented(() => {
      for (const { patterns, body, end } of clauses) {
        this.newline("");
        const [first] = patterns;
        // Unlike bash 5.2, because without the parenthesis it could not be read again.
        if (first && this.words.word(first) === "esac") this.put("(");
        this.put(`${patterns.map((pattern) => this.words.word(pattern)).join(" | ")})\n`);
        this.indented(() => body && this.list(body));
        this.hereDocumentsHere();
        this.newline(end);
      }
    });
    this.newline("esac");
  }

  private conditional({ expression }: Conditional): void {
    this.put(`[[ ${printCondition(expression, this.words)} ]]`);
  }

  /** Behind the name and its parentheses: always in braces, with the redirections of a group behind them. */
  private functionBody(body: CompoundCommand): void {
    this.indent();
    this.put("{ \n");
    this.indented(() => this.functionCommands(body));
    this.newline("}");
    if (body.kind === "group") this.trailing(body.redirections, false);
  }

  private functionCommands(body: CompoundCommand): void {
    this.functionDepth++;
    if (body.kind === "group") this.list(body.body);
    else this.command(body, false);
    this.hereDocumentsHere();
    this.functionDepth--;
  }
}
