/**
 * Words that bind a part, its whole and the share of it together, as patterns over folded text between two figures. Each is
 * anchored, and what it skips is bounded.
 */

/** Part to whole: 3萬噸，占全國總量|8萬噸. */
export const PART_TO_WHOLE =
  /^[^,，。;；:\d()（）]{0,12}[,，]?(?:约|大约|仅|只|就|即|相当于)?占(?:了|到)?[^,，。;；、:\d占]{0,14}$/;
/** Whole to share: 8萬噸|的37.5%. */
export const WHOLE_TO_SHARE = /^[^,，。;；、:\d]{0,8}(?:的|之)(?:约|大约|近|逾)?$/;
/** Whole to part: 1,200人|中有|300人. */
export const WHOLE_TO_PART = /^[^。;；\d]{0,14}?(?:当中|其中|之中|中|里|里头)[,，:：]?[^。;；\d占]{0,18}$/;
/** Part to share: 300人|投票，占|25%. Nothing but the whole itself may follow 占. */
export const PART_TO_SHARE =
  /^[^,，。;；:、\d()（）]{0,12}[,，]?(?:约|大约|仅|只|已)?占(?:了|到)?(?:其|其中|全部|全体|整体|总数|总量|总额|总计|总人数|总产量|总面积|总容量|总件数|总户数|总处数|当中)?(?:的)?(?:比|比例|比重|比率)?(?:的|为|达|约|大约|近|逾|高达|超过)?$/;
/** Share to part: 8%|，即|96人. */
export const SHARE_TO_PART = /^[^,，。;；、:\d]{0,8}[,，]?(?:即|也就是|亦即|相当于|等于|合计|约)(?:约|大约|有)?$/;
/** A figure to the next of a list: 5%；礦工|12人. */
export const NEXT_PART = /^[)）]?[^,，。;；:、\d()（）占]{0,8}[,，、;；]?[^,，。;；:、\d()（）占]{0,14}$/;
/** Before a figure that is a part by what it says. */
export const PART_LEAD = /其中|当中|之中|中[,，]?有/;

/** English: 300 of the 1,200 miners, or 25%. */
export const EN_PART_TO_WHOLE = /^ (?:[a-z]+ )?(?:out )?of (?:the |its |all |a total of |some )*$/;
export const EN_WHOLE_TO_SHARE = /^ ?[a-z ]{0,30}, (?:or|equal to|which is) (?:about |around |some |roughly )?$/;
/** English: 25% of its 1,200 miners, or 300. */
export const EN_SHARE_TO_WHOLE = /^ of (?:the |its |all |a total of )*$/;
