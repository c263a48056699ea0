import { expect, test } from "vitest";
import { renderTable } from "./table.ts";
import { widthOf } from "./width.ts";

test("columns stand straight under Chinese and Latin words", () => {
  const table = renderTable(
    [{ title: "原文" }, { title: "值", align: "right" }],
    [
      ["約105,000美元", "105,000 USD"],
      ["2成", "20%"],
    ],
  );
  expect(table).toBe("原文                    值\n約105,000美元  105,000 USD\n2成                    20%\n");
  expect(new Set(table.trimEnd().split("\n").map(widthOf)).size).toBe(1);
});

test("a cell cannot command the terminal or break its row", () => {
  expect(renderTable([{ title: "t" }], [["a\u001b[31m\nb"]])).toBe("t\na␛[31m␊b\n");
});
