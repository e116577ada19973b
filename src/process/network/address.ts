/** Interfaces of the computer: loopback, and a card on a small network behind a router. */
export const LOOPBACK = "127.0.0.1";
export const LOOPBACK_6 = "::1";
export const OWN_ADDRESS = "10.0.2.15";
export const GATEWAY = "10.0.2.2";
export const GATEWAY_MAC = "52:55:0a:00:02:02";
export const NAME_SERVER = "10.0.2.3";
/** A socket that listens here listens on all. */
export const ANY = "0.0.0.0";
export const ANY_6 = "::";

export function isAny(address: string): boolean {
  return address === ANY || address === ANY_6;
}

export function isAddress(text: string): boolean {
  return isIPv4(text) || isIPv6(text);
}

export function isIPv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
}

export function isIPv6(text: string): boolean {
  return text.includes(":") && /^[0-9a-fA-F:.]+$/.test(text);
}

/** Whether it is the computer itself that has the address. */
export function isOwn(address: string): boolean {
  return address.startsWith("127.") || address === LOOPBACK_6 || address === OWN_ADDRESS || address === ANY;
}

/** Whether the address is on the network of the card. */
export function isNeighbour(address: string): boolean {
  return address.startsWith("10.0.2.");
}
