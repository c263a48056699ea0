import type { Lang, Words } from "./lang.ts";

/** What the argument parser finds wrong. */
export type UsageFault =
  | "unknown-option"
  | "unknown-command"
  | "missing-argument"
  | "missing-value"
  | "excess"
  | "not-one-of"
  | "not-a-number"
  | "not-a-moment"
  | "no-such-moment"
  | "how-many-ids"
  | "not-a-period";

const FAULTS: Words<UsageFault> = {
  "zh-TW": {
    "unknown-option": "沒有這個選項：{given}",
    "unknown-command": "沒有這個指令：{given}",
    "missing-argument": "缺少參數：{given}",
    "missing-value": "選項後面要有值：{given}",
    excess: "參數太多：{given}",
    "not-one-of": "{given}；可用 {allowed}",
    "not-a-number": "{given}；要 {allowed} 的整數",
    "not-a-moment": "{given}；要序號、日期（2025-10-25）或時刻（2025-10-25T08:00+08:00）",
    "no-such-moment": "{given}；帳本的序號到 {allowed} 為止，日期要寫全（2025-10-25）",
    "how-many-ids": "要 {allowed} 個編號，給了：{given}",
    "not-a-period": "{given}；要 EDTF 的日期或期間（2025、2025-10、2025-07/2025-09）",
  },
  en: {
    "unknown-option": "no such option: {given}",
    "unknown-command": "no such command: {given}",
    "missing-argument": "argument missing: {given}",
    "missing-value": "the option needs a value: {given}",
    excess: "too many arguments: {given}",
    "not-one-of": "{given}; choose {allowed}",
    "not-a-number": "{given}; a whole number in {allowed} is needed",
    "not-a-moment": "{given}; give a sequence, a day (2025-10-25) or an instant (2025-10-25T08:00+08:00)",
    "no-such-moment":
      "{given}; the sequences of the ledger end at {allowed}, and a day is written in full (2025-10-25)",
    "how-many-ids": "{allowed} ids are needed, given: {given}",
    "not-a-period": "{given}; give a date or period in EDTF (2025, 2025-10, 2025-07/2025-09)",
  },
};

/** What is wrong with an argument, as the detail of a problem. */
export function describeUsage(fault: UsageFault, lang: Lang, given: string, allowed = ""): string {
  return FAULTS[lang][fault].replace("{given}", () => given).replace("{allowed}", () => allowed);
}
