import type { Layout } from "./layout.ts";

/** Blocks of net-tools in the form that busybox has them. */
export const ifconfig: Layout = {
  rule: () => {
    let block: string[] = [];
    return (line) => {
      if (line !== "") {
        block.push(line);
        return undefined;
      }
      const shown = block[0] && / flags=/.test(block[0]) ? reword(block) : block.join("\n");
      block = [];
      return `${shown}\n`;
    };
  },
};

function reword(block: readonly string[]): string {
  const text = block.join("\n");
  const part = (pattern: RegExp) => pattern.exec(text) ?? [];
  const [, name = "", flags = "", mtu] = part(/^(\S+): flags=\d+<(.*)> {2}mtu (\d+)/);
  const [, hardware] = part(/ether (\S+)/);
  const [, address, mask, broadcast] = part(/inet (\S+) {2}netmask (\S+)(?: {2}broadcast (\S+))?/);
  const [, queue = "0"] = part(/txqueuelen (\d+)/);
  const [, received, receivedBytes] = part(/RX packets (\d+) {2}bytes (.*)/);
  const [, sent, sentBytes] = part(/TX packets (\d+) {2}bytes (.*)/);
  const kind = hardware
    ? `Link encap:Ethernet  HWaddr ${hardware.toUpperCase()}  `
    : "Link encap:Local Loopback  ";
  const rows = [
    ...(address ? [`inet addr:${address}${broadcast ? `  Bcast:${broadcast}` : ""}  Mask:${mask}`] : []),
    ...[...text.matchAll(/inet6 (\S+) {2}prefixlen (\d+) {2}scopeid \S+<(.*)>/g)].map(
      ([, six, length, scope = ""]) => `inet6 addr: ${six}/${length} Scope:${SCOPES[scope] ?? scope}`,
    ),
    `${flags.replaceAll(",", " ")}  MTU:${mtu}  Metric:1`,
    `RX packets:${received} errors:0 dropped:0 overruns:0 frame:0`,
    `TX packets:${sent} errors:0 dropped:0 overruns:0 carrier:0`,
    `collisions:0 txqueuelen:${queue} `,
    `RX bytes:${receivedBytes}  TX bytes:${sentBytes}`,
  ];
  return [`${name.padEnd(9)} ${kind}`, ...rows.map((row) => `          ${row}`)].join("\n");
}

const SCOPES: Readonly<Record<string, string>> = { host: "Host", link: "Link", global: "Global" };
