import { afterAll, beforeAll, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../src/cli/engine.ts";

let computer: NodeComputer;
beforeAll(async () => {
  computer = await createComputer();
  await computer.run(`docker run -d --name db -e MYSQL_ALLOW_EMPTY_PASSWORD=1 -e MYSQL_DATABASE=shop mysql:8 > /dev/null 2>&1
until docker exec db mysqladmin ping -h 127.0.0.1 > /dev/null 2>&1; do sleep 1; done
docker exec db mysql shop -e "CREATE TABLE Pets (id INT AUTO_INCREMENT PRIMARY KEY, petName VARCHAR(10) NOT NULL, kind VARCHAR(10), price DECIMAL(6,2) DEFAULT 1.5, tame BOOL DEFAULT TRUE, born DATE, tag CHAR(3) UNIQUE);
INSERT INTO Pets (petName, kind, born, tag) VALUES ('Rex', 'dog', '2020-02-29', 'a'), ('Tom', 'cat', NULL, 'b'), ('Kit', 'cat', '2021-05-01', NULL)"`);
});
afterAll(() => computer.kernel.scheduler.stop());

async function sql(text: string, options = "-t"): Promise<string> {
  await computer.run(`cat > q.sql <<'X'\n${text}\nX`);
  return (await computer.run(`docker exec -i db mysql -f ${options} shop < q.sql 2>&1`)).stdout;
}

test("rows as a table, as lines and between tabs; columns are called as they were written", async () => {
  const query =
    "select PETNAME, Count(*), 1/3, 'a' = 'A', null from Pets where KIND = 'DOG' group by petname";
  expect(await sql(`${query};`)).toBe(`+---------+----------+--------+-----------+------+
| petName | Count(*) | 1/3    | 'a' = 'A' | null |
+---------+----------+--------+-----------+------+
| Rex     |        1 | 0.3333 |         1 | NULL |
+---------+----------+--------+-----------+------+
`);
  expect(
    await sql("select petName, price from Pets where id = 1\\G"),
  ).toBe(`*************************** 1. row ***************************
petName: Rex
  price: 1.50
`);
  expect(await sql("select id, kind, born from Pets order by born desc limit 1, 2;", "-B")).toBe(
    "id\tkind\tborn\n1\tdog\t2020-02-29\n2\tcat\tNULL\n",
  );
});

test("describes what it keeps", async () => {
  expect(
    await sql("describe Pets; show tables like 'p%'; show create table Pets\\G"),
  ).toBe(`+---------+--------------+------+-----+---------+----------------+
| Field   | Type         | Null | Key | Default | Extra          |
+---------+--------------+------+-----+---------+----------------+
| id      | int          | NO   | PRI | NULL    | auto_increment |
| petName | varchar(10)  | NO   |     | NULL    |                |
| kind    | varchar(10)  | YES  |     | NULL    |                |
| price   | decimal(6,2) | YES  |     | 1.50    |                |
| tame    | tinyint(1)   | YES  |     | 1       |                |
| born    | date         | YES  |     | NULL    |                |
| tag     | char(3)      | YES  | UNI | NULL    |                |
+---------+--------------+------+-----+---------+----------------+
+---------------------+
| Tables_in_shop (p%) |
+---------------------+
| Pets                |
+---------------------+
*************************** 1. row ***************************
       Table: Pets
Create Table: CREATE TABLE \`Pets\` (
  \`id\` int NOT NULL AUTO_INCREMENT,
  \`petName\` varchar(10) NOT NULL,
  \`kind\` varchar(10) DEFAULT NULL,
  \`price\` decimal(6,2) DEFAULT '1.50',
  \`tame\` tinyint(1) DEFAULT '1',
  \`born\` date DEFAULT NULL,
  \`tag\` char(3) DEFAULT NULL,
  PRIMARY KEY (\`id\`),
  UNIQUE KEY \`tag\` (\`tag\`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci
`);
});

test("statements behind USE on its line are carried out", async () => {
  expect(await sql("use mysql; use shop; select database(); use mysql; select user from user;", "-N")).toBe(
    "shop\nERROR 1235 (42000) at line 1: rockpool: not simulated here: tables of mysql\n",
  );
});

/** Each is refused, by its number and words. */
test.each([
  ["select nope from Pets", "1054 (42S22)", "Unknown column 'nope' in 'field list'"],
  ["select 1 from Pets where nope = 1", "1054 (42S22)", "Unknown column 'nope' in 'where clause'"],
  ["select * from nope", "1146 (42S02)", "Table 'shop.nope' doesn't exist"],
  ["drop table nope", "1051 (42S02)", "Unknown table 'shop.nope'"],
  ["create table Pets (x int)", "1050 (42S01)", "Table 'Pets' already exists"],
  ["create database shop", "1007 (HY000)", "Can't create database 'shop'; database exists"],
  ["drop database nope", "1008 (HY000)", "Can't drop database 'nope'; database doesn't exist"],
  ["use nope", "1049 (42000)", "Unknown database 'nope'"],
  ["insert into Pets (petName) values (null)", "1048 (23000)", "Column 'petName' cannot be null"],
  ["insert into Pets (kind) values ('x')", "1364 (HY000)", "Field 'petName' doesn't have a default value"],
  ["insert into Pets values (1)", "1136 (21S01)", "Column count doesn't match value count at row 1"],
  [
    "insert into Pets (petName, tag) values ('x', 'a')",
    "1062 (23000)",
    "Duplicate entry 'a' for key 'Pets.tag'",
  ],
  [
    "insert into Pets (id, petName) values (1, 'x')",
    "1062 (23000)",
    "Duplicate entry '1' for key 'Pets.PRIMARY'",
  ],
  [
    "insert into Pets (petName) values ('x'), ('much too long')",
    "1406 (22001)",
    "Data too long for column 'petName' at row 2",
  ],
  [
    "insert into Pets (petName, price) values ('x', 99999)",
    "1264 (22003)",
    "Out of range value for column 'price' at row 1",
  ],
  [
    "insert into Pets (petName, born) values ('x', '2021-02-30')",
    "1292 (22007)",
    "Incorrect date value: '2021-02-30' for column 'born' at row 1",
  ],
  ["select foo(1)", "1305 (42000)", "FUNCTION shop.foo does not exist"],
  ["selec 1", "1064 (42000)", "near 'selec 1' at line 1"],
  ["select *\nfro Pets", "1064 (42000)", "near 'fro Pets' at line 2"],
  ["create table x (id int", "1064 (42000)", "near '' at line 1"],
  [
    "select * from information_schema.tables",
    "1235 (42000)",
    "rockpool: not simulated here: tables of information_schema",
  ],
  ["alter table Pets drop column nope", "1091 (42000)", "Can't DROP 'nope'; check that column/key exists"],
  ["alter table Pets add petname int", "1060 (42S21)", "Duplicate column name 'petname'"],
  ["load data infile 'x' into table Pets", "1235 (42000)", "rockpool: not simulated here: load data"],
  [
    "select date_format(now(), '%Y')",
    "1235 (42000)",
    "rockpool: not simulated here: the function DATE_FORMAT",
  ],
])("%s: %s", async (statement, number, words) => {
  const out = await sql(`${statement};`);
  expect(out).toMatch(`ERROR ${number} at line 1: `);
  expect(out.trimEnd().endsWith(words)).toBe(true);
});

test("numbers count up, also past those that were given", async () => {
  const script = `create table n (id int auto_increment primary key, x int);
insert into n values (null, 1), (0, 2); insert into n values (10, 3); insert into n (x) values (4); select last_insert_id();
select group_id from (select id as group_id from n) as t order by 1; drop table n;`;
  expect(await sql(script, "-N")).toBe("11\n1\n2\n10\n11\n");
});

test("a statement that fails within a transaction leaves what was before it", async () => {
  const script = `create table a (x int primary key); begin; insert into a values (1); insert into a values (1); insert into a values (2);
select count(*) from a; rollback; select count(*) from a; set autocommit = 0; insert into a values (5); commit; select x from a; drop table a;`;
  expect(await sql(script, "-N")).toBe(`ERROR 1062 (23000) at line 1: Duplicate entry '1' for key 'a.PRIMARY'
2
0
5
`);
});

test("foreign keys, joins and functions", async () => {
  const script = `create table toys (pet int, name text, constraint owner foreign key (pet) references Pets (id));
insert into toys values (1, 'ball'), (2, 'mouse'); insert into toys values (77, 'none'); delete from Pets where id = 1;
select p.petName, ifnull(t.name, '-'), if(t.pet, 'has', 'none') from Pets p left join toys t on t.pet = p.id order by p.id;
select concat('a', null), length('äb'), datediff('2024-03-01', '2024-02-28'), year('2024-03-01'), date_add('2024-02-28', interval 2 day), 5 / 0;
select kind, count(*) as c from Pets group by kind having c > 1; drop table toys;`;
  expect(
    await sql(script, "-N"),
  ).toBe(`ERROR 1452 (23000) at line 2: Cannot add or update a child row: a foreign key constraint fails (\`shop\`.\`toys\`, CONSTRAINT \`owner\`)
ERROR 1451 (23000) at line 2: Cannot delete or update a parent row: a foreign key constraint fails (\`shop\`.\`toys\`, CONSTRAINT \`owner\`)
Rex	ball	has
Tom	mouse	has
Kit	-	none
NULL	3	2	2024	2024-03-01 00:00:00	NULL
cat	2
`);
});

// What MariaDB 10.11 says of the same statements, but for the widths of its INT.
test("tables are altered", async () => {
  const script = `create table t (id int auto_increment primary key, name varchar(10) not null, size enum('small','big') default 'small', n int default 0);
insert into t (name) values ('a'), ('b'); insert into t (name, size) values ('c', 'huge'); insert into t set name = 'c', size = 'big';
alter table t add column price decimal(6,2) default 1.5, add index (name); alter table t add unique key uname (name);
alter table t modify name varchar(20) not null default 'x'; alter table t change n amount bigint not null;
alter table t rename column price to cost; alter table t drop index name; alter table t add z int after name; alter table t add first int first;
alter table t drop column first; alter table t drop primary key; alter table t rename to things; drop index uname on things; rename table things to t;
show create table t\\G drop table t;`;
  expect(await sql(script)).toBe(`ERROR 1265 (01000) at line 2: Data truncated for column 'size' at row 1
ERROR 1075 (42000) at line 6: Incorrect table definition; there can be only one auto column and it must be defined as a key
*************************** 1. row ***************************
       Table: t
Create Table: CREATE TABLE \`t\` (
  \`id\` int NOT NULL AUTO_INCREMENT,
  \`name\` varchar(20) NOT NULL DEFAULT 'x',
  \`z\` int DEFAULT NULL,
  \`size\` enum('small','big') DEFAULT 'small',
  \`amount\` bigint NOT NULL,
  \`cost\` decimal(6,2) DEFAULT '1.50',
  PRIMARY KEY (\`id\`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci
`);
});

test("rows whose key is there are changed or replaced; changes by order, and by another table", async () => {
  const script = `create table t (id int primary key, name varchar(10) unique, n int default 0); insert into t values (1, 'a', 1), (2, 'b', 2);
insert into t (id, n) values (1, 5) on duplicate key update n = n + values(n); insert into t (id, name) values (2, 'x'), (3, 'c') on duplicate key update name = values(name);
replace into t (id, name) values (1, 'r'), (9, 'i'); select * from t order by id;
update t set n = 7 order by id desc limit 2; delete from t order by id limit 1; create table u (tid int, extra int); insert into u values (2, 100), (3, 0);
update t join u on t.id = u.tid set t.n = u.extra where u.extra > 0; select id, n from t order by id; delete t from t join u on t.id = u.tid;
select group_concat(id, ':', n order by id separator '; ') from t; drop table t, u;`;
  expect(
    await sql(script, "-vvN").then((out) =>
      out.match(/^(Query.*affected|Records.*|Rows.*|\d+ rows? in set|\d+[\t:].*)/gm)?.slice(1),
    ),
  ).toEqual([
    "Query OK, 2 rows affected",
    "Records: 2  Duplicates: 0  Warnings: 0",
    "Query OK, 2 rows affected",
    "Query OK, 3 rows affected",
    "Records: 2  Duplicates: 1  Warnings: 0",
    "Query OK, 3 rows affected",
    "Records: 2  Duplicates: 1  Warnings: 0",
    "1\tr\t0",
    "2\tx\t2",
    "3\tc\t0",
    "9\ti\t0",
    "4 rows in set",
    "Query OK, 2 rows affected",
    "Rows matched: 2  Changed: 2  Warnings: 0",
    "Query OK, 1 row affected",
    "Query OK, 0 rows affected",
    "Query OK, 2 rows affected",
    "Records: 2  Duplicates: 0  Warnings: 0",
    "Query OK, 1 row affected",
    "Rows matched: 1  Changed: 1  Warnings: 0",
    "2\t100",
    "3\t7",
    "9\t7",
    "3 rows in set",
    "Query OK, 2 rows affected",
    "9:7",
    "1 row in set",
    "Query OK, 0 rows affected",
  ]);
});
