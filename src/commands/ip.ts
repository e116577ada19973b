import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { GATEWAY, OWN_ADDRESS } from "../process/network/address.ts";

const FAILED = 2;

const FLAGS = {
  brief: { short: "b", long: "brief", help: "print only basic information in a tabular format" },
  ipv4: { short: "4", long: false, help: "only IPv4" },
  ipv6: { short: "6", long: false, help: "only IPv6" },
} as const satisfies FlagSpecs;

type IpCall = Call<typeof FLAGS>;

interface Link {
  readonly name: string;
  readonly flags: string;
  readonly details: string;
  readonly state: string;
  readonly mac: string;
  readonly kind: string;
  readonly broadcast: string;
  readonly ipv4: string;
  readonly ipv4Line: string;
  readonly ipv6: string;
  readonly ipv6Scope: string;
}

const LINKS: readonly Link[] = [
  {
    name: "lo",
    flags: "LOOPBACK,UP,LOWER_UP",
    details: "mtu 65536 qdisc noqueue state UNKNOWN",
    state: "UNKNOWN",
    mac: "00:00:00:00:00:00",
    kind: "loopback",
    broadcast: "00:00:00:00:00:00",
    ipv4: "127.0.0.1/8",
    ipv4Line: "127.0.0.1/8 scope host lo",
    ipv6: "::1/128",
    ipv6Scope: "host",
  },
  {
    name: "eth0",
    flags: "BROADCAST,MULTICAST,UP,LOWER_UP",
    details: "mtu 1500 qdisc fq_codel state UP",
    state: "UP",
    mac: "52:54:00:12:34:56",
    kind: "ether",
    broadcast: "ff:ff:ff:ff:ff:ff",
    ipv4: `${OWN_ADDRESS}/24`,
    ipv4Line: `${OWN_ADDRESS}/24 brd 10.0.2.255 scope global eth0`,
    ipv6: "fe80::5054:ff:fe12:3456/64",
    ipv6Scope: "link",
  },
];

/** ip(8) of iproute2, as far as it shows; nothing of the network can be changed. */
export const ip = defineCommand({
  name: "ip",
  summary: "show routing, network devices, interfaces and tunnels",
  operands: "[ OPTIONS ] OBJECT { COMMAND | help }",
  completes: "none",
  flags: FLAGS,
  // Its options have one dash: `-br`, `-brief`.
  traditional: (words) => words.map((word) => (/^-br(ief)?$/.test(word) ? "-b" : word)),
  stopAtFirstOperand: true,
  statusOfUsage: 255,
  examples: [
    { run: "ip addr", shows: "the addresses of this computer" },
    { run: "ip route", shows: "the way to the internet" },
  ],
  seeAlso: ["ss(8)", "ping(8)"],

  run(call) {
    const [object = "", ...words] = call.operands;
    if (object === "") return call.notSimulated("without an object");
    if (isBeginning(object, "address")) return showLinks(call, words, true);
    if (isBeginning(object, "link")) return showLinks(call, words, false);
    if (isBeginning(object, "route")) return showRoutes(call, words);
    if (isBeginning(object, "neighbour") || object === "neighbor") {
      call.print(
        `${GATEWAY} dev eth0 lladdr 52:55:0a:00:02:02 ${call.flags.brief ? "" : "REACHABLE"}\n`.replace(
          / \n/,
          "\n",
        ),
      );
      return 0;
    }
    call.printError(`Object "${object}" is unknown, try "ip help".\n`);
    return 1;
  },
});

function isBeginning(word: string, whole: string): boolean {
  return word !== "" && whole.startsWith(word);
}

/** Words of `show`; undefined after the message for what would change something. */
function shownDevice(call: IpCall, words: readonly string[]): string | number {
  const [verb = "show", ...rest] = words;
  if (!isBeginning(verb, "show") && !isBeginning(verb, "list")) {
    if (call.files.credentials.uid === 0) return call.notSimulated(`changes of the network (${verb})`);
    call.printError("RTNETLINK answers: Operation not permitted\n");
    return FAILED;
  }
  return (rest[0] === "dev" ? rest[1] : rest[0]) ?? "";
}

function showLinks(call: IpCall, words: readonly string[], withAddresses: boolean): number {
  const device = shownDevice(call, words);
  if (typeof device === "number") return device;
  const links = LINKS.filter(({ name }) => device === "" || name === device);
  if (links.length === 0) {
    call.printError(`Device "${device}" does not exist.\n`);
    return 1;
  }
  for (const link of links)
    call.print(call.flags.brief ? brief(call, link, withAddresses) : full(call, link, withAddresses));
  return 0;
}

function brief({ flags }: IpCall, link: Link, withAddresses: boolean): string {
  const head = `${link.name.padEnd(16)} ${link.state.padEnd(14)} `;
  if (!withAddresses) return `${head}${link.mac} <${link.flags}> \n`;
  const addresses = [...(flags.ipv6 ? [] : [link.ipv4]), ...(flags.ipv4 ? [] : [link.ipv6])];
  return `${head}${addresses.map((address) => `${address} `).join("")}\n`;
}

function full({ flags }: IpCall, link: Link, withAddresses: boolean): string {
  const number = LINKS.indexOf(link) + 1;
  const mode = withAddresses ? "" : " mode DEFAULT";
  let text = `${number}: ${link.name}: <${link.flags}> ${link.details}${mode} group default qlen 1000\n`;
  if (!withAddresses || !(flags.ipv4 || flags.ipv6))
    text += `    link/${link.kind} ${link.mac} brd ${link.broadcast}\n`;
  if (!withAddresses) return text;
  const lifetime = "       valid_lft forever preferred_lft forever\n";
  if (!flags.ipv6) text += `    inet ${link.ipv4Line}\n${lifetime}`;
  if (!flags.ipv4) text += `    inet6 ${link.ipv6} scope ${link.ipv6Scope} \n${lifetime}`;
  return text;
}

function showRoutes(call: IpCall, words: readonly string[]): number {
  if (words[0] === "get" && words[1] !== undefined) return showRoute(call, words[1]);
  const device = shownDevice(call, words);
  if (typeof device === "number") return device;
  call.print(
    `default via ${GATEWAY} dev eth0 \n10.0.2.0/24 dev eth0 proto kernel scope link src ${OWN_ADDRESS} \n`,
  );
  return 0;
}

function showRoute(call: IpCall, address: string): number {
  const { uid } = call.process.realUser;
  const isLocal = address.startsWith("127.") || address === OWN_ADDRESS;
  const via = isLocal ? "dev lo" : address.startsWith("10.0.2.") ? "dev eth0" : `via ${GATEWAY} dev eth0`;
  const source = isLocal ? address : OWN_ADDRESS;
  call.print(
    `${isLocal ? "local " : ""}${address} ${via} src ${source} uid ${uid} \n    cache ${isLocal ? "<local> " : ""}\n`,
  );
  return 0;
}
