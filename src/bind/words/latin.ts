/** Latin words and acronyms of every-day business that name nobody. */
export const NOT_NAMES = `
AI HPC CEO CFO COO CTO CIO GDP CPI PPI PMI GNP IPO ETF ETFs EV EVs ESG ASIC ASICs GPU GPUs CPU LED LCD IC PC TV VR AR API APP App NFT DeFi DAO IT IoT R&D M&A Q1 Q2 Q3 Q4 H1 H2 YoY QoQ MoM EPS PE PB ROE ROI EBITDA VIX FOB CIF LME COMEX REO TREO NdPr NdFeB LCE CO2 CO2e SOC UPS USB DNA RNA PCR FAQ PDF WiFi 5G 4G 6G OK NG VS vs the of and for in on at by to a an The A An I ADR CDI OTC PPA MOU MoU LOI NDA FTA SPAC SUV PHEV HBM DRAM EUV WTI kWh MWh MW GW TWh EH PH TH BTC ETH ppm Au Ag Cu Ni Co Li C Mr Mrs Dr No Ltd Inc Corp Co LLC PLC
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec However Today Instead Meanwhile But And At On In It He She They We You My Our Their His Her This That These Those There Here When While If As For From With After Before Since Also Yet So Then Now Yes Why How What Who Where Which Not All Some Many Most Both Each Every Another Other One Two Three First Second Third New Old US COVID COVID-19 AGI LLM ChatGPT SOP KPI B2B B2C CP FB IG PO PDT EST GMT UTC ET AM PM am pm kg km mm cm BTU MMBtu toz oz bbl mt DC AC USDT比 EH/s PH/s TH/s EH/ J/TH GW級 Day Week Top TOP No.1 VIP DIY P2P PoW PoS TPS KYC AML NAV ROIC CAGR FCF CAPEX OPEX AISC NPV IRR PEA PFS DFS EPC EPCM JV SPV RWA UAV RC REE REEs NPI MHP HALEU SMR SMRs LFP NCM NCA ESS BESS BEV HEV ICE車 Made Inside Plus Pro Max Ultra Mini Air SPOT Spot Futures Live News Update VLCC FSO FPSO DWT TEU AP1000 M1 M2 Fab CoWoS HBM3 HBM3E HBM4 H100 H200 B200 GB200 GB300 A100 L40 Blackwell Hopper Rubin Antminer Whatsminer
USD TWD CNY EUR JPY GBP AUD CAD HKD KRW B C+ A+ II III IV FBI註 Photo CC BY
`;
/** Words of Latin organisation names. */
export const ORG_WORDS = new Set(
  "Inc Corp Corporation Company Co Ltd Limited LLC PLC Group Holdings Mining Minerals Metals Materials Energy Resources Capital Bank Institute University School Association Agency Authority Bureau Department Ministry Board Commission Committee Council Foundation Fund Media Press Times News Post Journal Research Analytics Partners Ventures Technologies Technology Systems Digital Platforms Assets House Society Exchange Securities Trust Service Services Investigations Logistics Centre Center Organization Organisation Network Labs Pro Materials Lithium Copper Gold Silver Rare Earth Steel".split(
    " ",
  ),
);
export const PROGRAM_WORDS = new Set(
  "Act Bill Plan Program Programme Initiative Agreement Treaty Protocol Framework Standard Standards Report Index Map Forum Summit Awards Accelerator Pact Accord Outlook Review Strategy Guidelines Declaration".split(
    " ",
  ),
);
export const PLACE_WORDS = new Set(
  "Pass Mine Island Islands River Lake Hill Hole Bay Creek Valley Basin Province State City County Region Desert Peninsula Sea Ocean Mountain Mountains".split(
    " ",
  ),
);

/** Chinese words before a Latin name that say what it is; `none` are products and the like, which are not kept. */
export const BEFORE_LATIN: Readonly<Record<"org" | "place" | "program" | "commodity" | "none", string>> = {
  org: "公司 平台 平臺 機構 礦企 礦商 企業 集團 媒體 網站 交易所 廠商 開發商 供應商 新創公司",
  place: "礦場 礦區 園區 小鎮",
  program: "指數 法案 計畫 協議 標準 框架",
  commodity: "代幣 加密貨幣 穩定幣 公鏈",
  none: "晶片 礦機 車款 藥物 手機 型號 系列 GPU 模型 版本",
};
/** And behind it: `Dobra鋰礦` is the place ending's, `Corsicana 園區` ours. */
export const AFTER_LATIN: Readonly<Record<"org" | "place" | "program" | "commodity" | "none", string>> = {
  org: "公司 集團 執行長 分析師 創辦人 財務長 股價 銀行 平台",
  place:
    "氧化鋁廠 精煉廠 冶煉廠 鋁廠 銅廠 園區 礦場 礦區 礦山 資料中心 數據中心 港 島 鎮 地區 一帶 的比特幣礦場 工廠 廠區",
  program: "法案 法規 指數 協議 協定 計畫 框架 準則 標準 指令 條款 報告 規範 測試 認證",
  commodity: "幣 代幣",
  none: "晶片 礦機 系列 車隊 車款 手機 模型 處理器 伺服器 架構 軟體 病毒 型 級 形 檔 卡 等級 賽 榜 值 浪潮 技術 應用 產業 概念股 算力 需求 熱潮 投資潮 運算 世代 股 類股 線",
};
