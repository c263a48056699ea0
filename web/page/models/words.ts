export const WORDS = {
  zh: {
    title: "模型",
    lead: "領域包裡的計算：光靠等式不夠的，給表格來算。給的表格只用來算，不會留下。",
  },
  en: {
    title: "Models",
    lead: "Calculations of the packs, where an equation is not enough: tables in, tables out. What you give is not kept.",
  },
};
