import { expect } from "@playwright/test";
import { enter, openPage, screenText, test } from "./support.ts";

test("a PostgreSQL server runs in a container on the page, and is asked at psql's prompt", async ({
  page,
}) => {
  await openPage(page);
  const later = (text: RegExp) => expect.poll(() => screenText(page), { timeout: 60_000 }).toMatch(text);
  await enter(page, "docker run -d --name db -e POSTGRES_PASSWORD=s postgres > /dev/null; sleep 5; clear");
  await page.keyboard.type("docker exec -it db psql -U postgres\n");
  await later(/postgres=# ?$/);
  await page.keyboard.type("create table t(name text);\n");
  await later(/CREATE TABLE/);
  await page.keyboard.type("insert into t\n");
  await later(/postgres-# ?$/);
  await page.keyboard.type("values ('Ada');\n");
  await later(/INSERT 0 1/);
  await page.keyboard.type("selec;\n");
  await later(/ERROR: {2}syntax error at or near "selec"\n *LINE 1: selec;/);
  await page.keyboard.type("select * from t;\n");
  await later(/ Ada\n\(1 row\)/);
  await page.keyboard.type("\\q\n");
  await later(/\$ ?$/);
});
