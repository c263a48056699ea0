/** How something changed: the sources of patterns that read what stands between a level and its change. Traditional. */
export const MOVE_VERBS =
  "[大微小銳驟頓急遽劇暴猛激飆狂陡略續勁]{0,2}(?:增長|成長|增加|攀升|上升|提升|提高|回升|擴大|上漲|上揚|走高|下跌|下挫|走低|下降|減少|下滑|降低|縮減|滑落|衰退|萎縮|縮水|回落|高出|多出|少了|低了|高了|多了|高|低|多|少|增|減|升|降|漲|跌|揚|挫|縮)";
/** What may stand before such a verb. */
export const MOVE_DEGREES =
  "再|又|還|已|共|仍|則|也|都|均|約|同比|環比|按年|按月|按季|年|月|季|週|(?:同比|環比|按年|按月)[和及與](?:同比|環比|按年|按月)(?:分別)?|大幅|小幅|微幅|略微|急劇|急遽|顯著|明顯|意外|累計|平均|逆勢|不減反|不增反";
