import { decode } from "../../../base/bytes.ts";
import { compileGlob } from "../../../base/pattern/index.ts";
import { compareVersions } from "../../../base/version-order.ts";
import { Death, die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import type { Given } from "../subcommand.ts";
import { type DateStyle, DEFAULT_DATE, formatDate, parseDateStyle } from "./format-date.ts";
import { reachable } from "./history.ts";
import { parsePerson } from "./person.ts";
import type { Ref } from "./refs.ts";
import { peel, resolveCommit, resolveRevision, shortId, subjectOf, upstreamOf } from "./revisions.ts";

/** The refs of a list that `--contains`, `--merged`, `--points-at` and patterns leave (git-for-each-ref(1)). */
export function filterRefs(
  call: GitCall,
  given: Given,
  refs: readonly Ref[],
  patterns: readonly string[],
): readonly Ref[] {
  const { repository } = call;
  const commitOf = ({ id }: Ref) => peel(repository, id, "commit");
  const malformed = (word: string) => new Death(`error: malformed object name ${word}\n`, 129);
  const named = (word: string) => {
    const id = resolveCommit(repository, word);
    if (id === undefined) throw malformed(word);
    return id;
  };
  const contains = (name: string) => {
    const words = given.values(name).map(named);
    if (words.length === 0) return undefined;
    return (ref: Ref) => {
      const below = reachable(
        repository,
        [commitOf(ref)].flatMap((id) => id ?? []),
      );
      return words.some((id) => below.has(id));
    };
  };
  const merged = (name: string) => {
    const words = given.values(name);
    if (words.length === 0) return undefined;
    const below = reachable(
      repository,
      words.map((word) => resolveCommit(repository, word) ?? die(`malformed object name ${word}`)),
    );
    return (ref: Ref) => below.has(commitOf(ref) ?? "");
  };
  const not = (test: ((ref: Ref) => boolean) | undefined) => test && ((ref: Ref) => !test(ref));
  const places = given.values("points-at").map((word) => {
    const id = resolveRevision(repository, word);
    if (id === undefined) throw malformed(`'${word}'`);
    return id;
  });
  const tests = [
    contains("contains"),
    not(contains("no-contains")),
    merged("merged"),
    not(merged("no-merged")),
    places.length === 0
      ? undefined
      : (ref: Ref) => places.includes(ref.id) || places.includes(commitOf(ref) ?? ""),
    patterns.length === 0 ? undefined : matcher(patterns, given.has("ignore-case")),
  ];
  return refs.filter((ref) => tests.every((test) => test?.(ref) ?? true));
}

function matcher(patterns: readonly string[], ignoreCase: boolean): (ref: Ref) => boolean {
  const globs = patterns.map((pattern) => compileGlob(pattern, { period: false, nocase: ignoreCase }));
  return ({ name }) => globs.some((glob) => glob.matches(shortRef(name)));
}

export function shortRef(name: string): string {
  return name.replace(/^refs\/(heads|tags|remotes)\//, "");
}

/** Sorts by `--sort` keys, of which the last counts most. */
export function sortRefs(
  call: GitCall,
  refs: readonly Ref[],
  keys: readonly string[],
  ignoreCase = false,
): readonly Ref[] {
  const sorted = [...refs];
  for (const key of keys) {
    const isReversed = key.startsWith("-");
    const field = key.replace(/^-/, "");
    const byVersion = /^(?:version|v):/.test(field);
    const name = field.replace(/^(?:version|v):/, "");
    if (!isField(name)) die(field === "" ? "malformed field name: " : `unknown field name: ${name}`);
    const values = new Map(sorted.map((ref) => [ref, refField(call, ref, name, { kind: "unix" })]));
    const isNumber = /date$|size$/.test(name);
    const compare = (a: string, b: string) => {
      if (byVersion) return compareVersions(a, b);
      if (isNumber) return Number(a || 0) - Number(b || 0);
      const [x, y] = ignoreCase ? [a.toLowerCase(), b.toLowerCase()] : [a, b];
      return x < y ? -1 : Number(x > y);
    };
    sorted.sort((a, b) => {
      const order = compare(values.get(a) ?? "", values.get(b) ?? "");
      return isReversed ? -order : order;
    });
  }
  return sorted;
}

/** A `--format` with its `%(fields)` filled in, each as `quote` gives it. */
export function formatRef(
  call: GitCall,
  ref: Ref,
  format: string,
  quote = (value: string): string => value,
): string {
  return format.replace(/%(?:\(([^)]*)\)|([0-9a-fA-F]{2})|%)/g, (_, field?: string, code?: string) => {
    if (field !== undefined) return quote(refField(call, ref, field, DEFAULT_DATE));
    return code === undefined ? "%" : String.fromCharCode(Number.parseInt(code, 16));
  });
}

interface Described {
  readonly id: string;
  readonly kind: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly message: string;
}

function describe(call: GitCall, id: string): Described {
  const { kind, bytes } = call.repository.objects.read(id);
  const text = kind === "commit" || kind === "tag" ? decode(bytes) : "\n\n";
  const end = text.indexOf("\n\n");
  const headers = text
    .slice(0, end)
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const);
  return { id, kind, headers: new Map(headers), message: text.slice(end + 2) };
}

