import type { Reading } from "#model";
import { makeReading } from "#test/contract/reading.ts";

/** What child and parent both can make: batch `batch` of round `round`, of 1 to 40 readings. */
export function makeBatch(round: number, batch: number): Reading[] {
  return Array.from({ length: 1 + ((batch * 7) % 40) }, (_, i) =>
    makeReading(
      `回合${round}。第${batch}批第${i}則：${"庫存變動，港口待運。".repeat(20)}2024年${batch * 40 + i}公噸。`,
      {
        url: `https://kill.example/${round}/${batch}/${i}`,
        published: `2025-0${1 + (i % 9)}`,
        topics: [`回合${round}`, "礦業"],
      },
    ),
  );
}
