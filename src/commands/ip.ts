import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { GATEWAY, GATEWAY_MAC, isOwn } from "../process/network/address.ts";
import type { Card } from "../process/network/bridge.ts";
import { networkOf } from "../process/network/network.ts";
import { IP_USAGE } from "./ip/help-text.ts";
import { broadcastOf, linkLocal, subnetOf } from "./net-tools/addresses.ts";

const FAILED = 2;

const FLAGS = {
  brief: { short: "b", long: "brief", help: "print only basic information in a tabular format" },
  ipv4: { short: "4", long: false, help: "only IPv4" },
  ipv6: { short: "6", long: false, help: "only IPv6" },
  version: { short: "V", long: false, help: "the version" },
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

const LOOPBACK_LINK: Link = {
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
};

function linksOf({ process }: IpCall): readonly Link[] {
  return [LOOPBACK_LINK, ...networkOf(process).cards.map((card) => linkOf(card))];
}

function linkOf(card: Card): Link {
  const { name, address, prefix, mac, bridge, isBridge } = card;
  const isInContainer = bridge !== undefined && !isBridge;
  return {
    name: isInContainer ? `${name}@if${Number(name.replace(/\D/g, "")) * 2 + 5}` : name,
    flags: "BROADCAST,MULTICAST,UP,LOWER_UP",
    details: bridge ? "mtu 1500 qdisc noqueue state UP" : "mtu 1500 qdisc fq_codel state UP",
    state: "UP",
    mac,
    kind: "ether",
    broadcast: "ff:ff:ff:ff:ff:ff",
    ipv4: `${address}/${prefix}`,
    ipv4Line: `${address}/${prefix} brd ${broadcastOf(address, prefix)} scope global ${name}`,
    ipv6: isInContainer ? "" : `${linkLocal(mac)}/64`,
    ipv6Scope: "link",
  };
}

const KNOWN_OPTION = /^--?(?:br(?:i(?:e(?:f)?)?)?|4|6|V(?:ersion)?)$/;
const USAGE_STATUS = 255;
const SHOWS = ["show", "list", "lst"];

/** ip(8) of iproute2, as far as it shows; nothing of the network can be changed. */
export const ip = defineCommand({
  name: "ip",
  summary: "show routing, network devices, interfaces and tunnels",
  operands: "[ OPTIONS ] OBJECT { COMMAND | help }",
  completes: "none",
  flags: FLAGS,
  // Its options have one dash: `-br`, `-brief`.
  traditional: (words) => {
    const end = words.findIndex((word) => !KNOWN_OPTION.test(word));
    const [first, ...rest] = end < 0 ? [] : words.slice(end);
    const options = words.slice(0, end < 0 ? undefined : end);
    const letters = options.map((word) =>
      /^--?br/.test(word) ? "-b" : word.replace(/^--/, "-").slice(0, 2),
    );
    return first === undefined ? letters : [...letters, "--", first.replace(/^--(?=.)/, "-"), ...rest];
  },
  stopAtFirstOperand: true,
  statusOfUsage: USAGE_STATUS,
  noStandardOptions: true,
  versionText: () => "ip utility, iproute2-6.1.0, libbpf 1.1.2\n",
  examples: [
    { run: "ip addr", shows: "the addresses of this computer" },
    { run: "ip route", shows: "the way to the internet" },
  ],
  seeAlso: ["ss(8)", "ping(8)"],

  run(call) {
    const [object = "", ...words] = call.operands;
    const wrong = call.operands.find((word) => word.startsWith("-") && word.length > 1);
    if (wrong === object && wrong !== undefined && !/^-h(elp)?$/.test(wrong)) {
      call.printError(`Option "${wrong}" is unknown, try "ip -help".\n`);
      return USAGE_STATUS;
    }
    if (object === "" || object === "-" || /^(?:-h|-?help)$/.test(object)) {
      call.printError(IP_USAGE);
      return USAGE_STATUS;
    }
    if (isBeginning(object, "address")) return showLinks(call, words, true);
    if (isBeginning(object, "link")) return showLinks(call, words, false);
    if (isBeginning(object, "route")) return showRoutes(call, words);
    if (isBeginning(object, "neighbour") || object === "neighbor") {
      const device = shownDevice(call, words, "neigh");
      if (typeof device === "number") return device;
      call.print(
        `${GATEWAY} dev eth0 lladdr ${GATEWAY_MAC} ${call.flags.brief ? "" : "REACHABLE"}\n`.replace(
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

/** What else can stand behind an object, beside `show` and `list`: each changes something. */
const CHANGES = {
  address: "add change chg replace delete flush save showdump restore",
  link: "add set change replace delete xstats afstats property",
  route: "add append change chg prepend replace test delete flush save restore",
  neigh: "add change chg replace delete flush get",
};

/** The device behind `show`, or "" for all; a status after the message for any other word. */
function shownDevice(call: IpCall, words: readonly string[], object: keyof typeof CHANGES): string | number {
  const [verb = "show", ...rest] = words;
  if (![...SHOWS, "help", ...CHANGES[object].split(" ")].some((each) => isBeginning(verb, each))) {
    call.printError(`Command "${verb}" is unknown, try "ip ${object} help".\n`);
    return USAGE_STATUS;
  }
  if (!SHOWS.some((each) => isBeginning(verb, each))) {
    if (isBeginning(verb, "help")) return call.notSimulated(`ip ${object} help`);
    if (call.files.credentials.uid === 0) return call.notSimulated(`changes of the network (${verb})`);
    call.printError("RTNETLINK answers: Operation not permitted\n");
    return FAILED;
  }
  return (rest[0] === "dev" ? rest[1] : rest[0]) ?? "";
}

function showLinks(call: IpCall, words: readonly string[], withAddresses: boolean): number {
  const device = shownDevice(call, words, withAddresses ? "address" : "link");
  if (typeof device === "number") return device;
  const all = linksOf(call);
  const links = all.filter(({ name }) => device === "" || name.replace(/@.*/, "") === device);
  if (links.length === 0) {
    call.printError(`Device "${device}" does not exist.\n`);
    return 1;
  }
  for (const link of links)
    call.print(
      call.flags.brief
        ? brief(call, link, withAddresses)
        : full(call, link, all.indexOf(link) + 1, withAddresses),
    );
  return 0;
}

function brief({ flags }: IpCall, link: Link, withAddresses: boolean): string {
  const head = `${link.name.padEnd(16)} ${link.state.padEnd(14)} `;
  if (!withAddresses) return `${head}${link.mac} <${link.flags}> \n`;
  const addresses = [
    ...(flags.ipv6 ? [] : [link.ipv4]),
    ...(flags.ipv4 || link.ipv6 === "" ? [] : [link.ipv6]),
  ];
  return `${head}${addresses.map((address) => `${address} `).join("")}\n`;
}

function full({ flags }: IpCall, link: Link, number: number, withAddresses: boolean): string {
  const mode = withAddresses ? "" : " mode DEFAULT";
  let text = `${number}: ${link.name}: <${link.flags}> ${link.details}${mode} group default qlen 1000\n`;
  if (!withAddresses || !(flags.ipv4 || flags.ipv6))
    text += `    link/${link.kind} ${link.mac} brd ${link.broadcast}\n`;
  if (!withAddresses) return text;
  const lifetime = "       valid_lft forever preferred_lft forever\n";
  if (!flags.ipv6) text += `    inet ${link.ipv4Line}\n${lifetime}`;
  if (!flags.ipv4 && link.ipv6 !== "") text += `    inet6 ${link.ipv6} scope ${link.ipv6Scope} \n${lifetime}`;
  return text;
}

function showRoutes(call: IpCall, words: readonly string[]): number {
  if (words[0] === "get" && words[1] !== undefined) return showRoute(call, words[1]);
  const device = shownDevice(call, words, "route");
  if (typeof device === "number") return device;
  const { cards } = networkOf(call.process);
  const out = cards.find(({ gateway }) => gateway !== undefined);
  if (out) call.print(`default via ${out.gateway} dev ${out.name} \n`);
  for (const { name, address, prefix } of cards)
    call.print(
      `${subnetOf(address, prefix)}/${prefix} dev ${name} proto kernel scope link src ${address} \n`,
    );
  return 0;
}

function showRoute(call: IpCall, address: string): number {
  const { uid } = call.process.realUser;
  const { cards } = networkOf(call.process);
  const isLocal =
    (isOwn(address) && address.startsWith("127.")) || cards.some((card) => card.address === address);
  const card = cards.find((one) => subnetOf(address, one.prefix) === subnetOf(one.address, one.prefix));
  const out = card ?? cards.find(({ gateway }) => gateway !== undefined);
  if (!isLocal && !out) {
    call.printError("RTNETLINK answers: Network is unreachable\n");
    return FAILED;
  }
  const way = card ? `dev ${card.name}` : `via ${out?.gateway} dev ${out?.name}`;
  const via = isLocal ? "dev lo" : way;
  const source = isLocal ? address : out?.address;
  call.print(
    `${isLocal ? "local " : ""}${address} ${via} src ${source} uid ${uid} \n    cache ${isLocal ? "<local> " : ""}\n`,
  );
  return 0;
}
