/** Patterns over folded words before the figures of a difference: what is wanted, what is there, what is missing or left. */

/** Right before what is missing or left: ，缺口|15萬噸. */
export const GAP_LEAD =
  /(?:缺口|尚缺|还缺|仍缺|短缺|短少|差额|尚余|尚剩|剩余|结余|余额|余下|还剩|仍剩|剩下|还差|尚差|仍差|尚需|逆差|顺差|入超|出超)(?:了|为|达|约|约为|有|仍有|高达|共|额为|额)?$/;
/** Before all of it. */
export const NEED_LEAD =
  /需求|需要|所需|需用|目标|上限|预算|总额|额度|总量|总计|核定|额定|原有|计划[\p{Script=Han}]{0,4}$|应有|应缴|应付|编列|合约量/u;
/** Before the part of it that is there, done or spent. */
export const HAVE_LEAD =
  /已|产量|供应|供给|供电|现有|只有|仅有|仅|使用|动用|筹得|募得|筹到|到位|支出|支用|售出|完成|缴交|缴纳|偿还|拨付|执行/;
/** Of trade: what is sold and what is bought. */
export const SOLD_LEAD = /出口/;
export const BOUGHT_LEAD = /进口/;

/** 甲礦12萬噸|，比乙礦的|10萬噸. */
export const COMPARED = /^[^。;；\d、()（）]{0,14}(?:比|较|较之|相较于|相比)[^。;；,，、()（）]{1,14}$/;
