import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { isAddress } from "../process/network/address.ts";
import { networkOf } from "../process/network/network.ts";
import { SIGINT } from "../process/signals.ts";
import { Interrupted } from "../process/unwind.ts";
import { PING_USAGE } from "./ping/help-text.ts";

const NO_ANSWER = 1;
const FAILED = 2;
const DATA = 56;
const HEADERS = 28;

const FLAGS = {
  count: { short: "c", long: false, argument: { name: "count" }, help: "stop after <count> replies" },
  interval: {
    short: "i",
    long: false,
    argument: { name: "interval" },
    help: "seconds between sending each packet",
  },
  numeric: { short: "n", long: false, help: "no reverse DNS name resolution" },
  quiet: { short: "q", long: false, help: "quiet output" },
  size: {
    short: "s",
    long: false,
    argument: { name: "size" },
    help: "use <size> as number of data bytes to be sent",
  },
  deadline: {
    short: "w",
    long: false,
    argument: { name: "deadline" },
    help: "reply wait <deadline> in seconds",
  },
  wait: { short: "W", long: false, argument: { name: "timeout" }, help: "time to wait for response" },
} as const satisfies FlagSpecs;

type PingCall = Call<typeof FLAGS>;

/** ping(8) of iputils. */
export const ping = defineCommand({
  name: "ping",
  summary: "send ICMP ECHO_REQUEST to network hosts",
  operands: "[options] <destination>",
  completes: "host",
  words: "short-only",
  flags: FLAGS,
  afterUsageProblem: () => PING_USAGE,
  statusOfUsage: FAILED,
  examples: [{ run: "ping -c 3 example.com", shows: "whether a host answers, and how fast" }],
  exitStatus: "0 if the host answered, 1 if not, 2 for another fault.",
  seeAlso: ["ip(8)", "ss(8)"],

  async run(call) {
    const host = call.operands.at(-1);
    if (host === undefined) {
      call.note("usage error: Destination address required");
      return 1;
    }
    const bad = findBadNumber(call);
    if (bad !== undefined) return call.fail(bad, 1);
    const network = networkOf(call.process);
    const [address] = network.resolve(host);
    if (address === undefined) return call.fail(`${host}: Name or service not known`);
    const name = call.flags.numeric || isAddress(host) ? undefined : (network.nameOf(address) ?? host);
    const trial = new Trial(call, host, address, name, network.distanceOf(address));
    return trial.run();
  },
});

/** Options that take whole numbers, and which. */
const WHOLE: Partial<Record<keyof typeof FLAGS, readonly [least: bigint, most: bigint]>> = {
  count: [1n, 9_223_372_036_854_775_807n],
  deadline: [0n, 2_147_483_647n],
  size: [0n, 2_147_483_647n],
};

/** ping_common.c, strtol_or_err */
function findBadNumber({ given }: PingCall): string | undefined {
  for (const { flag, value = "" } of given) {
    const range = WHOLE[flag as keyof typeof FLAGS];
    if (!range) continue;
    if (!/^\s*[+-]?\d+$/.test(value)) return `invalid argument: '${value}'`;
    const [least, most] = range;
    const number = BigInt(value.trim().replace("+", ""));
    if (number < least || number > most)
      return `invalid argument: '${value}': out of range: ${least} <= value <= ${most}`;
  }
  return undefined;
}

/** A row of questions to one host. */
class Trial {
  readonly #times: number[] = [];
  #sent = 0;
  #stopped = false;

  constructor(
    private readonly call: PingCall,
    private readonly host: string,
    private readonly address: string,
    private readonly name: string | undefined,
    /** In milliseconds; undefined: nobody answers. */
    private readonly distance: number | undefined,
  ) {}

  async run(): Promise<number> {
    const { call, host, address } = this;
    const { flags, process } = call;
    const count = Number(flags.count ?? Number.POSITIVE_INFINITY);
    const interval = Number(flags.interval ?? 1) * 1000;
    const size = Number(flags.size ?? DATA);
    const start = call.now();
    const end = start + Number(flags.deadline ?? Number.POSITIVE_INFINITY) * 1000;
    process.handle(SIGINT, () => {
      this.#stopped = true;
    });
    process.interruptible = true;
    call.print(`PING ${host} (${address}) ${size}(${size + HEADERS}) bytes of data.\n`);
    let lastSent = start;
    while (this.#sent < count && !this.#stopped && call.now() < end) {
      if (this.#sent > 0) await this.#sleep(lastSent + interval - call.now());
      if (this.#stopped || call.now() >= end) break;
      lastSent = call.now();
      await this.#ask(size + 8);
    }
    if (this.#stopped) call.print("\n");
    const elapsed = Math.floor((this.#sent > 1 ? lastSent : start) - start);
    call.print(this.#summary(elapsed));
    return this.#times.length > 0 ? 0 : NO_ANSWER;
  }

  async #ask(bytes: number): Promise<void> {
    const { call, distance, address, name } = this;
    const sequence = ++this.#sent;
    if (distance === undefined) {
      // Only the last one is waited for.
      if (sequence >= Number(call.flags.count ?? Number.POSITIVE_INFINITY))
        await this.#sleep(Number(call.flags.wait ?? 10) * 1000);
      return;
    }
    const time = distance * (0.9 + call.process.kernel.random.below(200) / 1000);
    await this.#sleep(time);
    if (this.#stopped) return;
    this.#times.push(time);
    if (call.flags.quiet) return;
    const from = name === undefined ? address : `${name} (${address})`;
    const ttl = distance < 1 ? 64 : 55;
    call.print(`${bytes} bytes from ${from}: icmp_seq=${sequence} ttl=${ttl} time=${shortTime(time)} ms\n`);
    await call.stdout.flush();
  }

  async #sleep(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return;
    try {
      await this.call.sleep(milliseconds);
    } catch (thrown) {
      if (!(thrown instanceof Interrupted)) throw thrown;
    }
  }

  #summary(elapsed: number): string {
    const [sent, received] = [this.#sent, this.#times.length];
    const loss = sent === 0 ? 0 : Math.floor(((sent - received) * 100) / sent);
    const head = `\n--- ${this.host} ping statistics ---\n${sent} packets transmitted, ${received} received, ${loss}% packet loss, time ${elapsed}ms\n`;
    if (received === 0) return `${head}\n`;
    const mean = this.#times.reduce((sum, time) => sum + time, 0) / received;
    const spread = Math.sqrt(this.#times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / received);
    const numbers = [Math.min(...this.#times), mean, Math.max(...this.#times), spread];
    return `${head}rtt min/avg/max/mdev = ${numbers.map((one) => one.toFixed(3)).join("/")} ms\n`;
  }
}

/** Three digits that count. */
function shortTime(time: number): string {
  if (time >= 100) return time.toFixed(0);
  if (time >= 10) return time.toFixed(1);
  return time.toFixed(time >= 1 ? 2 : 3);
}
