import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { quoteSingle } from "../../base/quoting.ts";
import { compileFields, compileText, expandBraces, hasBraces, withQuotes } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { AssociativeMap } from "../state/associative-map.ts";
import { IndexedArray } from "../state/indexed-array.ts";
import { splitReference } from "../state/reference.ts";
import type { VariableFault } from "../state/variables.ts";
import { printNode } from "../syntax/index.ts";
import type { ArrayElement, ArrayLiteral, Assignment, Word, WordPart } from "../syntax/nodes.ts";
import { traceWord } from "./trace.ts";

/** An assignment with its value expanded, ready to be made. */
export interface ResolvedAssignment {
  readonly name: string;
  /** As typed, for messages; absent where it comes from a text. */
  readonly node?: Assignment;
  /** The subscript, expanded; absent without one. */
  readonly subscript?: string;
  readonly append: boolean;
  readonly value: string | readonly ResolvedElement[];
}

/** One element of `name=(…)`, expanded; a word that gave several fields gives several. */
export interface ResolvedElement {
  readonly node?: ArrayElement;
  /** An argument of `declare` and its kin: messages show it quoted. */
  readonly isDeclared?: boolean;
  readonly subscript?: string;
  readonly append: boolean;
  readonly value: string;
}

/** `asMap`: the variable becomes an associative array by the very command. */
export type Resolve = (shell: Shell, asMap?: boolean) => MaybePromise<ResolvedAssignment>;

/** Compiles what an assignment assigns (bash manual 3.4; 6.7 for arrays). */
export function compileAssignment(node: Assignment): Resolve {
  const { name, append } = node;
  const subscript = node.subscript && compileText(node.subscript);
  if (node.value.kind === "array" && !subscript) {
    const elements = compileArray(node.value);
    return (shell, asMap = shell.variables.isAssociative(name)) =>
      andThen(elements(shell, asMap), (value) => ({ name, append, value }));
  }
  const value =
    node.value.kind === "array" ? compileArray(node.value) : compileText(node.value, { assignment: true });
  if (!node.subscript || !subscript)
    return (shell) => andThen(value(shell), (resolved) => ({ name, append, value: resolved }));
  const index = compileText(withQuotes(node.subscript));
  return (shell) => {
    const place = !shell.variables.isAssociative(name) ? index : subscript;
    return andThen(place(shell), (key) =>
      andThen(value(shell), (resolved) => ({ name, node, append, subscript: key, value: resolved })),
    );
  };
}

type ResolveElements = (shell: Shell, asMap?: boolean) => MaybePromise<readonly ResolvedElement[]>;

function compileArray({ elements }: ArrayLiteral): ResolveElements {
  const compiled = elements.map(compileElement);
  const from = (
    shell: Shell,
    asMap: boolean,
    before: readonly ResolvedElement[],
    start: number,
  ): MaybePromise<readonly ResolvedElement[]> => {
    const all = [...before];
    for (let at = start; at < compiled.length; at++) {
      const resolved = (compiled[at] as ResolveElements)(shell, asMap);
      if (resolved instanceof Promise)
        return resolved.then((later) => from(shell, asMap, [...all, ...later], at + 1));
      for (const element of resolved) all.push(element);
    }
    return all;
  };
  return (shell, asMap = false) => from(shell, asMap, [], 0);
}

/** Keys and values of an associative array are neither split nor taken for patterns. */
function compileElement(node: ArrayElement): ResolveElements {
  const { subscript, append, value } = node;
  if (!subscript) {
    const fields = compileFields([value], { elements: true });
    const whole = compileText(value, { assignment: true });
    return (shell, asMap) =>
      asMap
        ? andThen(whole(shell), (word) => [{ node, append: false, value: word }])
        : andThen(fields(shell), (words) => words.map((word) => ({ node, append: false, value: word })));
  }
  const key = compileText(subscript);
  const text = compileText(value, { assignment: true });
  const resolve: ResolveElements = (shell) =>
    andThen(key(shell), (at) =>
      andThen(text(shell), (assigned) => [{ node, subscript: at, append, value: assigned }]),
    );
  if (!hasBraces(value)) return resolve;
  const words = compileElement({ append: false, value: wordOf(node, subscript) });
  return (shell, asMap) =>
    asMap || !shell.options.braceexpand || expandBraces(value, shell).length < 2
      ? resolve(shell, asMap)
      : words(shell, asMap);
}

