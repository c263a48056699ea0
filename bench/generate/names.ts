/** Names of our own making, and of countries and minerals. */
export const COMPANIES = [
  "鴻嶺礦業",
  "宏鼎資源",
  "北辰銅業",
  "瑞峰鋰業",
  "海晟金屬",
  "東岳黃金",
  "天礫稀土",
  "遠航礦冶",
  "金陵鋼鐵",
  "恆泰鎳業",
  "澳瑞礦業",
  "南灣資源",
  "凱旋能源",
  "聯合鈷業",
  "永曜礦業",
  "寶源煤業",
  "青川鋁業",
  "立群電子",
  "Northgate Lithium",
  "Terra Copper",
] as const;
export const MINERS = [
  "BlockForge",
  "HashRidge",
  "Polar Mining",
  "Summit Digital",
  "Ironbit",
  "Granite Hash",
  "海星數位",
  "極光算力",
] as const;
export const MINES = [
  "北坡礦場",
  "青石礦場",
  "東嶺礦場",
  "鹽湖一號礦",
  "白水礦場",
  "老鷹嘴礦場",
  "紅土礦場",
  "銀溪礦場",
] as const;
export const COUNTRIES = [
  "智利",
  "秘魯",
  "澳洲",
  "印尼",
  "加拿大",
  "美國",
  "中國",
  "哈薩克",
  "俄羅斯",
  "巴西",
  "南非",
  "越南",
  "緬甸",
  "蒙古",
  "馬來西亞",
  "日本",
  "南韓",
  "印度",
] as const;
export const PROVINCES = ["江西", "內蒙古", "山西", "雲南", "四川", "青海", "新疆", "廣西", "湖南", "貴州"] as const;
export const COUNTIES = ["花蓮縣", "南投縣", "嘉義縣", "台東縣", "屏東縣", "苗栗縣", "新竹縣", "宜蘭縣"] as const;
export const MINERALS = [
  "銅",
  "鋰",
  "鎳",
  "鈷",
  "錫",
  "鋅",
  "鋁",
  "稀土",
  "石墨",
  "鎢",
  "銻",
  "煤炭",
  "鐵礦石",
] as const;
export const METALS = ["銅", "鎳", "錫", "鋅", "鉛", "鋁"] as const;
export const OUTLETS = ["《礦業週報》", "《資源日報》", "《金屬快訊》", "當地電視台", "《南方商報》"] as const;
export const AGENCIES = ["國家統計局", "地質調查所", "礦業公會", "海關", "能源署", "經濟部"] as const;
export const PEOPLE = ["陳立安", "林志遠", "王曉明", "周克勤", "李若蘭", "吳承恩", "許文彬", "何佩君"] as const;
export const ROLES = ["執行長", "總經理", "發言人", "財務長", "董事長"] as const;

export const EN_COMPANIES = [
  "Northgate Lithium",
  "Terra Copper",
  "Redfern Resources",
  "Halden Nickel",
  "Oakridge Gold",
  "Mira Minerals",
  "Stonebridge Mining",
  "Calder Metals",
] as const;
export const EN_MINERS = ["BlockForge", "HashRidge", "Polar Mining", "Summit Digital", "Granite Hash"] as const;
export const EN_MINES = ["Silver Creek", "North Slope", "Red Earth", "Eagle Peak", "White Water"] as const;
export const EN_COUNTRIES = [
  "Chile",
  "Peru",
  "Australia",
  "Indonesia",
  "Canada",
  "Brazil",
  "Zambia",
  "Kazakhstan",
] as const;
export const EN_METALS = ["copper", "nickel", "zinc", "tin", "lead"] as const;
export const EN_PEOPLE = ["Anna Keller", "John Mbeki", "Laura Ortiz", "David Stone"] as const;
