import type { Console, Outcome } from "./console.ts";
import {
  DATABASES,
  EXTENSIONS,
  FUNCTIONS,
  findRelations,
  parsePattern,
  privilegesQuery,
  relationsQuery,
  rolesQuery,
  schemasQuery,
} from "./describe.ts";
import { describeRelation } from "./describe-relation.ts";

/** `\d`, `\dt`, `\l` and the like; + shows more, S the system's own too. */
export async function describeCommand(
  console: Console,
  name: string,
  [argument]: readonly string[],
): Promise<Outcome> {
  const verbose = name.includes("+");
  const kind = name.replace(/[S+]/g, (sign, at) =>
    sign === "S" && at === 1 && name.length === at + 1 ? "S" : "",
  );
  const pattern = parsePattern(argument);
  switch (kind) {
    case "d":
      return argument === undefined
        ? relations(console, "tvmSE", argument, verbose)
        : describe(console, argument, verbose);
    case "l":
    case "list":
      if (verbose) return lacking(console, "\\l+");
      return outcome(await console.table(DATABASES, "List of databases"));
    case "du":
    case "dg":
      return roles(console, pattern);
    case "dn":
      return outcome(await console.table(schemasQuery(pattern), "List of schemas"));
    case "dp":
    case "z":
      return outcome(await console.table(privilegesQuery(pattern), "Access privileges"));
    case "dx":
      return outcome(await console.table(EXTENSIONS, "List of installed extensions"));
    case "df":
      return outcome(await console.table(FUNCTIONS, "List of functions"));
    default: {
      const letters = kind.slice(1);
      if (/^[tivmsE]+$/.test(letters))
        return relations(console, letters.replaceAll("s", "S"), argument, verbose);
      return lacking(console, `\\${name}`);
    }
  }
}

function outcome(isDone: boolean): Outcome {
  return isDone ? "ok" : "error";
}

async function lacking(console: Console, what: string): Promise<Outcome> {
  await console.complain(`rockpool: not simulated here: ${what}`);
  return "error";
}

async function relations(
  console: Console,
  kinds: string,
  argument: string | undefined,
  verbose: boolean,
): Promise<Outcome> {
  const answer = await console.ask(relationsQuery(kinds, parsePattern(argument), verbose));
  if (!answer) return "error";
  if (answer.rows.length === 0 && !console.options.quiet) {
    await console.complain(
      argument === undefined
        ? "Did not find any relations."
        : `Did not find any relation named "${argument}".`,
    );
    return argument === undefined ? "ok" : "error";
  }
  const columns = answer.columns.map(({ name }) => ({ name, isNumber: false }));
  await console.showTable({ title: "List of relations", columns, rows: answer.rows });
  return "ok";
}

async function describe(console: Console, argument: string, verbose: boolean): Promise<Outcome> {
  const found = await console.ask(findRelations(parsePattern(argument)));
  if (!found) return "error";
  if (found.rows.length === 0) {
    if (!console.options.quiet) await console.complain(`Did not find any relation named "${argument}".`);
    return "error";
  }
  for (const [oid, schema, name] of found.rows) {
    const ask = async (sql: string) => (await console.ask(sql))?.rows;
    const table = await describeRelation(
      ask,
      { oid: oid ?? "", schema: schema ?? "", name: name ?? "" },
      verbose,
    );
    if (!table) return "error";
    await console.showTable(table, { footer: true });
  }
  return "ok";
}

/** From this release on they are shown by `\drg` alone. */
const MEMBERS_ELSEWHERE = 16;

/** `\du`: what a role may, in words. */
async function roles(console: Console, pattern: ReturnType<typeof parsePattern>): Promise<Outcome> {
  const major = Number.parseInt(console.connection.parameters.get("server_version") ?? "", 10);
  const showsGroups = major < MEMBERS_ELSEWHERE;
  const answer = await console.ask(rolesQuery(pattern, showsGroups));
  if (!answer) return "error";
  const rows = answer.rows.map(
    ([
      name,
      superuser,
      inherits,
      createsRoles,
      createsDatabases,
      login,
      ,
      ,
      replication,
      bypasses,
      groups,
    ]) => {
      const words = [
        ...(superuser === "t" ? ["Superuser"] : []),
        ...(inherits === "t" ? [] : ["No inheritance"]),
        ...(createsRoles === "t" ? ["Create role"] : []),
        ...(createsDatabases === "t" ? ["Create DB"] : []),
        ...(login === "t" ? [] : ["Cannot login"]),
        ...(replication === "t" ? ["Replication"] : []),
        ...(bypasses === "t" ? ["Bypass RLS"] : []),
      ];
      return [name ?? "", words.join(", "), ...(showsGroups ? [groups ?? ""] : [])];
    },
  );
  const titles = ["Role name", "Attributes", ...(showsGroups ? ["Member of"] : [])];
  const columns = titles.map((name) => ({ name, isNumber: false }));
  await console.showTable({ title: "List of roles", columns, rows }, { footer: false });
  return "ok";
}
