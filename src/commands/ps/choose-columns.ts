import { type Column, findColumn, PsFault, parseFormat, standardFormat } from "./format.ts";
import type { PsWishes } from "./wishes.ts";

/** The columns that the letters, or a format of one's own, ask for (ps(1), OUTPUT FORMAT CONTROL). */
export function chooseColumns(wishes: PsWishes, pidWidth: number): readonly Column[] | PsFault {
  if (wishes.formats.length > 0) {
    const lists = wishes.formats.map((format) => parseFormat(format, pidWidth));
    const fault = lists.find((list) => list instanceof PsFault);
    return fault instanceof PsFault ? fault : lists.flatMap((list) => (list instanceof PsFault ? [] : list));
  }
  if (wishes.insertedFormats.length > 0) return insertedColumns(wishes, pidWidth);
  return standardFormat(withModifiers(standardNames(wishes), wishes), pidWidth);
}

function insertedColumns(wishes: PsWishes, pidWidth: number): readonly Column[] | PsFault {
  const inserted = parseFormat(wishes.insertedFormats.join(","), pidWidth);
  if (inserted instanceof PsFault) return inserted;
  return [...standardFormat("pid", pidWidth), ...inserted, ...standardFormat("s tname time args", pidWidth)];
}

function standardNames(wishes: PsWishes): string {
  const has = (letter: string) => wishes.formatLetters.has(letter);
  if (has("u")) return "user pid pcpu pmem vsz rss tname stat start_time bsdtime args";
  if (has("J")) return "ppid pid pgid sid tname tpgid stat uid bsdtime args";
  if (has("L")) return "f uid pid ppid priority ni vsz rss wchan stat tname bsdtime args";
  if (has("v")) return "pid tname stat bsdtime majflt=MAJFL m_trs m_drs rss pmem args";
  if (has("s")) return "uid pid pending blocked ignored caught stat tname bsdtime args";
  if (wishes.bsd && !has("f") && !has("l") && !has("j") && !has("F")) return "pid tname stat bsdtime args";
  const command = has("f") || has("F") ? "cmd" : "ucmd";
  const user = has("f") || has("F") ? "user=UID" : "uid";
  const jobs = has("j") ? "pgid sid " : "";
  const start = has("f") || has("F") ? "stime " : "";
  if (has("l")) {
    const isShort = wishes.modifiers.has("y");
    const memory = isShort ? "rss" : "addr";
    return `${isShort ? "" : "f "}s ${user} pid ppid ${jobs}c opri ni ${memory} sz wchan ${start}tname time ${command}`;
  }
  if (has("F")) return `user=UID pid ppid ${jobs}c sz rss psr stime tname time cmd`;
  if (has("f")) return `user=UID pid ppid ${jobs}c stime tname time cmd`;
  return has("j") ? "pid pgid sid tname time ucmd" : "pid tname time ucmd";
}

/** `-P`, `-L`, `-T` and `-c` put columns in between. */
function withModifiers(names: string, { modifiers }: PsWishes): string {
  let columns = names.split(" ");
  const insert = (after: string, ...added: readonly string[]) => {
    columns = columns.flatMap((column) => (column === after ? [column, ...added] : [column]));
  };
  const last = columns.findLast((column) => ["pid", "ppid", "pgid", "sid"].includes(column)) ?? "pid";
  if (modifiers.has("L")) {
    insert(last, "lwp");
    insert("c", "nlwp");
  } else if (modifiers.has("T")) insert("pid", "spid");
  if (modifiers.has("P") && !columns.includes("psr")) insert(last, "psr");
  if (modifiers.has("c")) {
    columns = columns.filter((column) => !["c", "opri", "ni"].includes(column));
    insert(last, "cls", "pri");
  }
  return columns.join(" ");
}

/** The columns to sort by, each with its direction: `-pcpu,+pid`. */
export function chooseSorting(
  keys: readonly string[],
):
  | readonly { readonly column: NonNullable<ReturnType<typeof findColumn>>; readonly down: boolean }[]
  | PsFault {
  const sorting = [];
  for (const key of keys) {
    const name = key.replace(/^[-+]/, "");
    const column = findColumn(name);
    if (!column) return new PsFault("unknown sort specifier");
    sorting.push({ column, down: key.startsWith("-") });
  }
  return sorting;
}