const FIELDS =
  /^\*?(refname|objectname|objecttype|objectsize|tree|parent|tag|subject|body|contents|upstream|HEAD)(:.*)?$/;

function isField(name: string): boolean {
  return FIELDS.test(name) || PERSON.test(name.replace(/:.*$/, ""));
}

const PERSON = /^(author|committer|tagger|creator)(name|email|date|)$/;

function refField(call: GitCall, ref: Ref, whole: string, dates: DateStyle): string {
  const [, field = "", argument] = /^\*?([^:]*)(?::(.*))?$/s.exec(whole) ?? [];
  const plain = refNameField(call, ref, field, argument);
  if (plain !== undefined) return plain;
  const own = describe(call, ref.id);
  if (whole.startsWith("*") && own.kind !== "tag") return "";
  const object = whole.startsWith("*") ? describe(call, peel(call.repository, ref.id, "") ?? "") : own;
  const body = object.message.replace(/^[\s\S]*?(\n\s*\n|$)/, "");
  const fields: Readonly<Record<string, () => string>> = {
    objectname: () => (argument === "short" ? shortId(object.id) : object.id),
    objecttype: () => object.kind,
    objectsize: () => String(call.repository.objects.read(object.id).bytes.length),
    tree: () => object.headers.get("tree") ?? "",
    parent: () => object.headers.get("parent") ?? "",
    tag: () => object.headers.get("tag") ?? "",
    subject: () => subjectOf(object.message),
    body: () => body,
    contents: () =>
      argument === "subject" ? subjectOf(object.message) : argument === "body" ? body : object.message,
  };
  const known = fields[field];
  if (known) return known();
  const [, role = "", part] = PERSON.exec(field) ?? die(`unknown field name: ${whole}`);
  const header =
    role === "creator"
      ? (object.headers.get("tagger") ?? object.headers.get("committer"))
      : object.headers.get(role);
  if (header === undefined) return "";
  const person = parsePerson(header);
  if (part === "name") return person.name;
  if (part === "email") return `<${person.email}>`;
  if (part === "date")
    return formatDate(person, argument === undefined ? dates : parseDateStyle(argument), call.now);
  return header;
}

/** Fields of the ref itself, not of what it names. */
function refNameField(
  call: GitCall,
  ref: Ref,
  field: string,
  argument: string | undefined,
): string | undefined {
  if (field === "refname") return argument === "short" ? shortRef(ref.name) : ref.name;
  if (field === "HEAD") return call.repository.refs.symbolic("HEAD") === ref.name ? "*" : " ";
  if (field === "upstream") {
    const upstream = upstreamOf(call.repository, ref.name.replace(/^refs\/heads\//, ""))?.ref ?? "";
    return argument === "short" ? shortRef(upstream) : upstream;
  }
  return undefined;
}
