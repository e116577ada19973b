/**
 * Records what a real psql and server of PostgreSQL 17 say to the inputs of recorded/sessions.txt.
 *
 *   PSQL="psql -h /tmp -p 5417" node tests/tools/postgres/record-sessions.mjs
 *
 * The server is to be a fresh one whose superuser is postgres and that asks for no password: `initdb -U postgres
 * --auth=trust --locale=en_US.utf8`. Each session has an empty database of its own, named lesson. Those of COPY and of
 * privileges were recorded with PostgreSQL 15, which words them as 17 does.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("recorded/sessions.txt", import.meta.url);
const [command, ...words] = (process.env.PSQL ?? "psql").split(" ");

function psql(database, input) {
  // Both streams into one, in their order.
  const line = [command, ...words, "-X", "-U", "postgres", "-d", database]
    .map((word) => `'${word}'`)
    .join(" ");
  return spawnSync("sh", ["-c", `${line} 2>&1`], { input, encoding: "utf8" }).stdout;
}

const sections = readFileSync(file, "utf8").split(/^=== /m).slice(1);
const recorded = sections.map((section) => {
  const [head, ...rest] = section.split("\n");
  const input = rest.join("\n").split(/^--- says\n/m)[0];
  psql("postgres", "drop database if exists lesson;\ncreate database lesson;\n");
  return `=== ${head}\n${input.replace(/\n*$/, "\n")}--- says\n${psql("lesson", input)}`;
});
writeFileSync(file, recorded.join(""));
