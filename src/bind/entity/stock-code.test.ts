import { expect, it } from "vitest";
import { sightOf } from "#test/entities/read-entities.ts";
import { findListed } from "./stock-code.ts";

const ROWS = ["place\tchina\t中國", "commodity\tgold\t黃金|gold\tmetal", "org\tnova\t諾瓦資源"];
const listed = (text: string) => findListed(sightOf(text, ROWS)).map(({ start, end }) => text.slice(start, end));

it.each([
  ["鋰股回檔，昂磐黃金(03330)跌4%", ["昂磐黃金"]],
  ["中國黃金（600489.SH）發布公告", ["中國黃金"]],
  ["昂磐黃金(3330)升7%，中國黃金(2099)升8%，澧碩(6181)升1%，磐澧(0116)跌2%", ["昂磐黃金", "中國黃金", "澧碩", "磐澧"]],
])("a share's code names a company: %s", (text, names) => expect(listed(text)).toEqual(names));

it.each([
  "昂磐黃金(3330)升7%", // one such number alone may count something
  "昂磐黃金(2024)與澧碩(2023)",
  "諾瓦資源(03330)", // known already
  "產量(03330)",
  "昂磐黃金(33.30)",
])("no code of a share, or nothing new: %s", (text) => expect(listed(text)).toEqual([]));
