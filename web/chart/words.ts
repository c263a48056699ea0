/** Words of charts. */
export const CHART = {
  zh: {
    failed: "圖沒有畫成；下面的表有同樣的內容。",
    svg: "存成 SVG",
    png: "存成 PNG",
    foot: "Assay：事實是報導印出的說法，不是真相。",
  },
  en: {
    failed: "The chart could not be drawn; the table below has the same.",
    svg: "Save as SVG",
    png: "Save as PNG",
    foot: "Assay: a fact is what an article prints, not what is so.",
  },
};
