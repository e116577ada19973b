import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../src/cli/engine.ts";
import { probe } from "../../../src/computer/probe.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

/** Over the network: the server that makes a fresh cluster hears only its socket. */
const READY = `ready() { until docker exec "$1" pg_isready -q -h 127.0.0.1; do sleep 1; done; }
sql() { docker exec db psql -U postgres -At -c "$1"; }
`;

async function run(script: string): Promise<string> {
  computer ??= await createComputer();
  return (await computer.run(`exec 2>&1\n${READY}${script}`)).stdout;
}

afterEach(() => {
  computer = undefined;
});

test("wants a password before it makes a cluster", async () => {
  const out = await run("docker run postgres >/tmp/out 2>&1; echo $?; tail -9 /tmp/out | head -3");
  expect(out).toBe(`1
Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".
`);
});

test("keeps its data in a volume, and is stopped in good order", async () => {
  const out =
    await run(`docker run -d --name db -e POSTGRES_PASSWORD=s -v kept:/var/lib/postgresql/data postgres >/dev/null 2>&1
ready db; sql 'create table t(x int)'; sql 'insert into t values (1), (2)'
docker stop db >/dev/null; docker inspect -f '{{.State.ExitCode}}' db
docker logs db 2>&1 | tail -1 | cut -c25-; docker rm db >/dev/null
docker run -d --name db -e POSTGRES_PASSWORD=s -v kept:/var/lib/postgresql/data postgres >/dev/null 2>&1
ready db; sql 'select sum(x) from t'; docker logs db 2>/dev/null | head -2`);
  expect(out).toBe(`CREATE TABLE
INSERT 0 2
0
UTC [1] LOG:  database system is shut down
3

PostgreSQL Database directory appears to contain a database; Skipping initialization
`);
});

test("is found by its name, asks for the password, and runs what lies in docker-entrypoint-initdb.d", async () => {
  const out = await run(`docker network create n >/dev/null
mkdir init; echo 'create table seeds(name text); insert into seeds values ($$oak$$);' > init/1.sql
docker run -d --name db --network n -e POSTGRES_PASSWORD=s -e POSTGRES_USER=app -e POSTGRES_DB=shop -v "$PWD/init:/docker-entrypoint-initdb.d" postgres >/dev/null 2>&1
ready db
ask() { docker run --rm --network n -e PGPASSWORD="$1" postgres psql -h db -U app shop -Atc 'select name from seeds'; }
ask s; ask wrong; echo $?
docker run --rm --network n postgres psql -h db -U app shop -c 'select 1'; echo $?
docker run --rm --network n postgres psql -h db -p 5433 -U app shop; echo $?
docker exec db psql; echo $?
docker exec db psql -U app nope; echo $?`);
  expect(out).toBe(`oak
psql: error: connection to server at "db" (172.18.0.2), port 5432 failed: FATAL:  password authentication failed for user "app"
2
psql: error: connection to server at "db" (172.18.0.2), port 5432 failed: fe_sendauth: no password supplied
2
psql: error: connection to server at "db" (172.18.0.2), port 5433 failed: Connection refused
	Is the server running on that host and accepting TCP/IP connections?
2
psql: error: connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  role "root" does not exist
2
psql: error: connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  database "nope" does not exist
2
`);
});

test("a check that changes data leaves none of it", async () => {
  await run(`docker run -d --name db -e POSTGRES_PASSWORD=s postgres >/dev/null 2>&1; ready db
sql 'create table t(x int)'; sql 'insert into t values (1)'`);
  if (!computer) throw new Error("there is no computer");
  const script = `docker exec db psql -U postgres -Atc 'insert into t values (2)' -c 'select count(*) from t'`;
  expect((await probe(computer, script, { helpers: new Map(), steps: 2_000_000 })).stdout).toBe(
    "INSERT 0 1\n2\n",
  );
  expect(
    await run("sql 'select count(*) from t'; sql 'insert into t values (7)'; sql 'select * from t'"),
  ).toBe("1\nINSERT 0 1\n1\n7\n");
});

test("a row that another transaction changes is waited for", async () => {
  const out = await run(`docker run -d --name db -e POSTGRES_PASSWORD=s postgres >/dev/null 2>&1; ready db
sql 'create table t(x int)' >/dev/null; sql 'insert into t values (1)' >/dev/null
docker exec db psql -U postgres -Atc 'begin' -c 'update t set x = x + 1' -c 'select pg_sleep(2)' -c 'commit' > first &
sleep 1; sql 'select x from t'; sql 'update t set x = x * 10'; sql 'select x from t'; wait; cat first`);
  expect(out).toBe("1\nUPDATE 1\n20\nBEGIN\nUPDATE 1\n\nCOMMIT\n");
});

test("compose waits until it is healthy", async () => {
  const out = await run(`cat > compose.yaml <<'END'
services:
  db:
    image: postgres:17-alpine
    environment: { POSTGRES_PASSWORD: s }
    healthcheck: { test: ["CMD-SHELL", "pg_isready -U postgres"], interval: 2s, retries: 5 }
  job:
    image: postgres:17-alpine
    environment: { PGPASSWORD: s }
    command: psql -h db -U postgres -Atc "select 'done'"
    depends_on: { db: { condition: service_healthy } }
END
docker compose up -d >/dev/null 2>&1; sleep 3; docker compose logs --no-log-prefix job; docker compose ps --format '{{.Service}} {{.Status}}' | sed 's/[0-9]* s/N s/'`);
  expect(out).toContain("done\n");
  expect(out).toContain("(healthy)");
});
