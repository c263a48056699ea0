import { h, list, p, type Story, table } from "./story.ts";

/** Reports in Simplified Chinese. */
export const HANS: readonly Story[] = [
  {
    id: "iron",
    lang: "zh-CN",
    title: "北港铁矿石库存升至1.41亿吨 连续五周增加",
    outlet: "矿讯网",
    reporter: "李甲",
    place: "上海",
    published: "2025-10-31T15:10:00+08:00",
    parts: [
      p("据一家咨询机构统计，截至10月31日，主要港口铁矿石库存为1.41亿吨，比上周增加180万吨，连续五周上升。"),
      p("日均疏港量为312万吨，环比下降2.4%；在港船舶112艘，比上周增加7艘。"),
      p("62%品位铁矿石价格指数收于每吨105.3美元，本周下跌1.6%，钢厂利润率降至39%。"),
      p("机构预计，11月到港量平均每周2,650万吨，若铁水产量降到日均235万吨以下，库存还会增加。"),
    ],
    caption: "港口堆场。资料图片（2024年11月摄）",
    related: ["焦炭第三轮提降50元落地", "10月粗钢产量同比下降3%"],
  },
  {
    id: "coal",
    lang: "zh-CN",
    title: "前三季度原煤产量35.7亿吨 同比增长2.0%",
    outlet: "数据快讯",
    reporter: "张乙",
    place: "北京",
    published: "2025-10-20T10:00:00+08:00",
    parts: [
      p("统计部门20日发布数据，前三季度原煤产量35.7亿吨，同比增长2.0%，其中9月产量4.1亿吨，同比下降1.8%。"),
      p("进口方面，前三季度进口煤炭3.5亿吨，同比下降11.1%；9月进口4,600万吨，为今年以来最高。"),
      h("电煤价格回升"),
      p("9月末，5,500大卡动力煤港口价为每吨702元，比8月末上涨14元。"),
      p("分析人士表示，四季度电厂库存可用天数在22天以上，价格再上涨的空间不大。"),
    ],
    caption: "煤炭码头作业。图源：资料库",
    related: ["动力煤期货夜盘收涨1.2%", "山口矿区复产 日产1.2万吨"],
  },
  {
    id: "cobalt",
    lang: "zh-CN",
    title: "出口配额落地 钴价一周上涨12%",
    outlet: "有色日报",
    reporter: "李甲",
    place: "深圳",
    published: "2025-10-13T09:00:00+08:00",
    parts: [
      p("出口国公布钴出口配额后，电解钴现货价一周上涨12%，10月13日报每吨33.8万元，是2022年8月以来最高。"),
      p("按配额方案，今年剩余两个多月可出口1.8万吨，2026年和2027年每年9.66万吨，约为去年出口量的一半。"),
      table(["年份", "配额（万吨）"], ["2025年余下月份", "1.81"], ["2026年", "9.66"]),
      p("一家前驱体企业表示，手中钴中间品库存约4,200吨，可用到明年一季度末。"),
    ],
    caption: "电解钴产品。（企业供图）",
    related: ["镍铁价格跌至每镍点940元"],
  },
];

/** Reports in English. */
export const ENGLISH: readonly Story[] = [
  {
    id: "zinc",
    lang: "en",
    title: "Harbour Zinc cuts 2025 output guidance to 310,000 tonnes",
    outlet: "The Ore Post",
    reporter: "A. Writer",
    place: "PERTH",
    published: "2025-10-28T03:15:00Z",
    updated: "2025-10-28T06:40:00Z",
    parts: [
      p(
        "Harbour Zinc said on Tuesday it would produce about 310,000 tonnes of zinc in concentrate this year, down from earlier guidance of 335,000 tonnes, after a mill outage in August.",
      ),
      p(
        "Third-quarter output fell 11% from a year earlier to 72,400 tonnes, while sales reached 69,900 tonnes because two cargoes slipped into October.",
      ),
      h("Costs rise"),
      p(
        "All-in costs rose to $1.12 a pound from $0.98 in the second quarter. The company blamed lower grades, which averaged 5.4% against 6.1%.",
      ),
      p(
        "It kept capital spending for the year at $420 million and said the repaired mill had reached 95% of capacity since mid-September.",
      ),
      p("Shares closed 6.3% lower at A$4.02."),
    ],
    caption: "The mill at night. Photo: The Ore Post, May 2023",
    related: ["Smelter fees fall to $80 a tonne", "Lead stocks jump 40% in a month"],
  },
  {
    id: "uranium",
    lang: "en",
    title: "Lake Uranium signs 10-year supply deal worth $1.3 billion",
    outlet: "Fuel Cycle News",
    reporter: "B. Reporter",
    place: "SASKATOON",
    published: "2025-11-04T13:00:00Z",
    parts: [
      p(
        "Lake Uranium has agreed to deliver 18 million pounds of U3O8 over ten years from 2028 to a European utility, a contract it values at about $1.3 billion at current long-term prices.",
      ),
      p(
        "Deliveries start at 1.2 million pounds a year and rise to 2.0 million pounds from 2031. A floor of $65 a pound applies to 60% of the volume.",
      ),
      list("First delivery: January 2028", "Share of planned output: 45%", "Option: a further 4 million pounds"),
      p(
        "The company plans to take a final investment decision on the mine, which it says will cost $890 million, by the middle of 2026.",
      ),
      p("The spot price was $79.50 a pound on Monday, up 4% this month."),
    ],
    caption: "Drill core from the deposit. Credit: company handout",
    related: ["Enrichment capacity to grow 20% by 2030"],
  },
  {
    id: "tailings",
    lang: "en",
    title: "Regulator fines mine $2.6 million over tailings leak",
    outlet: "Ridge Herald",
    reporter: "A. Writer",
    place: "SANTIAGO",
    published: "2025-10-09T18:22:00Z",
    parts: [
      p(
        "The environmental regulator has fined the operator of the Ridge copper mine $2.6 million for a leak that released 14,000 cubic metres of water from its tailings dam in February.",
      ),
      p(
        "Inspectors found that 9 of 31 monitoring wells were not working at the time, and that the company told the authorities 38 hours after it noticed the leak.",
      ),
      p(
        "The operator, which produced 182,000 tonnes of copper last year, said it had since spent $11 million on repairs and would not appeal.",
      ),
      p("It must now report water quality every week for two years."),
    ],
    caption: "The tailings dam in 2022. (Archive)",
    related: ["Court halts permit for $700 million expansion", "Water use at mines down 12%"],
  },
];
