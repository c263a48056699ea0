import { spawnSync } from "node:child_process";

/** The one of the user, then Debian's: its packages are not seen by another. */
const PYTHONS = ["python3", "/usr/bin/python3"];

/** Times what `jieba.cut` takes; the dictionary is loaded and the first texts are cut before. */
const PROGRAM = `
import json, sys, time, jieba
jieba.setLogLevel(60)
jieba.initialize()
texts = json.load(sys.stdin)
for text in texts[:20]: list(jieba.cut(text))
begun = time.process_time()
words = sum(len(list(jieba.cut(text))) for text in texts)
print(json.dumps([time.process_time() - begun, words]))
`;

/**
 * Seconds of processor time that jieba itself, the Python program, takes to cut the texts into words; undefined where
 * Python or its package (Debian: python3-jieba) is not installed.
 */
export function timeJieba(texts: readonly string[]): number | undefined {
  const input = JSON.stringify(texts);
  const run = PYTHONS.map((python) => spawnSync(python, ["-c", PROGRAM], { input, encoding: "utf8" }));
  const stdout = run.find(({ status }) => status === 0)?.stdout;
  if (stdout === undefined) return undefined;
  const [seconds, words] = JSON.parse(stdout) as [number, number];
  if (words < texts.length) throw new Error(`jieba cut ${texts.length} texts into ${words} words`);
  return seconds;
}
