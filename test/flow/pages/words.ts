import type { Story } from "./story.ts";

/** What outlets print around a story, by language. */
export interface Words {
  readonly home: string;
  readonly sections: readonly string[];
  readonly related: string;
  readonly more: string;
  readonly share: string;
  readonly copyright: string;
  readonly disclaimer: string;
  readonly editor: string;
  readonly next: string;
  readonly previous: string;
  readonly advert: string;
  readonly subscribe: string;
  readonly comments: string;
  readonly published: string;
  readonly updated: string;
  readonly popular: string;
  readonly follow: string;
  readonly tags: readonly string[];
}

const HANT: Words = {
  home: "首頁",
  sections: ["即時", "財經", "礦業", "能源", "國際", "會員中心", "登入"],
  related: "延伸閱讀",
  more: "看更多",
  share: "分享到 Facebook　分享到 LINE　複製連結",
  copyright: "未經授權，不得轉載。版權所有 © 2025",
  disclaimer: "本文不構成投資建議，投資人應獨立判斷並自負風險。",
  editor: "責任編輯：林一",
  next: "下一頁",
  previous: "上一頁",
  advert: "廣告（請繼續閱讀本文）",
  subscribe: "訂閱會員，每月只要99元，繼續閱讀全文",
  comments: "留言討論（12）",
  published: "發布時間",
  updated: "更新時間",
  popular: "熱門新聞",
  follow: "加入LINE好友，每天掌握3則重點",
  tags: ["礦業", "原物料", "景氣"],
};

const HANS: Words = {
  home: "首页",
  sections: ["快讯", "财经", "矿业", "能源", "国际", "登录"],
  related: "相关阅读",
  more: "查看更多",
  share: "分享到微信　分享到微博　复制链接",
  copyright: "未经授权不得转载。版权所有 © 2025",
  disclaimer: "本文不构成投资建议，据此操作风险自担。",
  editor: "责任编辑：张乙",
  next: "下一页",
  previous: "上一页",
  advert: "广告",
  subscribe: "开通会员，首月9元，阅读全文",
  comments: "网友评论（12）",
  published: "发布时间",
  updated: "更新时间",
  popular: "热门文章",
  follow: "关注公众号，每天3条要闻",
  tags: ["矿业", "大宗商品", "库存"],
};

const ENGLISH: Words = {
  home: "Home",
  sections: ["Latest", "Markets", "Mining", "Energy", "World", "Sign in"],
  related: "Related articles",
  more: "Read more",
  share: "Share on Facebook Share on X Copy link",
  copyright: "© 2025 All rights reserved.",
  disclaimer: "This article is for information only and is not investment advice.",
  editor: "Editing by C. Editor",
  next: "Next page",
  previous: "Previous page",
  advert: "Advertisement",
  subscribe: "Subscribe for $1 a week to continue reading",
  comments: "12 comments",
  published: "Published",
  updated: "Updated",
  popular: "Most read",
  follow: "Sign up to our newsletter: 5 stories every morning",
  tags: ["Mining", "Commodities", "Markets"],
};

export function wordsOf({ lang }: Pick<Story, "lang">): Words {
  if (lang === "en") return ENGLISH;
  return lang === "zh-CN" ? HANS : HANT;
}

/** `2025-10-24T09:30:00+08:00` as pages print it: `2025/10/24 09:30`, or with Chinese signs. */
export function printDate(iso: string, form: "slash" | "dash" | "chinese" | "english" | "roc"): string {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(iso)!;
  const clock = `${hour}:${minute}`;
  const months = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
  switch (form) {
    case "slash":
      return `${year}/${month}/${day} ${clock}`;
    case "dash":
      return `${year}-${month}-${day} ${clock}`;
    case "chinese":
      return `${year}年${Number(month)}月${Number(day)}日 ${clock}`;
    case "english":
      return `${months[Number(month) - 1]} ${Number(day)}, ${year} ${clock}`;
    case "roc":
      return `民國${Number(year) - 1911}年${Number(month)}月${Number(day)}日`;
  }
}
