import { isIPv6 } from "node:net";

type Range = readonly [start: number, bits: number];

/** Addresses that are not of the public internet (IANA special-purpose registry), with the cloud's 169.254.169.254. */
const RANGES_4: readonly Range[] = (
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.168.0.0/16 " +
  "198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4"
)
  .split(" ")
  .map((range) => {
    const [start, bits] = range.split("/");
    return [parseIPv4(start!)!, Number(bits)];
  });

/**
 * Whether a host is an address of this machine or of a private, link-local, multicast or reserved network: IPv4 in any
 * form that systems take (`127.1`, `0x7f000001`, `017700000001`, `2130706433`), IPv6 with or without brackets and zone,
 * IPv4 inside IPv6 (mapped, compatible, NAT64, 6to4), and `localhost`. A name that is no address is not private: ask
 * again with what it resolves to.
 */
export function isPrivateAddress(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, "$1").replace(/%.*$/, "");
  if (isIPv6(bare)) return isPrivate6(parseIPv6(bare));
  const address = parseIPv4(bare);
  return address === undefined ? /(?:^|\.)localhost\.?$/i.test(bare) : isPrivate4(address);
}

function isPrivate4(address: number): boolean {
  return RANGES_4.some(
    ([start, bits]) => Math.floor(address / 2 ** (32 - bits)) === Math.floor(start / 2 ** (32 - bits)),
  );
}

function isPrivate6(groups: readonly number[]): boolean {
  const [a, b, c, , , , g, h] = groups as [number, number, number, number, number, number, number, number];
  const low = g * 65_536 + h;
  if (groups.slice(0, 5).every((group) => group === 0))
    return groups[5] === 0xffff || groups[5] === 0 ? isPrivate4(low) : true;
  if (a === 0x64 && b === 0xff9b) return groups.slice(2, 6).some((group) => group !== 0) || isPrivate4(low); // NAT64
  if (a === 0x2002) return isPrivate4(b * 65_536 + c); // 6to4
  if (a === 0x2001) return b < 0x200 || b === 0xdb8; // Teredo and other protocols, documentation
  return (a & 0xe000) !== 0x2000; // only 2000::/3 is given out to the public
}

/** An IPv4 address as systems read it: one to four parts, each decimal, octal or hexadecimal. */
function parseIPv4(text: string): number | undefined {
  const parts = text.replace(/\.$/, "").split(".");
  if (parts.length > 4) return undefined;
  let value = 0;
  for (const [index, part] of parts.entries()) {
    const number = parsePart(part);
    const rest = index === parts.length - 1 ? 256 ** (5 - parts.length) : 256;
    if (number === undefined || number >= rest) return undefined;
    value = value * rest + number;
  }
  return value;
}

function parsePart(part: string): number | undefined {
  if (/^0x[0-9a-f]{0,8}$/i.test(part)) return part.length === 2 ? 0 : Number.parseInt(part, 16);
  if (/^0[0-7]{0,11}$/.test(part)) return Number.parseInt(part, 8);
  return /^[1-9]\d{0,9}$/.test(part) ? Number(part) : undefined;
}

/** The eight groups of a valid IPv6 address. */
function parseIPv6(text: string): readonly number[] {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const tail = dotted === null ? 0 : parseIPv4(dotted[2]!)!;
  const hex = dotted === null ? text : `${dotted[1]}${(tail >>> 16).toString(16)}:${(tail & 0xffff).toString(16)}`;
  const [before, after] = hex.split("::").map((side) => (side === "" ? [] : side.split(":")));
  const groups = [
    ...before!,
    ...(after === undefined ? [] : [...Array<string>(8 - before!.length - after.length).fill("0"), ...after]),
  ];
  return groups.map((group) => Number.parseInt(group, 16));
}
