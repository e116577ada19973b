import { networkOf } from "../../../process/network/network.ts";
import type { Process, Program } from "../../../process/process.ts";
import { SIGINT } from "../../../process/signals.ts";
import { Interrupted } from "../../../process/unwind.ts";
import { BANNER } from "../busybox/banner.ts";

/** networking/ping.c of busybox, which counts from nought and words things otherwise than iputils. */
const USAGE = `${BANNER}

Usage: ping [OPTIONS] HOST

Send ICMP ECHO_REQUESTs to HOST

	-4,-6		Force IP or IPv6 name resolution
	-c CNT		Send only CNT pings
	-s SIZE		Send SIZE data bytes in packets (default 56)
	-i SECS		Interval
	-A		Ping as soon as reply is received
	-t TTL		Set TTL
	-I IFACE/IP	Source interface or IP address
	-W SEC		Seconds to wait for the first response (default 10)
			(after all -c CNT packets are sent)
	-w SEC		Seconds until ping exits (default:infinite)
			(can exit earlier with -c CNT)
	-q		Quiet, only display output at start/finish
	-p HEXBYTE	Payload pattern
`;
const VALUED = "csitIWwp";
const SWITCHES = "46Aq";
const NUMBERS = "csiWw";
const HEADER = 8;
const SECOND = 1000;

type Options = ReadonlyMap<string, string>;

export const busyboxPing: Program = async (process) => {
  const read = readWords(process.argv.slice(1));
  if (typeof read === "string") return refuse(process, read);
  const { options, host } = read;
  const wrong = [...options].find(([letter, value]) => NUMBERS.includes(letter) && !/^\d+$/.test(value));
  if (wrong) return refuse(process, `ping: invalid number '${wrong[1]}'\n`);
  const network = networkOf(process);
  const [address] = network.resolve(host);
  if (address === undefined) return refuse(process, `ping: bad address '${host}'\n`);
  return new Trial(process, options, host, address, network.distanceOf(address)).run();
};

async function refuse(process: Process, message: string): Promise<number> {
  await process.write(2, message);
  return 1;
}

/** Options may stand behind the host; a text is what is wrong with the words. */
function readWords(given: readonly string[]): { options: Options; host: string } | string {
  const words = [...given];
  const options = new Map<string, string>();
  const hosts: string[] = [];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!/^-./.test(word)) {
      hosts.push(word);
      continue;
    }
    for (let at = 1; at < word.length; at++) {
      const letter = word.charAt(at);
      if (SWITCHES.includes(letter)) {
        options.set(letter, "");
        continue;
      }
      if (!VALUED.includes(letter)) return `ping: invalid option -- '${letter}'\n${USAGE}`;
      const value = word.slice(at + 1) || words.shift();
      if (value === undefined) return `ping: option requires an argument -- '${letter}'\n${USAGE}`;
      options.set(letter, value);
      break;
    }
  }
  const [host, other] = hosts;
  return host === undefined || other !== undefined ? USAGE : { options, host };
}

/** A row of questions to one host. */
class Trial {
  readonly #times: number[] = [];
  #sent = 0;
  #stopped = false;

  constructor(
    private readonly process: Process,
    private readonly options: Options,
    private readonly host: string,
    private readonly address: string,
    /** In milliseconds; undefined: nobody answers. */
    private readonly distance: number | undefined,
  ) {}

  #number(letter: string, otherwise: number): number {
    return Number(this.options.get(letter) ?? otherwise);
  }

  async run(): Promise<number> {
    const { process, host, address } = this;
    // None is as many as one likes.
    const count = this.#number("c", 0) || Number.POSITIVE_INFINITY;
    const size = this.#number("s", 56);
    const interval = this.options.has("A") ? 0 : this.#number("i", 1) * SECOND;
    const end = process.kernel.now() + this.#number("w", Number.POSITIVE_INFINITY) * SECOND;
    process.handle(SIGINT, () => {
      this.#stopped = true;
    });
    process.interruptible = true;
    await process.write(1, `PING ${host} (${address}): ${size} data bytes\n`);
    while (this.#sent < count && !this.#stopped && process.kernel.now() < end) {
      const began = process.kernel.now();
      await this.#ask(size + HEADER);
      if (this.#sent < count) await this.#sleep(Math.min(end, began + interval) - process.kernel.now());
    }
    if (this.distance === undefined && this.#sent >= count)
      await this.#sleep(Math.min(end - process.kernel.now(), this.#number("W", 10) * SECOND));
    await process.write(1, this.#summary());
    return this.#times.length > 0 ? 0 : 1;
  }

  async #ask(bytes: number): Promise<void> {
    const { process, distance, address } = this;
    const sequence = this.#sent++;
    if (distance === undefined) return;
    const time = distance * (0.9 + process.kernel.random.below(200) / 1000);
    await this.#sleep(time);
    if (this.#stopped) return;
    this.#times.push(time);
    if (this.options.has("q")) return;
    const ttl = distance < 1 ? 64 : 55;
    await process.write(
      1,
      `${bytes} bytes from ${address}: seq=${sequence} ttl=${ttl} time=${time.toFixed(3)} ms\n`,
    );
  }

  async #sleep(milliseconds: number): Promise<void> {
    if (milliseconds <= 0 || this.#stopped) return;
    try {
      await this.process.sleep(milliseconds);
    } catch (thrown) {
      if (!(thrown instanceof Interrupted)) throw thrown;
    }
  }

  #summary(): string {
    const [sent, received] = [this.#sent, this.#times.length];
    const loss = sent === 0 ? 0 : Math.floor(((sent - received) * 100) / sent);
    const head = `\n--- ${this.host} ping statistics ---\n${sent} packets transmitted, ${received} packets received, ${loss}% packet loss\n`;
    if (received === 0) return head;
    const mean = this.#times.reduce((sum, time) => sum + time, 0) / received;
    const numbers = [Math.min(...this.#times), mean, Math.max(...this.#times)];
    return `${head}round-trip min/avg/max = ${numbers.map((one) => one.toFixed(3)).join("/")} ms\n`;
  }
}
