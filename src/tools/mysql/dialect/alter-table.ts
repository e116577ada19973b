import { notSimulated } from "../mysql-error.ts";
import { declaredType } from "./column-types.ts";
import { columnDefinition } from "./create-table.ts";
import type { Expressions } from "./expressions.ts";
import { quoteName, Translation } from "./source.ts";
import { isName, isOne } from "./tokens.ts";

/** One change of a table: what the executor is told, and what becomes of the types that are shown. */
export interface TableChange {
  readonly out?: Translation;
  /** Types by the columns' names; undefined: the column has gone. */
  readonly types?: ReadonlyMap<string, string | undefined>;
  /** A column that must be new. */
  readonly adds?: string;
  readonly renames?: { readonly from: string; readonly to: string };
  readonly makesIndex?: { readonly name: string; readonly columns: string };
  readonly dropsIndex?: { readonly name: string };
  readonly dropsPrimary?: true;
  readonly dropsForeign?: { readonly name: string };
  readonly newName?: string;
  /** The column goes behind another; "" is before all. */
  readonly place?: { readonly name: string; readonly after: string };
  readonly counter?: string;
}

/** The changes of ALTER TABLE, from behind the table's name. https://dev.mysql.com/doc/refman/8.4/en/alter-table.html */
export class AlterTable {
  constructor(
    private readonly all: Expressions,
    /** The table as the executor is to be told of it, and its plain name. */
    private readonly table: string,
    private readonly name: string,
  ) {}

  /** undefined: it is no change that anybody knows. */
  change(from: number, to: number): readonly TableChange[] | undefined {
    const { tokens } = this.all;
    const verb = tokens[from];
    const skip = isOne(tokens[from + 1], "COLUMN") ? from + 2 : from + 1;
    if (isOne(verb, "ADD")) return this.#add(from, to);
    if (isOne(verb, "DROP")) return this.#drop(from);
    if (isOne(verb, "MODIFY")) return this.#redefine(tokens[skip]?.value ?? "", skip, to);
    if (isOne(verb, "CHANGE")) return this.#redefine(tokens[skip]?.value ?? "", skip + 1, to);
    if (isOne(verb, "RENAME")) return this.#rename(from);
    if (isOne(verb, "ALTER")) return [this.#plain(from, `ALTER COLUMN ${this.all.text(skip, to)}`)];
    if (isOne(verb, "AUTO_INCREMENT")) return [{ counter: tokens[to - 1]?.text ?? "1" }];
    if (isOne(verb, "ENGINE", "DEFAULT", "CHARSET", "COLLATE", "COMMENT", "CHARACTER", "ROW_FORMAT"))
      return [];
    if (isOne(verb, "CONVERT", "ORDER", "PARTITION", "DISABLE", "ENABLE"))
      return isOne(verb, "DISABLE", "ENABLE") ? [] : notSimulated(`ALTER TABLE … ${verb?.text}`);
    return undefined;
  }

  #plain(from: number, words: string): TableChange {
    const out = new Translation();
    out.add(`ALTER TABLE ${this.table} ${words}`, this.all.tokens[from]?.start ?? 0);
    return { out };
  }

  #add(from: number, to: number): readonly TableChange[] | undefined {
    const { all } = this;
    const { tokens } = all;
    const [first, second] = [tokens[from + 1], tokens[from + 2]];
    if (isOne(first, "INDEX", "KEY")) return [this.#index(from + 1)];
    if (isOne(first, "FULLTEXT", "SPATIAL")) return notSimulated(`${first?.text} indexes`);
    if (isOne(first, "UNIQUE")) return [this.#unique(from + 1, to)];
    if (isOne(first, "PRIMARY", "FOREIGN", "CHECK", "CONSTRAINT"))
      return [this.#plain(from, `ADD ${all.text(from + 1, to)}`)];
    const at = isOne(first, "COLUMN") ? from + 2 : from + 1;
    if (isOne(tokens[at], "(")) {
      const close = all.closing(at);
      return all.list(at + 1, close).map(([begin, end]) => this.#addColumn(begin, end));
    }
    return isName(isOne(first, "COLUMN") ? second : first) ? [this.#addColumn(at, to)] : undefined;
  }

  #addColumn(from: number, to: number): TableChange {
    const { all } = this;
    const name = all.tokens[from]?.value ?? "";
    const { end, place } = this.#place(from, to);
    const out = new Translation();
    out.add(`ALTER TABLE ${this.table} ADD COLUMN`, all.tokens[from]?.start ?? 0);
    const shown = columnDefinition(all, out, from, end);
    return {
      out,
      adds: name,
      types: new Map([[name, shown]]),
      ...(place !== undefined && { place: { name, after: place } }),
    };
  }

  /** Where a definition ends, and behind which column it is to stand; "" is before all. */
  #place(from: number, to: number): { readonly end: number; readonly place: string | undefined } {
    const { tokens } = this.all;
    if (isOne(tokens[to - 1], "FIRST")) return { end: to - 1, place: "" };
    if (to - from > 2 && isOne(tokens[to - 2], "AFTER"))
      return { end: to - 2, place: tokens[to - 1]?.value ?? "" };
    return { end: to, place: undefined };
  }

  #index(at: number): TableChange {
    const { all } = this;
    const { tokens } = all;
    const open = tokens.findIndex((token, place) => place > at && isOne(token, "("));
    const close = all.closing(open);
    const name = open === at + 1 ? (tokens[open + 1]?.value ?? "") : (tokens[at + 1]?.value ?? "");
    return { makesIndex: { name, columns: all.text(open, close + 1) } };
  }

  #unique(at: number, to: number): TableChange {
    const { all } = this;
    const { tokens } = all;
    const open = tokens.findIndex((token, place) => place > at && isOne(token, "("));
    const before = tokens[open - 1];
    const isNamed = isName(before) && !isOne(before, "UNIQUE", "KEY", "INDEX");
    const name = isNamed ? before.value : (tokens[open + 1]?.value ?? "");
    const constraint = quoteName(`${this.name}.${name}`);
    return this.#plain(at, `ADD CONSTRAINT ${constraint} UNIQUE ${all.text(open, to)}`);
  }