/** `[1]=x{1,2}` is two words where braces are expanded, neither of them with a subscript. */
function wordOf({ append, value }: ArrayElement, subscript: Word): Word {
  const { span } = value;
  const literal = (text: string): WordPart => ({ kind: "literal", text, span });
  const parts = [literal("["), ...subscript.parts, literal(append ? "]+=" : "]="), ...value.parts];
  return { kind: "word", parts, span };
}

/** Makes an assignment; a refusal in bash's words. */
export function assign(shell: Shell, assignment: ResolvedAssignment): VariableFault | undefined {
  const { variables } = shell;
  const { name, subscript, append, value } = assignment;
  if (typeof value !== "string") return assignArray(shell, name, value, append, subscript);
  if (subscript === undefined) return append ? variables.append(name, value) : variables.set(name, value);
  if (variables.isAssociative(name)) {
    if (subscript === "") return badSubscript(assignment);
    return variables.setElement(name, subscript, value, append);
  }
  const isEmpty = subscript === "" && (assignment.node?.subscript?.parts.length ?? 0) === 0;
  if (isEmpty || isWhole(assignment)) return badSubscript(assignment);
  return variables.setElement(name, shell.evaluateIndex(subscript), value, append);
}

/** `a[*]` as typed; what an expansion gives is an expression. */
function isWhole({ node, subscript }: ResolvedAssignment): boolean {
  if (subscript !== "@" && subscript !== "*") return false;
  return !node?.subscript || printNode(node.subscript) === subscript;
}

/** Assigns to what a text names: `name` or `name[subscript]`. */
export function assignReference(shell: Shell, reference: string, value: string): VariableFault | undefined {
  const target = splitReference(reference);
  if (!target) return { message: `\`${reference}': not a valid identifier` };
  return assign(shell, { name: target.name, subscript: target.key, append: false, value });
}

function badSubscript({ name, node, subscript = "" }: ResolvedAssignment): VariableFault {
  const typed = node?.subscript ? printNode(node.subscript) : subscript;
  return { message: `${name}[${typed}]: bad array subscript` };
}

/** `name=(…)` and `name+=(…)`. */
export function assignArray(
  shell: Shell,
  name: string,
  elements: readonly ResolvedElement[],
  append: boolean,
  subscript?: string,
): VariableFault | undefined {
  const { variables } = shell;
  if (subscript !== undefined)
    return { message: `${name}[${subscript}]: cannot assign list to array member` };
  return fillCell(shell, variables.ownBehind(name), elements, append);
}

/** Puts the elements of a list into the variable. */
export function fillCell(
  shell: Shell,
  cell: Cell,
  elements: readonly ResolvedElement[],
  append: boolean,
): VariableFault | undefined {
  const { variables } = shell;
  if (cell.readonly) return { message: `${cell.name}: readonly variable` };
  if (cell.dynamic) return undefined;
  if (cell.map) {
    const map = append ? cell.map : new AssociativeMap();
    fillMap(shell, cell, map, elements);
    cell.map = map;
    variables.changed(cell);
    return undefined;
  }
  const array = append
    ? (cell.array ?? IndexedArray.from(cell.scalar === undefined ? [] : [cell.scalar]))
    : new IndexedArray();
  const next = append ? array.lastIndex + 1 : 0;
  fillArray(shell, cell, array, elements, next);
  cell.array = array;
  cell.scalar = undefined;
  variables.changed(cell);
  return undefined;
}

type Cell = ReturnType<Shell["variables"]["own"]>;

