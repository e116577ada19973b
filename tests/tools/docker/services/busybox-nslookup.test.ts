import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

const SETUP = `docker pull -q alpine >/dev/null; docker network create shop >/dev/null
docker run -d --name web1 --network shop --network-alias web alpine sleep 1000 >/dev/null
docker run -d --name web2 --network shop --network-alias web alpine sleep 1000 >/dev/null`;

const SERVER = "Server:\t\t127.0.0.11\nAddress:\t127.0.0.11:53\n";
const NOTHING_MORE = "\nNon-authoritative answer:\n\n";

/** What Debian's busybox 1.35 says to a name server that gives these answers. */
test.each([
  ["web1", `${SERVER}\nNon-authoritative answer:\nName:\tweb1\nAddress: 172.18.0.2\n${NOTHING_MORE}0`],
  [
    "-type=a web",
    `${SERVER}\nNon-authoritative answer:\nName:\tweb\nAddress: 172.18.0.2\nName:\tweb\nAddress: 172.18.0.3\n\n0`,
  ],
  ["-q=aaaa web1", `${SERVER}${NOTHING_MORE}0`],
  [
    "nosuch",
    `${SERVER}\n** server can't find nosuch: NXDOMAIN\n\n** server can't find nosuch: NXDOMAIN\n\n1`,
  ],
  ["172.18.0.2", `${SERVER}\nNon-authoritative answer:\n2.0.18.172.in-addr.arpa\tname = web1.shop\n\n0`],
  ["-type=a web2.shop", `${SERVER}\nNon-authoritative answer:\nName:\tweb2.shop\nAddress: 172.18.0.3\n\n0`],
  ["-type=foo web", 'nslookup: invalid query type "foo"\n1'],
  ["-t=a web", "nslookup: invalid number 'a'\n1"],
  ["web nosuchserver", "nslookup: bad address 'nosuchserver'\n1"],
  [
    "web 127.0.0.9",
    "nslookup: write to '127.0.0.9': Connection refused\n;; connection timed out; no servers could be reached\n\n1",
  ],
])("nslookup %s", async (words, shown) => {
  computer = await createComputer();
  const { stdout } = await computer.run(
    `exec 2>&1; ${SETUP}; docker run --rm --network shop alpine nslookup ${words}; printf $?`,
  );
  expect(stdout).toBe(shown);
});