  #drop(from: number): readonly TableChange[] | undefined {
    const { tokens } = this.all;
    const [what, name] = [tokens[from + 1], tokens[from + 2]?.value ?? ""];
    if (isOne(what, "INDEX", "KEY")) return [{ dropsIndex: { name } }];
    if (isOne(what, "PRIMARY")) return [{ dropsPrimary: true }];
    if (isOne(what, "FOREIGN")) return [{ dropsForeign: { name: tokens[from + 3]?.value ?? "" } }];
    if (isOne(what, "CONSTRAINT", "CHECK")) return [{ dropsForeign: { name } }];
    const column = isOne(what, "COLUMN") ? name : (what?.value ?? "");
    if (column === "") return undefined;
    const { out } = this.#plain(from, `DROP COLUMN ${this.all.name(column)} CASCADE`);
    return [{ ...(out && { out }), types: new Map([[column, undefined]]) }];
  }

  #rename(from: number): readonly TableChange[] | undefined {
    const { tokens } = this.all;
    const [what, first, , second] = tokens.slice(from + 1, from + 5);
    if (isOne(what, "COLUMN") && first && second)
      return [this.#renameColumn(from, first.value, second.value)];
    if (isOne(what, "INDEX", "KEY")) return notSimulated("ALTER TABLE … RENAME INDEX");
    const name = isOne(what, "TO", "AS") ? first : what;
    return name ? [{ newName: name.value }] : undefined;
  }

  #renameColumn(from: number, old: string, name: string): TableChange {
    const { out } = this.#plain(from, `RENAME COLUMN ${this.all.name(old)} TO ${quoteName(name)}`);
    return { ...(out && { out }), renames: { from: old, to: name } };
  }

  /** MODIFY and CHANGE: all that a column is to be from now on. */
  #redefine(old: string, at: number, to: number): readonly TableChange[] | undefined {
    const { all } = this;
    const { tokens } = all;
    const name = tokens[at]?.value;
    if (name === undefined || at + 1 >= to) return undefined;
    const { end, place } = this.#place(at, to);
    const { kept, length, shown } = declaredType(tokens, at + 1);
    const column = all.name(name);
    const changes = [
      `ALTER COLUMN ${column} TYPE ${kept} USING cast(${column} as ${kept})`,
      ...this.#options(column, at + 1 + length, end),
    ];
    return [
      ...(name.toLowerCase() === old.toLowerCase() ? [] : [this.#renameColumn(at, old, name)]),
      ...changes.map((words) => this.#plain(at, words.replaceAll(all.name(name), quoteName(name)))),
      { types: new Map([[name, shown]]), ...(place !== undefined && { place: { name, after: place } }) },
    ];
  }

  #options(column: string, from: number, to: number): readonly string[] {
    const { all } = this;
    const { tokens } = all;
    let isNotNull = false;
    let preset: string | undefined;
    for (let at = from; at < to; ) {
      if (isOne(tokens[at], "NOT") && isOne(tokens[at + 1], "NULL")) {
        isNotNull = true;
        at += 2;
      } else if (isOne(tokens[at], "NULL")) at++;
      else if (isOne(tokens[at], "DEFAULT")) {
        const out = new Translation();
        at = all.one(out, at + 1, to);
        preset = out.text;
      } else if (isOne(tokens[at], "COMMENT", "COLLATE", "CHARSET")) at += 2;
      else if (isOne(tokens[at], "AUTO_INCREMENT")) at++;
      else return notSimulated(`a column with ${tokens[at]?.text} here`);
    }
    return [
      `ALTER COLUMN ${column} ${isNotNull ? "SET" : "DROP"} NOT NULL`,
      ...(tokens.slice(from, to).some((token) => isOne(token, "AUTO_INCREMENT"))
        ? []
        : [`ALTER COLUMN ${column} ${preset === undefined ? "DROP DEFAULT" : `SET DEFAULT ${preset}`}`]),
    ];
  }
}
