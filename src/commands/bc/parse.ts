import type { BcFunction, Code, Label, Parameter } from "./code.ts";
import { ExpressionParser, type Flags } from "./expression.ts";
import { LIMITS, WARRANTY } from "./texts.ts";
import type { Token } from "./tokens.ts";

/** What one input item is: statements to be run at once, a function, or the end. */
export type Item =
  | { readonly kind: "statements"; readonly code: Code }
  | { readonly kind: "function"; readonly definition: BcFunction }
  | { readonly kind: "end" };

/** `quit` ends bc when it is read, wherever it stands. */
export class Quit extends Error {}

/** The statements of bc (POSIX bc, and what GNU adds), compiled while they are read. */
export class Parser extends ExpressionParser {
  #breakLabel: Label | undefined;
  #continueLabel: Label | undefined;
  /** The function that is being defined. */
  #within: { readonly isVoid: boolean } | undefined;

  /** The next line or definition; throws a `SyntaxFault`. */
  item(): Item {
    this.#breakLabel = this.#continueLabel = undefined;
    this.#within = undefined;
    this.begin();
    const item = this.#item();
    this.succeed();
    return item;
  }

  #item(): Item {
    if (this.token.kind === "end") return { kind: "end" };
    if (this.isKeyword("define")) return { kind: "function", definition: this.#definition() };
    while (!this.isNewline()) {
      if (this.isOperator(";")) this.advance();
      else {
        this.#statement();
        if (!this.isOperator(";") && !this.isNewline()) this.fail();
      }
    }
    return { kind: "statements", code: this.code };
  }

