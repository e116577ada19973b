import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => {
  computer?.kernel.scheduler.stop();
  computer = undefined;
});

/** Over the network: the server that makes a fresh directory hears only its socket. */
const READY = `ready() { until docker exec "$1" mysqladmin ping -h 127.0.0.1 > /dev/null 2>&1; do sleep 1; done; }
sql() { docker exec -e MYSQL_PWD=s db mysql -N -e "$1" shop; }
`;
const START = "docker run -d --name db -e MYSQL_ROOT_PASSWORD=s -e MYSQL_DATABASE=shop";

async function run(script: string): Promise<string> {
  computer ??= await createComputer();
  return (await computer.run(`exec 2>&1\n${READY}${script}`)).stdout;
}

test("wants one of three variables before it makes a data directory", async () => {
  const out = await run(`docker run mysql:8 > out 2>&1; echo $?; tail -5 out | sed "s/^20[^[]*//"
docker run --rm -e MYSQL_ROOT_PASSWORD=s -e MYSQL_USER=root mysql:8.0 2>&1 | tail -5 | head -1 | sed "s/^20[^[]*//"`);
  expect(out).toBe(`1
[ERROR] [Entrypoint]: Database is uninitialized and password option is not specified
    You need to specify one of the following as an environment variable:
    - MYSQL_ROOT_PASSWORD
    - MYSQL_ALLOW_EMPTY_PASSWORD
    - MYSQL_RANDOM_ROOT_PASSWORD
[ERROR] [Entrypoint]: MYSQL_USER="root", MYSQL_USER and MYSQL_PASSWORD are for configuring a regular user and cannot be used for the root user
`);
});

test("says that it is ready, keeps its data over a restart and in a volume, and ends in good order", async () => {
  const out = await run(`${START} -v kept:/var/lib/mysql mysql:8.4 > /dev/null 2>&1; ready db
docker logs db 2>&1 | tail -1 | cut -c29-
sql 'create table t(x int); insert into t values (1), (2)'
docker restart db > /dev/null; ready db; sql 'select sum(x) from t'
docker stop db > /dev/null; docker inspect -f '{{.State.ExitCode}}' db; docker rm db > /dev/null
${START} -v kept:/var/lib/mysql mysql:8.4 > /dev/null 2>&1; ready db; sql 'select count(*) from t'
docker logs db 2>&1 | grep -c Initializing`);
  expect(
    out,
  ).toBe(`0 [System] [MY-010931] [Server] /usr/sbin/mysqld: ready for connections. Version: '8.4.3'  socket: '/var/run/mysqld/mysqld.sock'  port: 3306  MySQL Community Server - GPL.
3
0
2
0
`);
});

test("is found by its name, lets in who knows the password, and runs what lies in docker-entrypoint-initdb.d", async () => {
  const out = await run(`docker network create n > /dev/null; mkdir init
echo "CREATE TABLE seeds(name VARCHAR(10)); INSERT INTO seeds VALUES ('oak');" > init/1.sql
${START} --network n -e MYSQL_USER=app -e MYSQL_PASSWORD=pw -v "$PWD/init:/docker-entrypoint-initdb.d" mysql:8 > /dev/null 2>&1
ready db
ask() { docker run --rm --network n -e MYSQL_PWD="$1" mysql:8 mysql -h db -u app -N "\${@:3}" -e "$2"; echo $?; }
ask pw 'select name from seeds' shop; ask wrong 'select 1'; ask pw 'show databases'
ask pw 'select * from mysql.user'; ask pw 'use mysql'; ask pw 'create database mine'
docker run --rm --network n mysql:8 mysql -h db -P 3307 -u app; echo $?
docker run --rm --network n mysql:8 mysql -h nobody; docker run --rm mysql:8 mysql; docker exec db mysql -u root -e 'select 1'`);
  expect(out).toBe(`oak
0
ERROR 1045 (28000): Access denied for user 'app'@'172.18.0.3' (using password: YES)
1
information_schema
performance_schema
shop
0
ERROR 1044 (42000) at line 1: Access denied for user 'app'@'%' to database 'mysql'
1
ERROR 1044 (42000) at line 1: Access denied for user 'app'@'%' to database 'mysql'
1
ERROR 1044 (42000) at line 1: Access denied for user 'app'@'%' to database 'mine'
1
ERROR 2003 (HY000): Can't connect to MySQL server on 'db:3307' (111)
1
ERROR 2005 (HY000): Unknown MySQL server host 'nobody' (-2)
ERROR 2002 (HY000): Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)
ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: NO)
`);
});

test("compose waits for a server whose health mysqladmin tells", async () => {
  const out = await run(`cat > compose.yaml <<'X'
services:
  db:
    image: mysql:8.4
    environment: { MYSQL_ROOT_PASSWORD: s, MYSQL_DATABASE: shop }
    healthcheck: { test: ["CMD", "mysqladmin", "ping", "-h", "127.0.0.1"], interval: 2s, retries: 10 }
  job:
    image: mysql:8.4
    command: mysql -h db -uroot -ps -N -e 'select database()' shop
    depends_on: { db: { condition: service_healthy } }
X
docker compose up -d > /dev/null 2>&1; docker compose wait job > /dev/null; docker compose logs --no-log-prefix job
docker compose ps --format '{{.Service}} {{.Health}}'`);
  expect(out).toBe(`mysql: [Warning] Using a password on the command line interface can be insecure.
shop
db healthy
`);
});
