import type {
  AndOr, ArithmeticFor, Assignment, CaseClause, Command, CompoundCommand, Conditional, ConditionalExpression, ForClause,
  FunctionDefinition, IfClause, List, Pipeline, Redirection, SelectClause, SimpleCommand, WhileClause, Word,
} from "./nodes.ts"; // prettier-ignore
import { hereDelimiter } from "./here-delimiter.ts";
import { isHereDocument, printRedirection } from "./print-redirections.ts";
import { WordPrinter } from "./print-words.ts";

export type Printable = List | AndOr | Pipeline | Command | Word | Assignment | Redirection;

/**
 * Shell text of a node in bash's own layout: a function as `declare -f` and `type` show it, a command as `jobs`
 * does, the inside of `$(…)` as part of either.
 */
export function printNode(node: Printable): string {
  const printer = new Printer(false);
  switch (node.kind) {
    case "word":
      return printer.words.word(node);
    case "assignment":
      return printer.words.assignment(node);
    case "redirection":
      return printer.redirections([node]);
    case "function":
      return printer.declaration(node);
    case "list":
      return printer.wholeList(node);
    case "and-or":
      return printer.wholeList({ kind: "list", items: [{ command: node, background: false }], span: node.span });
    case "pipeline":
      return printNode({ kind: "and-or", first: node, rest: [], span: node.span });
    default:
      return printNode({
        kind: "pipeline", negated: false, timed: "no", commands: [node], pipesStderr: [], span: node.span,
      }); // prettier-ignore
  }
}

const printCommands = (list: List) => new Printer(true).wholeList(list);
export const WORDS = new WordPrinter(printCommands);

const INDENT = 4;

/** A command and what joins it to the one before it. */
interface Joined {
  readonly joint: ";" | "\n" | "&" | "&&" | "||" | "|" | "";
  print(): void;
}

/** Follows print_cmd.c of bash 5.2, whose peculiarities (where a `;` or a newline comes) are what users see. */
class Printer {
  readonly words = WORDS;
  private text = "";
  private indentation = 0;
  /** The next command stands on the line that has been begun. */
  private inline = false;
  private functionDepth = 0;
  /** How many joined commands are being printed around this one: their here-documents wait for the line's end. */
  private joinDepth = 0;
  private afterHereDocument = false;
  private waiting: readonly Redirection[] = [];

  constructor(private readonly inSubstitution: boolean) {}

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

  redirections(all: readonly Redirection[]): string {
    this.redirectionList(all);
    return this.text;
  }

  private put(text: string): void {
    this.text += text;
  }

  private indent(): void {
    this.put(" ".repeat(this.indentation));
  }

  private newline(text: string): void {
    this.put("\n");
    this.indent();
    this.put(text);
  }

  private semicolon(): void {
    const last = this.text.charAt(this.text.length - 1);
    if (last !== "&" && last !== "\n") this.put(";");
  }

  private indented(print: () => void): void {
    this.indentation += INDENT;
    print();
    this.indentation -= INDENT;
  }

  /** What every command begins with: its place on the line. */
  private begin(): void {
    if (this.inline) this.inline = false;
    else this.indent();
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
      ...rest.map(({ operator, pipeline }): Joined => ({ joint: operator, print: () => this.pipeline(pipeline) })),
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

  /** Commands joined by operators; one alone is not joined. */
  private join(all: readonly Joined[], background = false): void {
    const several = all.length > 1 || background;
    if (several) this.joinDepth++;
    for (const { joint, print } of all) {
      this.joint(joint);
      print();
    }
    if (background) this.hereDocuments(" &");
    if (!several) return;
    if (this.joinDepth === 1) this.hereDocumentsHere();
    this.joinDepth--;
  }

  private joint(joint: Joined["joint"]): void {
    if (joint === "") return;
    if (joint === ";" || joint === "\n") return this.separate(joint);
    this.hereDocuments(joint === "&" || joint === "|" ? ` ${joint}` : ` ${joint} `);
    if (joint === "&" || joint === "|") this.put(" ");
    this.inline = true;
  }

  private separate(joint: ";" | "\n"): void {
    const alone = this.waiting.length === 0 && !this.afterHereDocument && joint === "\n";
    if (this.waiting.length > 0) this.hereDocuments(this.functionDepth > 0 ? "" : ";");
    else if (this.afterHereDocument) this.afterHereDocument = false;
    else this.put(this.inSubstitution ? joint : ";");
    if (this.functionDepth > 0) this.put("\n");
    else if (this.inSubstitution && joint === "\n" && !alone) this.put("\n");
    else {
      if (joint === ";" || !this.inSubstitution) this.put(" ");
      this.inline = true;
    }
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
      for (const [index, { patterns, body, end }] of clauses.entries()) {
        if (index > 0 || !this.inSubstitution) this.newline("");
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
    this.put(`[[ ${this.condition(expression)} ]]`);
  }

  private condition(node: ConditionalExpression, negated = false): string {
    const not = negated ? "! " : "";
    switch (node.kind) {
      case "word":
        return `${not}-n ${this.words.word(node.word)}`;
      case "unary":
        return `${not}${node.operator} ${this.words.word(node.operand)}`;
      case "binary":
        return `${not}${this.words.word(node.left)} ${node.operator} ${this.words.word(node.right)}`;
      case "not":
        return this.condition(node.operand, !negated);
      case "parentheses":
        return `${not}( ${this.condition(node.inner)} )`;
      case "and":
      case "or":
        return `${this.condition(node.left)} ${node.kind === "and" ? "&&" : "||"} ${this.condition(node.right)}`;
    }
  }

  /** Behind the name and its parentheses: always in braces, with the redirections of a group behind them. */
  private functionBody(body: CompoundCommand): void {
    this.indent();
    this.put("{ \n");
    this.functionDepth++;
    this.indented(() => {
      if (body.kind === "group") this.list(body.body);
      else this.command(body, false);
      this.hereDocumentsHere();
    });
    this.functionDepth--;
    this.newline("}");
    if (body.kind === "group") this.trailing(body.redirections, false);
  }

  // Redirections

  private redirectionList(all: readonly Redirection[], both = false): void {
    this.afterHereDocument = false;
    const documents = all.filter(isHereDocument);
    const texts = all.map((redirection) => printRedirection(redirection, this.words));
    if (both) texts.push("2>&1");
    this.put(texts.join(" "));
    if (documents.length === 0) return;
    this.waiting = documents;
    if (this.joinDepth === 0) this.bodies();
  }

  /** The bodies of the here-documents of the line, behind the operator that ends the command. */
  private hereDocuments(operator: string): void {
    if (operator !== ";") this.put(operator);
    if (this.waiting.length === 0) return;
    this.bodies();
    if (operator !== "" && operator !== ";") this.put(" ");
  }

  private hereDocumentsHere(): void {
    if (this.waiting.length > 0) this.hereDocuments("");
  }

  private bodies(): void {
    this.put("\n");
    for (const redirection of this.waiting) {
      const body = redirection.hereDocument ? this.words.word(redirection.hereDocument) : "";
      this.put(`${body}${hereDelimiter(redirection, (part) => this.words.part(part)).text}\n`);
    }
    this.waiting = [];
    this.afterHereDocument = true;
  }
}
