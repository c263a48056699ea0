/** Whatever becomes of one member of an archive, the pages before and after it are read, and damage is told at it. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeRandom, type Random } from "#bench/random.ts";
import { pack, toRecord } from "#bench/warc/record.ts";
import { readWarc, type WarcItem } from "#intake";

const ROUNDS = 1_200;

const WAYS: readonly (readonly [name: string, spoil: (member: Buffer, random: Random) => Buffer])[] = [
  ["cut anywhere", (member, random) => member.subarray(0, random.int(1, member.length - 1))],
  [
    "filled with one byte to its end",
    (member, random) => member.fill(random.int(0, 255), random.int(0, member.length - 40)),
  ],
  [
    "with another byte anywhere behind its head",
    (member, random) => {
      const at = random.int(10, member.length - 1);
      member[at] = member[at]! ^ random.int(1, 255);
      return member;
    },
  ],
];

function makeMember(random: Random, n: number): Buffer {
  const noise = Array.from({ length: random.int(8, 60) }, () => random.int(0, 15).toString(16)).join("");
  return pack(toRecord({ address: `https://a.example/${n}`, html: `<html><p>${noise}</p><p>第${n}號礦區</p></html>` }));
}

async function readAll(bytes: Uint8Array): Promise<readonly WarcItem[]> {
  const items: WarcItem[] = [];
  const file = {
    async *open(from: number) {
      yield bytes.subarray(from);
    },
  };
  for await (const item of readWarc(file)) items.push(item);
  return items;
}

test.each(WAYS)("a member %s costs its own page and no other", async (_name, spoil) => {
  for (let round = 0; round < ROUNDS; round++) {
    const random = makeRandom(4, round);
    const members = [0, 1, 2, 3, 4].map((n) => makeMember(random, n));
    const place = members[0]!.length + members[1]!.length;
    const bytes = Buffer.concat(members.map((member, n) => (n === 2 ? spoil(member, random) : member)));
    const items = await readAll(bytes);
    const urls = items.flatMap((item) => (item.kind === "page" ? [item.url.slice(-1)] : []));
    const damage = new Set(items.flatMap((item) => (item.kind === "damage" ? [item.offset] : [])));
    const isWhole = urls.includes("2"); // bits that mean nothing: the checksum still holds
    const wanted = { urls: ["0", "1", ...(isWhole ? ["2"] : []), "3", "4"], damage: isWhole ? [] : [place] };
    expect({ round, urls, damage: [...damage] }).toEqual({ round, ...wanted });
  }
});

test("members packed otherwise are read as they are", async () => {
  const plain = toRecord({ address: "https://a.example/9", html: "<html></html>" });
  expect(
    await readAll(Buffer.concat([gzipSync(plain, { level: 0 }), gzipSync(plain, { level: 9 }), plain])),
  ).toHaveLength(3);
});
