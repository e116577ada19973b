import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

async function run(script: string): Promise<string> {
  computer = await createComputer();
  return (
    await computer.run(`exec 2>/dev/null
docker network create shop >/dev/null
docker run -d --name cache --network shop -v kept:/data redis >/dev/null
sleep 1
cli() { docker exec cache redis-cli "$@"; }
${script}`)
  ).stdout;
}

test("keeps texts, numbers, lists, hashes and sets", async () => {
  const out =
    await run(`cli ping; cli set a 1; cli incr a; cli get a; cli get none; cli lpush l x y; cli lrange l 0 -1
cli hset h name Ada age 36; cli hget h name; cli sadd s m m n; cli type h; cli del a l; cli keys '*'; cli exists a`);
  expect(out).toBe("PONG\nOK\n2\n2\n\n2\ny\nx\n2\nAda\n2\nhash\n2\nh\ns\n0\n");
});

test("lets keys expire on the computer's clock", async () => {
  expect(await run("cli set a 1 EX 5; cli ttl a; sleep 6; cli ttl a; cli set a 2; cli ttl a")).toBe(
    "OK\n5\n-2\nOK\n-1\n",
  );
});

test("tells mistakes in the server's words", async () => {
  expect(await run("cli set a x; cli incr a; cli lpush a 1; cli get; cli nope b; echo $?")).toBe(
    "OK\nERR value is not an integer or out of range\n\nWRONGTYPE Operation against a key holding the wrong kind of value\n\nERR wrong number of arguments for 'get' command\n\nERR unknown command 'nope', with args beginning with: 'b' \n\n0\n",
  );
});

test("is found by name, and its data outlive the container in a volume", async () => {
  const out = await run(`cli set a 1; cli rpush l 1 2; cli hset h k v
docker run --rm --network shop redis redis-cli -h cache get a
docker rm -f -v other >/dev/null; docker stop cache >/dev/null; docker rm cache >/dev/null
docker run -d --name cache --network shop -v kept:/data redis >/dev/null; sleep 1
cli get a; cli lrange l 0 -1; cli hgetall h`);
  expect(out).toBe("OK\n2\n1\n1\n1\n1\n2\nk\nv\n");
});