/** An element whose place is none is complained about, and left out. */
function fillArray(
  shell: Shell,
  cell: Cell,
  array: IndexedArray,
  elements: readonly ResolvedElement[],
  start: number,
): void {
  let next = start;
  for (const { subscript, append, value } of elements) {
    if (subscript === "@" || subscript === "*") {
      shell.warn(`[${subscript}]${append ? "+" : ""}=${value}: cannot assign to non-numeric index`);
      continue;
    }
    if (subscript !== undefined) {
      const index = subscript === "" ? Number.NEGATIVE_INFINITY : shell.evaluateIndex(subscript);
      const at = index < 0 ? array.lastIndex + 1 + index : index;
      if (at < 0) {
        shell.warn(`[${subscript}]${append ? "+" : ""}=${value}: bad array subscript`);
        continue;
      }
      next = at;
    }
    shell.variables.countElement(value);
    array.set(next, shell.variables.converted(cell, value, append ? (array.get(next) ?? "") : undefined));
    next++;
  }
}

/** With subscripts, or as pairs of keys and values. */
function fillMap(
  shell: Shell,
  cell: Cell,
  map: Map<string, string>,
  elements: readonly ResolvedElement[],
): void {
  if (elements[0] && arePairs(elements[0])) fillPairs(shell, cell, map, elements);
  else for (const element of elements) fillElement(shell, cell, map, element);
}

function fillPairs(
  shell: Shell,
  cell: Cell,
  map: Map<string, string>,
  elements: readonly ResolvedElement[],
): void {
  for (const [at, element] of elements.entries()) {
    if (at % 2 === 1) continue;
    const key = expandedText(element);
    if (key === "") shell.warn(`${element.isDeclared ? "''" : typed(element)}: bad array subscript`);
    else map.set(key, shell.variables.converted(cell, expandedText(elements[at + 1])));
  }
}

function fillElement(shell: Shell, cell: Cell, map: Map<string, string>, element: ResolvedElement): void {
  const { subscript, append, value } = element;
  shell.variables.countElement(value);
  if (subscript === undefined)
    shell.warn(`${cell.name}: ${typed(element)}: must use subscript when assigning associative array`);
  else if (subscript === "") shell.warn(`${typed(element)}: bad array subscript`);
  else
    map.set(
      subscript,
      shell.variables.converted(cell, value, append ? (map.get(subscript) ?? "") : undefined),
    );
}

/** `declare` has quoted the words by the time that bash looks at them: none begins with a bracket. */
function arePairs({ node, isDeclared, subscript, value }: ResolvedElement): boolean {
  if (subscript !== undefined) return false;
  return isDeclared === true || !(node ? printNode(node.value) : value).startsWith("[");
}

/** Among pairs `[k]=v` is no more than a word. */
function expandedText(element: ResolvedElement | undefined): string {
  if (!element) return "";
  const { subscript, append, value } = element;
  return subscript === undefined ? value : `[${subscript}]${append ? "+" : ""}=${value}`;
}

function typed({ node, isDeclared, subscript, append, value }: ResolvedElement): string {
  if (!node) return subscript === undefined ? value : `[${subscript}]${append ? "+" : ""}=${value}`;
  const operator = node.append ? "+=" : "=";
  if (isDeclared && node.subscript)
    return `[${quoteSingle(subscript ?? "")}]${operator}${quoteSingle(value)}`;
  const place = node.subscript ? `[${printNode(node.subscript)}]${operator}` : "";
  const text = place + printNode(node.value);
  return isDeclared ? quoteSingle(text) : text;
}

/** An assignment as `set -x` shows it: the value expanded, a list as typed. */
export function traceAssignment(node: Assignment, { name, append, value }: ResolvedAssignment): string {
  if (typeof value !== "string") return printNode(node);
  const place = node.subscript ? `${name}[${printNode(node.subscript)}]` : name;
  return `${place}${append ? "+=" : "="}${value === "" ? "" : traceWord(value)}`;
}