  #skipNewline(): void {
    if (this.isNewline()) this.advance();
  }

  #statement(): void {
    const { token } = this;
    if (token.kind === "string") {
      this.advance();
      this.code.emit(2 + token.text.length, (machine) => machine.print(token.text));
      return;
    }
    if (this.isOperator("{")) return this.#block();
    if (token.kind === "keyword" && this.#keywordStatement(token)) return;
    const flags = this.expression();
    this.#endExpression(flags);
  }

  #endExpression(flags: Flags): void {
    if (flags.prints) this.code.emit(1, (machine) => machine.printValue());
    else this.code.emit(1, (machine) => void machine.pop());
  }

  #keywordStatement({ text }: Token): boolean {
    switch (text) {
      case "if":
        this.#if();
        return true;
      case "while":
        this.#while();
        return true;
      case "for":
        this.#for();
        return true;
      case "print":
        this.#print();
        return true;
      case "return":
        this.#return();
        return true;
      case "break":
      case "continue":
        this.#leave(text);
        return true;
      case "quit":
        throw new Quit();
      case "halt":
        this.advance();
        this.code.emit(1, (machine) => machine.halt());
        return true;
      case "limits":
      case "warranty": {
        this.advance();
        const shown = text === "limits" ? LIMITS : WARRANTY;
        // Unlike bc: it comes when the line is run, not while it is read.
        this.code.emit(0, (machine) => machine.printDirectly(shown));
        return true;
      }
    }
    return false;
  }

  #block(): void {
    this.expect("{");
    for (;;) {
      while (this.isNewline() || this.isOperator(";")) this.advance();
      if (this.isOperator("}")) break;
      this.#statement();
      if (!this.isOperator("}") && !this.isOperator(";") && !this.isNewline()) this.fail();
    }
    this.advance();
  }

  #if(): void {
    const { code } = this;
    this.advance();
    this.expect("(");
    this.expression();
    this.expect(")");
    const otherwise = code.label();
    code.emit(3, (machine) => machine.jumpIfZero(otherwise.place));
    this.#skipNewline();
    this.#statement();
    if (!this.isKeyword("else")) return code.place(otherwise);
    const end = code.label();
    code.jump(end);
    code.place(otherwise);
    this.advance();
    this.#skipNewline();
    this.#statement();
    code.place(end);
  }

  #loop(labels: { readonly end: Label; readonly next: Label }, body: () => void): void {
    const [breakLabel, continueLabel] = [this.#breakLabel, this.#continueLabel];
    this.#breakLabel = labels.end;
    this.#continueLabel = labels.next;
    body();
    this.#breakLabel = breakLabel;
    this.#continueLabel = continueLabel;
  }

  #while(): void {
    const { code } = this;
    this.advance();
    const next = code.label();
    const end = code.label();
    code.place(next);
    this.expect("(");
    this.expression();
    this.expect(")");
    code.emit(3, (machine) => machine.jumpIfZero(end.place));
    this.#skipNewline();
    this.#loop({ end, next }, () => this.#statement());
    code.jump(next);
    code.place(end);
  }

  #for(): void {
    const { code } = this;
    this.advance();
    const [test, step, body, end] = [code.label(), code.label(), code.label(), code.label()];
    this.expect("(");
    if (!this.isOperator(";")) this.#drop();
    this.expect(";");
    code.place(test);
    if (this.isOperator(";")) this.pushOne();
    else this.expression();
    this.expect(";");
    code.emit(3, (machine) => machine.jumpUnlessZero(body.place));
    code.jump(end);
    code.place(step);
    if (!this.isOperator(")")) this.#drop();
    this.expect(")");
    code.jump(test);
    code.place(body);
    this.#skipNewline();
    this.#loop({ end, next: step }, () => this.#statement());
    code.jump(step);
    code.place(end);
  }

  /** An expression for its effect. */
  #drop(): void {
    this.expression();
    this.code.emit(1, (machine) => void machine.pop());
  }

  #print(): void {
    this.advance();
    for (;;) {
      const { token } = this;
      if (token.kind === "string") {
        this.advance();
        this.code.emit(2 + token.text.length, (machine) => machine.printEscaped(token.text));
      } else {
        this.expression();
        this.code.emit(1, (machine) => machine.printInline());
      }
      if (!this.isOperator(",")) return;
      this.advance();
    }
  }

  #leave(word: "break" | "continue"): void {
    const label = word === "break" ? this.#breakLabel : this.#continueLabel;
    if (!label) this.complain(word === "break" ? "Break outside a for/while" : "Continue outside a for");
    else this.code.jump(label);
    this.advance();
  }

  #return(): void {
    this.advance();
    const isEmpty = this.isNewline() || this.isOperator(";") || this.isOperator("}");
    if (isEmpty) this.pushZero();
    else this.expression();
    if (!this.#within) this.complain("Return outside of a function.");
    else if (this.#within.isVoid && !isEmpty) this.complain("Return expression in a void function.");
    this.code.emit(1, (machine) => machine.leaveFunction());
  }

  #definition(): BcFunction {
    this.advance();
    const isVoid = this.isKeyword("void");
    if (isVoid) this.advance();
    const name = this.takeName();
    this.#within = { isVoid };
    this.expect("(");
    const parameters = this.isOperator(")") ? [] : this.#names("duplicate parameter names");
    this.expect(")");
    this.#skipNewline();
    this.expect("{", false);
    this.declare(name, isVoid);
    this.advance();
    while (this.isNewline()) this.advance();
    const locals = this.isKeyword("auto") ? this.#locals(parameters) : [];
    const { code } = this;
    for (;;) {
      while (this.isNewline() || this.isOperator(";")) this.advance();
      if (this.isOperator("}")) break;
      this.#statement();
      if (!this.isOperator("}") && !this.isOperator(";") && !this.isNewline()) this.fail();
    }
    this.pushZero();
    code.emit(1, (machine) => machine.leaveFunction());
    return { name, parameters, locals, isVoid, code };
  }

  #locals(parameters: readonly Parameter[]): readonly Parameter[] {
    this.advance();
    const locals = this.#names("duplicate auto variable names");
    if (!this.isOperator(";") && !this.isNewline()) this.fail();
    this.advance();
    const taken = new Set(parameters.map(nameWithKind));
    if (locals.some((local) => taken.has(nameWithKind(local))))
      this.complain("variable in both parameter and auto lists");
    return locals;
  }

  #names(duplicate: string): readonly Parameter[] {
    const names: Parameter[] = [];
    for (;;) {
      const isReference = this.isOperator("*") || this.isOperator("&");
      if (isReference) this.advance();
      const name = this.takeName();
      const isArray = this.isOperator("[");
      if (isArray) {
        this.advance();
        this.expect("]");
      } else if (isReference) this.fail();
      names.push({ name, kind: isReference ? "reference" : isArray ? "array" : "variable" });
      if (!this.isOperator(",")) break;
      this.advance();
    }
    if (new Set(names.map(nameWithKind)).size < names.length) this.complain(duplicate);
    return names;
  }
}

function nameWithKind({ name, kind }: Parameter): string {
  return kind === "variable" ? name : `${name}[]`;
}
