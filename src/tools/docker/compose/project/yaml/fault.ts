import { type Mark, type TokenKind, YamlFault, YamlScanner } from "./scanner.ts";

/** What go-yaml would say is wrong with a text; undefined where it finds nothing. */
export function yamlFault(text: string): string | undefined {
  try {
    new FaultFinder(text).stream();
    return undefined;
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return `yaml: ${error.line === 0 ? "" : `line ${error.line}: `}${error.message}`;
  }
}

/** libyaml's parser (`parser.c`) without its events: it reads a stream, and stops where that is wrong. */
class FaultFinder {
  readonly #scanner: YamlScanner;

  constructor(text: string) {
    this.#scanner = new YamlScanner(text);
  }

  #kind(): TokenKind {
    return this.#scanner.peek().kind;
  }

  #take(): Mark {
    return this.#scanner.next().mark;
  }

  #isOneOf(...kinds: readonly TokenKind[]): boolean {
    return kinds.includes(this.#kind());
  }

  #fail(context: Mark, problem: string): never {
    throw new YamlFault(problem, context.line === 0 ? this.#scanner.peek().mark.line : context.line);
  }

  /** Only the first document counts, but what follows must begin as one. */
  stream(): void {
    while (this.#kind() === "document-end") this.#take();
    if (this.#kind() === "stream-end") return;
    if (this.#kind() === "document-start") this.#take();
    if (!this.#isOneOf("document-start", "document-end", "stream-end")) this.#node(true, true);
    while (this.#kind() === "document-end") this.#take();
    if (!this.#isOneOf("document-start", "stream-end"))
      this.#fail({ at: 0, line: 0, column: 0 }, "did not find expected <document start>");
  }

  #node(isBlock: boolean, mayBeIndentless: boolean): void {
    const start = this.#scanner.peek().mark;
    if (this.#kind() === "alias") return void this.#take();
    let isNamed = false;
    while (this.#isOneOf("anchor", "tag")) {
      this.#take();
      isNamed = true;
    }
    if (mayBeIndentless && this.#kind() === "block-entry") return this.#indentless();
    if (this.#kind() === "scalar") return void this.#take();
    if (this.#kind() === "[") return this.#flowSequence();
    if (this.#kind() === "{") return this.#flowMapping();
    if (isBlock && this.#kind() === "block-sequence") return this.#blockSequence();
    if (isBlock && this.#kind() === "block-mapping") return this.#blockMapping();
    if (!isNamed) this.#fail(start, "did not find expected node content");
  }

  #indentless(): void {
    while (this.#kind() === "block-entry") {
      this.#take();
      if (!this.#isOneOf("block-entry", "key", "value", "block-end")) this.#node(true, false);
    }
  }

  #blockSequence(): void {
    const mark = this.#take();
    while (this.#kind() === "block-entry") {
      this.#take();
      if (!this.#isOneOf("block-entry", "block-end")) this.#node(true, false);
    }
    if (this.#kind() !== "block-end") this.#fail(mark, "did not find expected '-' indicator");
    this.#take();
  }

  #blockMapping(): void {
    const mark = this.#take();
    while (this.#kind() === "key") {
      this.#take();
      if (!this.#isOneOf("key", "value", "block-end")) this.#node(true, true);
      if (this.#kind() !== "value") continue;
      this.#take();
      if (!this.#isOneOf("key", "value", "block-end")) this.#node(true, true);
    }
    if (this.#kind() !== "block-end") this.#fail(mark, "did not find expected key");
    this.#take();
  }

  #flowSequence(): void {
    const mark = this.#take();
    for (let isFirst = true; this.#kind() !== "]"; isFirst = false) {
      if (!isFirst) {
        if (this.#kind() !== "flow-entry") this.#fail(mark, "did not find expected ',' or ']'");
        this.#take();
      }
      if (this.#kind() === "key") this.#flowPair("]");
      else if (this.#kind() !== "]") this.#node(false, false);
    }
    this.#take();
  }

  #flowMapping(): void {
    const mark = this.#take();
    for (let isFirst = true; this.#kind() !== "}"; isFirst = false) {
      if (!isFirst) {
        if (this.#kind() !== "flow-entry") this.#fail(mark, "did not find expected ',' or '}'");
        this.#take();
      }
      if (this.#kind() === "key") this.#flowPair("}");
      else if (this.#kind() !== "}") this.#node(false, false);
    }
    this.#take();
  }

  #flowPair(end: "]" | "}"): void {
    this.#take();
    if (!this.#isOneOf("value", "flow-entry", end)) this.#node(false, false);
    if (this.#kind() !== "value") return;
    this.#take();
    if (!this.#isOneOf("flow-entry", end)) this.#node(false, false);
  }
}
