import { Stop, SUBSTITUTION_DEPTH } from "./faults.ts";
import { Lines } from "./lines.ts";
import type { CommandSubstitution, ParameterExpansion, Span, WordPart } from "./nodes.ts";
import { ParseState } from "./parse-state.ts";
import { Reader } from "./reader.ts";

/** Parses a text that bash parses only when it expands it: a mistake in it is kept in the node. */
export function parseDeferred(
  state: ParseState,
  inner: Reader,
  source: string,
  backquoted: boolean,
  span: Span,
) {
  const { depth, grammar, warnings } = state.shared;
  const warned = warnings.length;
  const common = { kind: "command-substitution", backquoted, source, span } as const;
  state.enter(SUBSTITUTION_DEPTH);
  try {
    const body = grammar.backquoted(childFor(state, inner));
    return { ...common, body, text: textOf(inner) } satisfies CommandSubstitution;
  } catch (stop) {
    // Others read it at once.
    if (!(stop instanceof Stop) || state.words) throw stop;
    return { ...broken(common, stop), text: textOf(inner) };
  } finally {
    state.shared.depth = depth;
    // Unlike bash, which warns when it comes to parse that text: an unended here-document within is passed over.
    warnings.length = warned;
  }
}

/** Shells other than bash count the lines of such a text from its own first one. */
function childFor(state: ParseState, inner: Reader): ParseState {
  const { shared } = state;
  if (!state.words || shared.trace) return state.child(inner);
  const text = textOf(inner);
  const lines = new Lines(text, 1);
  return new ParseState(new Reader(text, lines), { ...shared, lines, doubleParens: new Map() });
}

const textOf = (inner: Reader) => inner.text.slice(0, inner.end);

function broken(node: Omit<CommandSubstitution, "body" | "fault">, { fault }: Stop): CommandSubstitution {
  return { ...node, body: { kind: "list", items: [], span: node.span }, fault };
}

/**
 * The rest of a here-document whose expansion at `mark` cannot be parsed, as one part that says so when it is
 * expanded: that it has no end, or what is wrong within it.
 */
export function brokenPart({ reader, shared }: ParseState, mark: number, stop: Stop): WordPart {
  const text = reader.textFrom(mark);
  const whole = reader.textFrom(0);
  const { start } = stop.fault.span;
  const span: Span = { start, end: reader.endOffset(), line: shared.lines.lineAt(start) };
  const bad = (shown: string, unclosed?: string): ParameterExpansion => ({
    kind: "parameter",
    name: "",
    bare: false,
    indirect: false,
    operation: { kind: "bad", text, whole: shown, unclosed },
    span,
  });
  const inCommand = text.startsWith("$(") && !text.startsWith("$((");
  if (inCommand || !stop.incomplete) {
    const source = text.slice(2);
    // Its lines are counted from its own first one.
    const lacksEnd = stop.incomplete && stop.fault.messages[0]?.endsWith("`)'");
    const line = lacksEnd
      ? source.split("\n").length - 1
      : stop.fault.line - shared.lines.lineAt(reader.offset(mark));
    const shown = source.split("\n")[line] ?? "";
    const messages = stop.fault.messages.map((message) => message.replace(/^`.*'$/s, () => `\`${shown}'`));
    return broken(
      { kind: "command-substitution", backquoted: false, source, span },
      new Stop({ ...stop.fault, messages, line, lines: undefined }, true),
    );
  }
  if (text.startsWith("`")) return bad(text, '"`"');
  if (text.startsWith("$((")) return bad(whole, "`)'");
  if (text.startsWith("$[")) return bad(whole, "`]'");
  return BEHIND_OPERATOR.test(text) ? bad(whole, "`}'") : bad(whole);
}

/** Behind an operator bash looks for the brace; elsewhere the text is no expansion at all (string_extract). */
const BEHIND_OPERATOR = /^\$\{[#!]?(?:\w+(?:\[[^\]]*\])?|[@*#?$!-])[#%^,~:=?+/@-]/;
