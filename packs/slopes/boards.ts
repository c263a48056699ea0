import type { Board } from "#model";

const RAIN = ["rain-10-minutes", "rain-hourly", "rain-3-hours", "rain-24-hours", "rain-total"] as const;
const GRADES = ["slopes-grade-a", "slopes-grade-b", "slopes-grade-c", "slopes-grade-c-plus", "slopes-grade-d"] as const;

const inventory: Board = {
  id: "inventory",
  label: { zh: "邊坡清冊", en: "Slope inventory" },
  about: {
    zh: "列管的邊坡、各級處數，以及落在潛勢區與斷層上的有多少。圖層會改版，不同版的數字並列，不相減。",
    en: "Slopes that are kept, by grade, and how many lie on hazard zones and faults. Layers change: figures of two versions stand side by side.",
  },
  filters: [
    { name: "subject", label: { zh: "機關或路線", en: "agency or road" } },
    { name: "period", label: { zh: "期間", en: "period" } },
    { name: "source", label: { zh: "來源", en: "source" } },
  ],
  sections: [
    {
      kind: "matrix",
      title: { zh: "邊坡、潛勢區與斷層", en: "Slopes, zones and faults" },
      facts: {
        measures: ["slope-count", "slopes-in-buffer", "hazard-zone-count", "fault-crossing-count", "road-length"],
      },
      rows: "source",
      columns: "measure",
    },
    {
      kind: "matrix",
      title: { zh: "各級處數", en: "By grade" },
      facts: { measures: GRADES },
      rows: "source",
      columns: "measure",
    },
    {
      kind: "bars",
      title: { zh: "整治與搶修經費", en: "Budgets of works" },
      facts: { measures: ["works-budget"] },
      unit: "money",
      by: ["subject"],
    },
  ],
};

const hazard: Board = {
  id: "hazard",
  label: { zh: "雨量、坍方與封閉", en: "Rain, slides and closures" },
  about: {
    zh: "各地雨量依時數分欄，一小時的不和一天的比；坍方、警戒條數與封閉里程照報導並列。",
    en: "Rain by how long it is summed, an hour never beside a day; slides, warnings and closures as told.",
  },
  filters: [
    { name: "subject", label: { zh: "地點", en: "place" } },
    { name: "period", label: { zh: "期間", en: "period" } },
    { name: "source", label: { zh: "來源", en: "source" } },
  ],
  sections: [
    {
      kind: "matrix",
      title: { zh: "雨量，毫米", en: "Rain, mm" },
      facts: { measures: RAIN },
      rows: "subject",
      columns: "measure",
    },
    {
      kind: "bars",
      title: { zh: "門檻", en: "Thresholds" },
      facts: { measures: ["rain-threshold"] },
      unit: "mm",
      by: ["subject"],
    },
    {
      kind: "matrix",
      title: { zh: "坍方、警戒與封閉", en: "Slides, warnings and closures" },
      facts: {
        measures: [
          "slide-volume",
          "slide-area",
          "slide-count",
          "red-warnings",
          "yellow-warnings",
          "red-zones",
          "yellow-zones",
          "closure-count",
          "road-closed",
          "road-damaged",
        ],
      },
      rows: "subject",
      columns: "measure",
    },
    {
      kind: "timeline",
      title: { zh: "封閉期間", en: "Closures" },
      facts: { measures: ["closure-time"] },
    },
  ],
};

const shaking: Board = {
  id: "shaking",
  label: { zh: "地震與撤離", en: "Shaking and evacuations" },
  about: {
    zh: "各地震度與地動加速度，規模與深度另列；震度5弱與5強都記作5，原文在旁。撤離與受災人數照報導並列。",
    en: "Intensity and ground acceleration by place, magnitude and depth beside them; 5弱 and 5強 both count as 5, as printed beside it. People evacuated and affected as told.",
  },
  filters: [
    { name: "subject", label: { zh: "地點", en: "place" } },
    { name: "period", label: { zh: "期間", en: "period" } },
    { name: "source", label: { zh: "來源", en: "source" } },
  ],
  sections: [
    {
      kind: "matrix",
      title: { zh: "震度、加速度與規模", en: "Intensity, acceleration and magnitude" },
      facts: { measures: ["intensity", "ground-acceleration", "incidents.magnitude"] },
      rows: "subject",
      columns: "measure",
    },
    {
      kind: "matrix",
      title: { zh: "撤離與受災", en: "Evacuated and affected" },
      facts: { measures: ["incidents.evacuated", "incidents.affected"] },
      rows: "subject",
      columns: "measure",
    },
  ],
};

export const boards: readonly Board[] = [inventory, hazard, shaking];
