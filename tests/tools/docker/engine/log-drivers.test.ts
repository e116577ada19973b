import { afterEach, describe, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

async function run(script: string) {
  computer = await createComputer();
  const { stdout, stderr } = await computer.run(`docker pull -q busybox > /dev/null
folder() { dirname $(docker inspect -f '{{.LogPath}}' $1); }
${script}`);
  return { stdout, stderr };
}

const MANY = "sh -c 'for i in $(seq 100 199); do echo line $i; done'";

describe("json-file", () => {
  test("begins a new file when one is full, keeps so many, and reads them as one", async () => {
    const { stdout, stderr } = await run(`
docker run --name web --log-opt max-size=1k --log-opt max-file=3 busybox ${MANY} > /dev/null
sudo ls $(folder web) | sed -n 's/.*-json/json/p'
sudo sh -c "cat $(folder web)/*-json.log.1" | wc -c
docker logs web > kept; head -n 1 kept; tail -n 1 kept; wc -l < kept
docker logs --tail 20 web | head -n 1`);
    expect(stderr).toBe("");
    const [one, two, three, size, first, last, count, tail] = stdout.split("\n");
    expect([one, two, three]).toEqual(["json.log", "json.log.1", "json.log.2"]);
    // The entry that fills a file is whole in it.
    expect(Number(size)).toBeGreaterThanOrEqual(1000);
    expect(Number(size)).toBeLessThan(1100);
    expect(last).toBe("line 199");
    expect(first).toBe(`line ${200 - Number(count)}`);
    expect(Number(count)).toBeGreaterThan(24);
    expect(Number(count)).toBeLessThan(40);
    expect(tail).toBe("line 180");
  });

  test("packs what is full where it is told to", async () => {
    const { stdout } = await run(`
docker run --name web --log-opt max-size=1k --log-opt max-file=3 --log-opt compress=true busybox ${MANY} > /dev/null
sudo ls $(folder web) | sed -n 's/.*-json/json/p'
sudo sh -c "gunzip -c $(folder web)/*-json.log.1.gz" | head -n 1 | jq -r .stream
docker logs web | tail -n 20 | head -n 1`);
    expect(stdout).toBe("json.log\njson.log.1.gz\njson.log.2.gz\nstdout\nline 180\n");
  });

  test("starts anew where it may have one file only", async () => {
    const { stdout } = await run(`
docker run --name web --log-opt max-size=1k busybox ${MANY} > /dev/null
sudo ls $(folder web) | sed -n 's/.*-json/json/p'
docker logs web | tail -n 1; test $(docker logs web | wc -l) -lt 14 && echo few`);
    expect(stdout).toBe("json.log\nline 199\nfew\n");
  });

  test("writes JSON as the engine does, with what the options add", async () => {
    const { stdout } = await run(`
docker run --name web -e SHOP=mugs --label part=api --log-opt env=SHOP --log-opt labels=part --log-opt tag={{.Name}} busybox printf 'a\\t<b>\\n' > /dev/null
sudo sh -c "cat $(folder web)/*-json.log" | sed 's/"time".*//'
docker logs --details web`);
    expect(stdout).toBe(
      String.raw`{"log":"a\u0009\u003cb\u003e\n","stream":"stdout","attrs":{"SHOP":"mugs","part":"api","tag":"web"},` +
        "\nSHOP=mugs,part=api,tag=web a\t<b>\n",
    );
  });

  test("says which option is wrong, the name when a container is made, the value when it starts", async () => {
    const { stderr } = await run(`
docker create --log-opt max-sizes=1k busybox true
docker create --name web --log-opt max-size=1x busybox true > /dev/null; docker start web
docker create --name one --log-opt max-file=0 busybox true > /dev/null; docker start one`);
    expect(stderr).toBe(
      [
        "Error response from daemon: unknown log opt 'max-sizes' for json-file log driver",
        "Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid suffix: 'x'",
        "Error: failed to start containers: web",
        "Error response from daemon: failed to create task for container: failed to initialize logging driver: max-file cannot be less than 1",
        "Error: failed to start containers: one",
        "",
      ].join("\n"),
    );
  });
});

test("a compose file may write its numbers as numbers", async () => {
  const { stdout } = await run(`
printf '%s\\n' 'services:' '  web:' '    image: busybox' '    command: sleep 1000' '    logging:' '      options: {max-size: 10k, max-file: 3}' > compose.yaml
docker compose -p shop up -d 2> /dev/null
docker inspect -f '{{json .HostConfig.LogConfig}}' shop-web-1`);
  expect(stdout).toBe('{"Type":"json-file","Config":{"max-file":"3","max-size":"10k"}}\n');
});

describe("other drivers", () => {
  test("local keeps both streams in its own file", async () => {
    const { stdout, stderr } = await run(`
docker run --name web --log-driver local busybox sh -c 'echo out; echo err >&2; printf end' > /dev/null 2>&1
docker logs web; docker logs -n 1 web; echo; docker inspect -f '[{{.LogPath}}]' web`);
    expect(stdout).toBe("out\nendend\n[]\n");
    expect(stderr).toBe("err\n");
  });

  test("none keeps nothing, and says so", async () => {
    const { stdout, stderr } = await run(`
docker run --name web --log-driver none busybox echo hello
docker logs web`);
    expect(stdout).toBe("hello\n");
    expect(stderr).toBe("Error response from daemon: configured logging driver does not support reading\n");
  });

  test("an unknown one is looked for among the plug-ins", async () => {
    const { stderr } = await run("docker create --log-driver loki busybox true");
    expect(stderr).toBe(
      'Error response from daemon: error looking up logging plugin loki: plugin "loki" not found\n',
    );
  });
});
