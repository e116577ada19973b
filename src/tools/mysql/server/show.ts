import { isOne, type Token } from "../dialect/tokens.ts";
import { fail } from "../mysql-error.ts";
import { mayUse } from "./accounts.ts";
import { type Outcome, texts } from "./outcome.ts";
import type { MysqlSession } from "./session.ts";
import { databasesOf, describe, keyName, liveRows, showCreate, tableOf } from "./tables.ts";

const FIELDS = ["Field", "Type", "Null", "Key", "Default", "Extra"];

/** SHOW and DESCRIBE; undefined: it is none of those that are carried out. */
export function show(session: MysqlSession, tokens: readonly Token[]): Outcome | undefined {
  const [verb, ...rest] = tokens;
  if (isOne(verb, "DESC", "DESCRIBE")) return columns(session, rest);
  const words = rest.filter((token, at) => !(at === 0 && isOne(token, "FULL")));
  const [what, second, ...more] = words;
  if (isOne(what, "DATABASES", "SCHEMAS")) return databases(session, words);
  if (isOne(what, "TABLES") && words.length === rest.length) return tables(session, words);
  if (isOne(what, "COLUMNS", "FIELDS") && isOne(second, "FROM", "IN") && words.length === rest.length)
    return columns(session, more);
  if (isOne(what, "CREATE") && isOne(second, "TABLE")) return create(session, more);
  if (isOne(what, "INDEX", "INDEXES", "KEYS") && isOne(second, "FROM", "IN")) return indexes(session, more);
  if (isOne(what, "WARNINGS")) return texts(["Level", "Code", "Message"], []);
  return undefined;
}

/** LIKE's pattern. */
function filter(tokens: readonly Token[]): {
  readonly fits: (name: string) => boolean;
  readonly title: string;
} {
  const at = tokens.findIndex((token) => isOne(token, "LIKE"));
  const pattern = tokens[at + 1];
  if (at < 0 || pattern?.kind !== "string") return { fits: () => true, title: "" };
  const form = pattern.value
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("%", ".*")
    .replaceAll("_", ".");
  return { fits: (name) => new RegExp(`^${form}$`, "i").test(name), title: ` (${pattern.value})` };
}

function databases(session: MysqlSession, tokens: readonly Token[]): Outcome {
  const { fits, title } = filter(tokens);
  const { account } = session.parts;
  const all = account.grants.includes("*");
  const seen = databasesOf(session.store).filter(
    (name) => fits(name) && (mayUse(account, name) || (!all && name === "performance_schema")),
  );
  return texts(
    [`Database${title}`],
    seen.map((name) => [name]),
  );
}

function tables(session: MysqlSession, tokens: readonly Token[]): Outcome {
  const database = isOne(tokens[1], "FROM", "IN") ? (tokens[2]?.value ?? "") : session.current();
  if (!databasesOf(session.store).includes(database)) fail(1049, "42000", `Unknown database '${database}'`);
  if (!mayUse(session.parts.account, database)) session.deny(database);
  const { fits, title } = filter(tokens);
  const names = [...session.store.catalog.objects].flatMap((object) =>
    (object.kind === "table" || object.kind === "view") && object.schema === database && fits(object.name)
      ? [object.name]
      : [],
  );
  return texts(
    [`Tables_in_${database}${title}`],
    names.sort().map((name) => [name]),
  );
}

function target(session: MysqlSession, tokens: readonly Token[]) {
  const isWhole = isOne(tokens[1], ".");
  const database = isWhole ? (tokens[0]?.value ?? "") : session.current();
  return tableOf(session.store, database, tokens[isWhole ? 2 : 0]?.value ?? "");
}

function columns(session: MysqlSession, tokens: readonly Token[]): Outcome {
  return texts(FIELDS, describe(session.store, target(session, tokens)));
}

function create(session: MysqlSession, tokens: readonly Token[]): Outcome {
  const table = target(session, tokens);
  return texts(["Table", "Create Table"], [[table.name, showCreate(session.store, table)]]);
}

const INDEX_FIELDS =
  "Table Non_unique Key_name Seq_in_index Column_name Collation Cardinality Sub_part Packed Null Index_type Comment Index_comment Visible Expression".split(
    " ",
  );
const RIGHT = new Set(["Non_unique", "Seq_in_index", "Cardinality", "Sub_part"]);

function indexes(session: MysqlSession, tokens: readonly Token[]): Outcome {
  const table = target(session, tokens);
  const rows = session.store.catalog.indexesOf(table.oid).flatMap((index) => {
    const name = keyName(table, index);
    const count = liveRows(session.store, table);
    return index.keys.map(({ column = null, descending }, at) => {
      const isNull = !table.columns.find((own) => own.name === column)?.notNull;
      return [
        table.name,
        index.unique ? "0" : "1",
        name,
        String(at + 1),
        column,
        descending ? "D" : "A",
        String(count),
        null,
        null,
        isNull ? "YES" : "",
        "BTREE",
        "",
        "",
        "YES",
        null,
      ];
    });
  });
  return { kind: "rows", columns: INDEX_FIELDS.map((name) => ({ name, isNumber: RIGHT.has(name) })), rows };
}
