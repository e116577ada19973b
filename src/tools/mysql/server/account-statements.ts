import { isOne, type Token } from "../dialect/tokens.ts";
import { fail, notSimulated } from "../mysql-error.ts";
import { type Account, accounts, roleOf, secretOf } from "./accounts.ts";
import { done, type Outcome } from "./outcome.ts";
import type { MysqlSession } from "./session.ts";

/** CREATE USER, ALTER USER, DROP USER, GRANT and REVOKE of all on a database, FLUSH PRIVILEGES. */
export function accountStatement(session: MysqlSession, tokens: readonly Token[]): Outcome | undefined {
  const [verb, kind] = tokens;
  if (isOne(verb, "FLUSH") && isOne(kind, "PRIVILEGES")) return done();
  if (isOne(verb, "GRANT", "REVOKE")) return grant(session, tokens, isOne(verb, "GRANT"));
  if (!isOne(verb, "CREATE", "ALTER", "DROP") || !isOne(kind, "USER")) return undefined;
  needAll(session, "CREATE USER");
  const at = tokens.findIndex((token, place) => place > 1 && !isOne(token, "IF", "NOT", "EXISTS"));
  const named = nameAt(tokens, at);
  const isSoft = at > 2;
  const known = find(session, named);
  const operation = `${verb?.text.toUpperCase()} USER`;
  const failed = () =>
    fail(1396, "HY000", `Operation ${operation} failed for '${named.user}'@'${named.host}'`);
  if (isOne(verb, "CREATE") ? known : !known) return isSoft ? done() : failed();
  if (isOne(verb, "DROP")) {
    session.parts.cluster.write([{ kind: "drop-role", name: `${named.user}@${named.host}` }]);
    session.parts.cluster.apply({ kind: "drop-role", name: `${named.user}@${named.host}` });
    return done();
  }
  const by = tokens.findIndex((token) => isOne(token, "BY"));
  const rest = tokens.slice(named.next);
  if (rest.some((token) => isOne(token, "EXPIRE", "REQUIRE", "LOCK", "ROLE")))
    notSimulated("such options of an account");
  const secret = by < 0 ? (known?.secret ?? "") : secretOf(tokens[by + 1]?.value ?? "");
  put(session, { user: named.user, host: named.host, secret, grants: known?.grants ?? [] });
  return done();
}

function nameAt(
  tokens: readonly Token[],
  at: number,
): { readonly user: string; readonly host: string; readonly next: number } {
  const user = tokens[at]?.value ?? "";
  const host = tokens[at + 1];
  // 'user'@'host' comes as a sign and a text, user@host as a variable.
  if (isOne(host, "@")) return { user, host: tokens[at + 2]?.value ?? "%", next: at + 3 };
  if (host?.kind === "variable") return { user, host: host.text.slice(1).replaceAll("`", ""), next: at + 2 };
  return { user, host: "%", next: at + 1 };
}

function find(session: MysqlSession, { user, host }: Pick<Account, "user" | "host">): Account | undefined {
  return accounts(session.parts.cluster).find((account) => account.user === user && account.host === host);
}

function put({ parts: { cluster } }: MysqlSession, account: Account): void {
  const name = `${account.user}@${account.host}`;
  const entry = {
    kind: "role",
    role: roleOf(cluster.roles.get(name)?.oid ?? cluster.newOid(), account),
  } as const;
  cluster.write([entry]);
  cluster.apply(entry);
}

function needAll(session: MysqlSession, privilege: string): void {
  if (!session.parts.account.grants.includes("*"))
    fail(
      1227,
      "42000",
      `Access denied; you need (at least one of) the ${privilege} privilege(s) for this operation`,
    );
}

function grant(session: MysqlSession, tokens: readonly Token[], gives: boolean): Outcome {
  const on = tokens.findIndex((token) => isOne(token, "ON"));
  const to = tokens.findIndex((token) => isOne(token, "TO", "FROM"));
  if (on < 0 || to < 0 || !isOne(tokens[1], "ALL"))
    return notSimulated("privileges other than ALL on a database");
  if (!isOne(tokens[on + 3], "*")) notSimulated("privileges on a table");
  needAll(session, "GRANT OPTION");
  const named = nameAt(tokens, to + 1);
  const account = find(session, named);
  if (!account) return fail(1410, "42000", "You are not allowed to create a user with GRANT");
  const database = isOne(tokens[on + 1], "*") ? "*" : (tokens[on + 1]?.value ?? "").replaceAll("\\_", "_");
  const others = account.grants.filter((one) => one !== database);
  put(session, { ...account, grants: gives ? [...others, database] : others });
  return done();
}
