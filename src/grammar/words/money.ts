/** ISO 4217 codes with the words that stand behind an amount. Those marked `.01` are hundredths. */
export const MONEY_ROWS = `
USD 美元 美金 鎂 美圓 USD 元美金 元美元
USD .01 美分 美仙
TWD 新台幣 台幣 元新台幣 元台幣 TWD NTD NT
CNY 人民幣 元人民幣 CNY RMB 圓人民幣
HKD 港元 港幣 港圓 元港幣 HKD
HKD .01 港仙
MOP 澳門元 澳門幣
EUR 歐元 EUR
EUR .01 歐分
GBP 英鎊 GBP
GBP .01 便士
JPY 日圓 日元 日幣 日円 円 JPY
KRW 韓元 韓圜 韓幣 韓圓 KRW
AUD 澳元 澳幣 澳洲元 AUD 澳大利亞元
CAD 加元 加幣 加拿大元 CAD
NZD 紐元 紐幣 紐西蘭元 紐西蘭幣 新西蘭元
SGD 新加坡元 新元 新幣 坡幣 SGD
CHF 瑞郎 瑞士法郎 CHF
RUB 盧布 俄羅斯盧布 RUB
INR 盧比 印度盧比 INR
PKR 巴基斯坦盧比
LKR 斯里蘭卡盧比
NPR 尼泊爾盧比
IDR 印尼盾 印尼盧比 印度尼西亞盧比 印度尼西亞盾
VND 越南盾 越盾
THB 泰銖 THB
MYR 令吉 馬幣 林吉特 馬來西亞令吉 馬來西亞林吉特 馬來幣
PHP 披索 菲律賓披索 比索 菲律賓比索
MXN 墨西哥披索 墨西哥比索
CLP 智利披索 智利比索
ARS 阿根廷披索 阿根廷比索
COP 哥倫比亞披索 哥倫比亞比索
PEN 索爾 祕魯索爾 秘魯太陽幣 祕魯太陽幣 秘魯索爾 新索爾
BRL 雷亞爾 里奧 巴西雷亞爾 巴西里拉 黑奧
ZAR 蘭特 南非蘭特 南非幣 鍰
TRY 里拉 土耳其里拉
KZT 堅戈 坦吉 哈薩克堅戈 哈薩克斯坦堅戈
UAH 格里夫納 赫里夫納 烏克蘭格里夫納 烏克蘭幣
MNT 圖格里克 蒙古圖格里克
MMK 緬元 緬幣 緬甸元 緬甸幣
KHR 瑞爾 柬埔寨瑞爾
LAK 基普
PGK 基那 巴布亞紐幾內亞基那 巴布亞新幾內亞基那
CDF 剛果法郎
ZMW 克瓦查 尚比亞克瓦查 贊比亞克瓦查
SAR 里亞爾 沙烏地里亞爾 沙特里亞爾
AED 迪拉姆 阿聯迪拉姆 迪爾汗 阿聯酋迪拉姆 阿聯迪爾汗 阿拉伯聯合大公國迪爾汗
QAR 卡達里亞爾
IRR 伊朗里亞爾
ILS 謝克爾 新謝克爾
EGP 埃及鎊
NGN 奈拉 奈及利亞奈拉 尼日利亞奈拉
SEK 瑞典克朗
NOK 挪威克朗
DKK 丹麥克朗
ISK 冰島克朗
CZK 捷克克朗
PLN 茲羅提
HUF 福林
RON 列伊
KPW 北韓元 北韓圜 朝鮮元 朝鮮圓
XAF 中非法郎
BOB 玻利維亞諾
PYG 瓜拉尼 巴拉圭瓜拉尼
RWF 盧安達法郎 盧旺達法郎
GNF 幾內亞法郎
NAD 納米比亞元
MGA 阿里亞里 馬達加斯加阿里亞里
MZN 梅蒂卡爾 美提卡 莫三比克梅蒂卡爾 莫桑比克美提卡 莫桑比克梅蒂卡爾
TZS 坦尚尼亞先令 坦桑尼亞先令
KES 肯亞先令 肯尼亞先令
OMR 阿曼里亞爾
UZS 蘇姆
GHS 塞地 迦納塞地 加納塞地
XOF 西非法郎
DEM 馬克
`;

/** Words and signs that stand before an amount, with or without a blank. */
export const MONEY_PREFIX_ROWS = `
USD $ US$ 美元 美金 USD U.S.$
TWD NT$ NTD 新台幣 台幣 NT TWD
CNY 人民幣 RMB CNY RMB¥ CN¥
HKD HK$ 港幣 港元 HKD
EUR € 歐元 EUR
GBP £ 英鎊 GBP
JPY ¥ JP¥ 日幣 日圓 JPY
AUD A$ AU$ 澳幣 澳元 AUD
CAD C$ CA$ 加幣 加元 CAD
SGD S$ SG$ 新加坡幣 SGD
NZD NZ$
KRW ₩ 韓元 韓幣 KRW
INR ₹ INR
CHF CHF 瑞郎
RUB ₽ RUB
`;

/** 元, 圓, 塊 …: whose money they are, the prefix or the script of the text decides. */
export const PLAIN_MONEY = "元 圓 塊錢 塊 元整";
