/** Patterns over folded words of sums that are whole. All are bounded: they look at the words between two figures, or at a clause. */

/** Right before the last part: with it the parts are all. */
export const REST = /(?:其余|其馀|余下|剩下)(?:的)?(?:则?[有为是]|约)?[^\d]{0,6}$/;
/** Before a part that belongs to another part: 甲案6億元，已撥付4億元，其餘2億元. */
export const NESTED = /已|先|首[期批波]|目前|截至|迄今/;
/** Between two figures of which the second is another time's, or no part. */
export const APART = /去年|上月|上季|前年|同期|每|平均|高于|低于|较|目标|预[计估期]|原先|原本|[。;；\n]/;
/** Before a whole that its parts follow. */
export const OF_WHICH = /其中|当中|之中|中[,，]|包括|包含|涵盖|分为|分别/;

/** Before a second part: 第二批12萬噸，加上第一批|9萬噸. */
export const PLUS = /加上|加计|再加|外加|连同|并计/;
/** Before the sum behind it. */
export const SUM_LEAD =
  /(?:合计|共计|总计|合共|加总|总共|共|总[量额数和计价值]|总金额|总产能|全年|累计|达)[^\d,，。;；、]{0,10}$/;
/** Right before a sum whose parts are named: 甲與乙|合計. */
export const TOGETHER =
  /(?:两者|二者|三者|两国|三国|两地|三地|两家|三家)?(?:合计|共计|加起来|加总|总计|合共)(?:约|达|有|为|占|占了|就占|共)?$/;

/** Each of so many: 三家業者|各投資|2億元. */
export const EACH =
  /^[^。;；,，\d]{0,16}[,，]?[^。;；,，\d]{0,8}(?:各|各自|均|每[家人名位艘座期台辆架栋户国所处批]|平均每)[^。;；\d、]{0,8}$/;
/** A year's amount: 每年交付|2萬噸. */
export const YEARLY = /(?:每年|年)[^,，。;；、\d]{0,8}$/;
export const FOR_YEARS = /(?:为期|期限|年限|连续|共|长达|合约期|效期|租期)(?:为|约|共)?$/;

/** 每股|25元: of what a price is for one. */
export const PER = /每(股|公吨|吨|枚|颗|桶|盎司|公斤|辆|台|片|公克|坪|公顷|度)[^\d,，。;；]{0,8}$/;
/** Between a price and how many are bought at it. */
export const BOUGHT =
  /^(?:的价格|的价|价格|之价)?[^\d,，。;；]{0,4}(?:买进|买入|购入|购买|购进|收购|认购|卖出|售出|出售|发行|增发|增持|回购|买回|承购|进货)(?:了|约|共)?[^\d,，。;；]{0,4}$/;
/** Before what was paid for all. */
export const SPENT_LEAD =
  /(?:斥资|花费|耗资|砸|总价|总额|总金额|动用|募得|募集|募资|套现|进帐|支付)[^\d,，。;；]{0,4}$/;

/** Parts that shut each other out and leave nothing between them: their list is whole. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ...([
    ["国内", "国外"],
    ["国内", "海外"],
    ["境内", "境外"],
    ["内销", "外销"],
    ["内销", "出口"],
  ] as const),
  ...([
    ["男", "女"],
    ["上半年", "下半年"],
    ["直接", "间接"],
    ["陆域", "离岸"],
    ["线上", "线下"],
  ] as const),
  ...([
    ["公立", "私立"],
    ["露天", "地下"],
    ["中央", "地方"],
    ["本国", "外国"],
  ] as const),
];
