import { beforeAll, describe, expect, test } from "vitest";
import { Desk } from "../../../shell/interactive/desk.ts";

const COMPOSE =
  "services:\n  web:\n    image: nginx\n  cache:\n    image: redis\n  test:\n    image: alpine\n    profiles: [ci]\n";

const SETUP = `
docker run -d --name web nginx && docker create --name waiting alpine &&
docker network create shop && docker volume create notes`;

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ columns: 100, files: { "/home/learner/compose.yaml": COMPOSE } });
  await desk.run("PS1='$ '; bind 'set bell-style none'; bind 'set show-all-if-ambiguous on'");
  expect((await desk.computer.run(SETUP)).status).toBe(0);
}, 60_000);

/** What the line is after the Tab, where one word fits. */
async function completed(typed: string): Promise<string> {
  desk.written = "";
  await desk.type(`${typed}\t`);
  await desk.until(() => desk.lastRow.startsWith("$ "));
  const row = desk.lastRow;
  await desk.type("\x05\x15");
  return row.slice(2);
}

const CASES: readonly (readonly [typed: string, shown: string])[] = [
  ["docker net", "docker network"],
  ["docker network cr", "docker network create"],
  ["docker stop ", "docker stop web"],
  ["docker start ", "docker start waiting"],
  ["docker exec ", "docker exec web"],
  ["docker logs --fo", "docker logs --follow"],
  ["docker -c default logs wa", "docker -c default logs waiting"],
  ["docker rmi al", "docker rmi alpine:latest"],
  ["docker network rm sh", "docker network rm shop"],
  ["docker volume inspect no", "docker volume inspect notes"],
  ["docker run --network sh", "docker run --network shop"],
  ["docker run --network=sh", "docker run --network=shop"],
  ["docker run --restart unl", "docker run --restart unless-stopped"],
  ["docker compose up -d w", "docker compose up -d web"],
  ["docker compose --prof", "docker compose --profile"],
  ["docker compose --profile c", "docker compose --profile ci"],
  ["docker compose logs web ca", "docker compose logs web cache"],
  ["docker context use de", "docker context use default"],
  ["sudo docker con", "sudo docker con"],
  ["docker cons", "docker cons"],
];

describe("Tab behind docker", () => {
  test.each(CASES)("%j shows %j", async (typed, shown) => {
    expect(await completed(typed)).toBe(shown);
  });

  test("an engine that was exported at the prompt is asked", async () => {
    await desk.run("export DOCKER_HOST=unix:///run/nobody.sock; clear");
    expect(await completed("docker stop w")).toBe("docker stop w");
    await desk.run("unset DOCKER_HOST; clear");
    expect(await completed("docker stop w")).toBe("docker stop web");
  });
});
