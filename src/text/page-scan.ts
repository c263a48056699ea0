import { Parser } from "htmlparser2";
import type { BlockKind } from "#model";
import { isBeside, wordsOf } from "./beside.ts";
import { collapse } from "./collapse.ts";
import { isBlock as isBlockName, kindOf, VOID } from "./elements.ts";
import type { Box, PageLine } from "./page-block.ts";
import { makeMarker } from "./page-marker.ts";
import type { PageMarks } from "./page-marks.ts";

/** A page as one pass over its tags tells it: its lines, the boxes that hold them, and what it says of its article. */
export interface PageScan {
  readonly lines: readonly PageLine[];
  readonly boxes: readonly Box[];
  readonly marks: PageMarks;
  /** Tags and stretches of text that were looked at. */
  readonly steps: number;
}

interface Open {
  readonly name: string;
  readonly box: number;
  readonly kind: BlockKind;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  /** Whether it is an inline element beside the story: its words belong to no line. */
  readonly isBeside: boolean;
}

const PAGE: Open = { name: "", box: -1, kind: "paragraph", isBlock: false, isLink: false, isBeside: false };

/** Scans a tamed page, without building a document: every tag and every stretch of text is looked at once. */
export function scanPage(html: string): PageScan {
  const lines: PageLine[] = [];
  const boxes: Box[] = [];
  const open: Open[] = [PAGE];
  const marker = makeMarker();
  let words = "";
  let linked = 0;
  let steps = 0;

  const endLine = ({ kind, box }: Open): void => {
    if (words === "") return;
    const text = collapse(words);
    if (text !== "") lines.push({ kind, text, box, linked });
    words = "";
    linked = 0;
  };
  const addBox = (name: string, attributes: Readonly<Record<string, string>>, parent: number): number => {
    const named = wordsOf(attributes);
    const outer = boxes[parent];
    boxes.push({
      name,
      parent,
      words: named,
      isBeside: outer?.isBeside === true || isBeside(name, attributes, named),
      article: name === "article" ? boxes.length : (outer?.article ?? -1),
    });
    return boxes.length - 1;
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      steps++;
      const outer = open.at(-1)!;
      const isBlock = isBlockName(name);
      if (isBlock) endLine(outer);
      marker.open(name, attributes);
      if (VOID.has(name)) return;
      open.push({
        name,
        box: isBlock ? addBox(name, attributes, outer.box) : outer.box,
        kind: kindOf(name) ?? outer.kind,
        isBlock,
        isLink: outer.isLink || name === "a",
        isBeside: outer.isBeside || (!isBlock && isBeside(name, attributes, wordsOf(attributes))),
      });
    },
    ontext(data) {
      steps++;
      marker.text(data);
      const inner = open.at(-1)!;
      if (inner.isBeside || inner.name === "title") return;
      words += data;
      if (inner.isLink) linked += data.length;
    },
    onclosetag(name) {
      steps++;
      marker.close(name);
      if (VOID.has(name)) return;
      const inner = open.pop()!;
      if (inner.isBlock) endLine(inner);
    },
  });
  parser.end(html);
  endLine(PAGE);
  return { lines, boxes, marks: marker.end(), steps };
}
