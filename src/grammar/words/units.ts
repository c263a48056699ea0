/**
 * Units of measure: id, kind, power of ten (or `*factor`), then the words for it. Ids are those of the output contract
 * and UCUM where it has one. `_` in a word is a blank. Traditional forms suffice; the character map brings the Simplified ones.
 */
export const UNIT_ROWS = `
%       percent   0   % 趴 ％ 巴仙 percent
pp      point     0   個百分點 百分點 個百分比 個percentagepoints percentage_points percentage_point pp ppt
bp      point     0   個基點 基點 個基本點 基本點 個bp bps bp
x       times     0   倍 倍數

t       mass      0   公噸 噸 濕公噸 濕噸 乾公噸 乾噸 吨 公吨 tonnes tonne
kt      mass      0   kt
Mt      mass      0   Mt
kg      mass      0   公斤 千克 kg 公斤重 kilograms
g       mass      0   克 公克 g
mg      mass      0   毫克 mg
ug      mass      0   微克 μg ug
oz      mass      0   盎司 盎斯 英兩 安士 oz 金衡盎司
lb      mass      0   磅 英磅 lb lbs
ct      mass      0   克拉
jin     mass      0   斤 台斤 市斤
dwt     mass      0   載重噸
[ston_av] mass    0   短噸 美噸 美制短噸
[lton_av] mass    0   長噸 英噸

tCO2e   carbon    0   公噸CO2e 噸CO2e 公噸CO₂e 噸CO₂e 公噸CO2 噸CO2 公噸CO₂ 噸CO₂ 公噸二氧化碳當量 噸二氧化碳當量 公噸二氧化碳 噸二氧化碳 公噸碳當量 噸碳當量 公噸碳排放 噸碳排放 公噸碳排 噸碳排 公噸碳 噸碳 公噸的二氧化碳 噸的二氧化碳 tCO2e tCO₂e tCO2
ktCO2e  carbon    0   ktCO2e
MtCO2e  carbon    0   MtCO2e

W       power     0   瓦 瓦特 W
kW      power     0   千瓦 瓩 kW KW
MW      power     0   兆瓦 百萬瓦 兆瓦特 MW 百萬瓩
MW      power     1   萬千瓦 萬瓩
GW      power     0   吉瓦 GW 十億瓦 百萬千瓦
TW      power     0   太瓦 TW
kWh     energy    0   度電 千瓦時 千瓦小時 瓩時 kWh KWh 度的電
MWh     energy    0   兆瓦時 兆瓦小時 百萬瓦時 MWh
GWh     energy    0   吉瓦時 吉瓦小時 GWh 十億瓦時 百萬度電
TWh     energy    0   太瓦時 太瓦小時 TWh
J       energy    0   焦耳
kcal    energy    0   千卡 大卡 kcal
cal     energy    0   卡路里
Btu     energy    0   Btu BTU
MMBtu   energy    0   MMBtu 百萬英熱單位 百萬Btu
J/TH    efficiency 0  J/TH 焦耳/TH W/TH

ZH/s    hash      0   ZH/s ZH 每秒ZH
EH/s    hash      0   EH/s EH 艾哈希/秒 艾哈希每秒 艾哈希 EHash/s E
PH/s    hash      0   PH/s PH 拍哈希/秒 拍哈希每秒 拍哈希 帕哈希
TH/s    hash      0   TH/s TH 太哈希/秒 太哈希每秒 太哈希 兆哈希
GH/s    hash      0   GH/s GH 吉哈希

km      length    0   公里 千米 km KM
m       length    0   公尺 米 m 米高 公尺高
cm      length    0   公分 厘米 cm
mm      length    0   公釐 毫米 mm 公厘
um      length    0   微米
nm      length    0   奈米 納米 nm
mi      length    0   英里 英哩 哩
ft      length    0   英尺 英呎 呎 尺
in      length    0   英寸 英吋 吋 寸
nmi     length    0   海里 海浬 浬
km2     area      0   平方公里 平方千米 km² km2
m2      area      0   平方公尺 平方米 m² m2 平米
ha      area      0   公頃 ha
ping    area      0   坪
mu      area      0   畝
jia     area      0   甲地
ac      area      0   英畝
[sft_i] area      0   平方英尺 平方英呎 平方呎
bbl     volume    0   桶 桶原油 桶油
L       volume    0   公升 升 L
mL      volume    0   毫升 ml mL
m3      volume    0   立方公尺 立方米 m³ m3 立方公尺土石
gal     volume    0   加侖
ft3     volume    0   立方英尺 立方英呎
bbl/d   flow      0   桶/日 bpd
TEU     volume    0   TEU 標準箱 標準貨櫃

°C      temperature 0 °C ℃ 度C 攝氏度 度攝氏
°F      temperature 0 °F ℉ 度F 華氏度

year    duration  0   年 週年 周年 載 個年頭 個年度 年間 年期 歲
quarter duration  0   個季度 個季 季度 季
month   duration  0   個月 個月份 個月期
week    duration  0   週 周 個星期 星期 個禮拜 禮拜 個週
day     duration  0   天 個工作天 個工作日 個交易日 日 個日曆天 日曆天 個營業日 工作天
hour    duration  0   小時 個小時 鐘頭 個鐘頭 小時期
minute  duration  0   分鐘
second  duration  0   秒 秒鐘
ms      duration  0   毫秒
century duration  0   個世紀

B       size      0   位元組 字節
KB      size      0   KB 千字節
MB      size      0   MB 兆字節
GB      size      0   GB
TB      size      0   TB
PB      size      0   PB
bit     size      0   位元 比特
Hz      frequency 0   赫茲 Hz
MHz     frequency 0   兆赫 MHz
GHz     frequency 0   GHz
V       voltage   0   伏特 伏
kV      voltage   0   千伏 kV
A       current   0   安培
mAh     charge    0   毫安時 mAh
Pa      pressure  0   帕
hPa     pressure  0   百帕 hPa
MPa     pressure  0   兆帕 MPa
dB      sound     0   分貝
ppm     ratio     0   ppm
ppb     ratio     0   ppb
km/h    speed     0   公里/小時 km/h kph KPH
mi/h    speed     0   英里/小時 mph MPH
g/t     grade     0   克/噸 公克/公噸 g/t 公克/噸 克/公噸

BTC     coin      0   枚比特幣 顆比特幣 個比特幣 比特幣 BTC 枚BTC 顆BTC 個BTC BTC
ETH     coin      0   枚以太幣 顆以太幣 個以太幣 枚以太坊 顆以太坊 以太幣 ETH 枚ETH 顆ETH
share   stock     0   股 股股份 股股票

person  person    0   人 名 位 口人 條人命 條性命 條生命 子 男 女 童 嬰 翁 男子 女子
liang   mass      0   兩
1       count     0   級地震 級強震 級大地震 級強烈地震 級的地震 級的強震 人次 名額 位數量 員額
`;
