/** Wholes that are no owner of their own: 全球|總算力 is one subject. */
export const WHOLES = "全球 全國 全世界 世界 全台 整體 總體 國際 全美 全年";

/** How a phrase ends that tells where or when, not what. */
export const LOCATIVES = "中 內 裡 裏 上 下 方面 時 後 前 間 期間 之際 以來 過程 財季 財年 會計年度";

/** How a noun ends that can have a measure of its own without a name: 國有企業|利潤, but not 電力|成本. */
export const OWNERS = `
企 業 商 者 廠 場 國 司 團 會 院 局 署 府 部 省 市 縣 區 鄉 鎮 村 員 民 戶 站 所 校 港 路 線 段 橋 機 車 船 隊 家 股 債 券 幣 庫 島 店 院 點
公司 集團 企業 系統 商品 能源 原料 原物料 計畫 專案 協議 項目 基金 組織 聯盟 銀行 礦場 礦區 礦山 煤礦 金礦 銅礦 鋰礦 鎳礦 中心 園區 地區 機構 平台 客戶 市場
礦工 工人 移工 技工 居民 村民
颱風 地震 洪水 業務 經濟 邊坡 坑道 土地 城市 國家 家庭 人口 員工 勞工 學生 產業 領域 類股
`;

/** Metals told by one character: short, yet subjects. */
export const METALS = "銅鋁鋅鉛鎳錫鈷鋰鎢鈾銻鎵鍺金銀鉑鈀煤鐵鋼鈦鎂鉬釩鉍銦鉭鈮鈧釔鏑鋱釹鐠";

/** Roles that belong to whoever acts: 讓|員工|…. */
export const ANYONE = "總公司 母公司 子公司 公司 員工 業者 民眾 市場 企業 各國 外界 投資人 消費者 股價 價格";

/** Houses of news and data: of all they tell, nothing is of themselves. */
export const HOUSES = `
SMM Mysteel Fastmarkets Coinglass CoinDesk CryptoQuant Glassnode CoinGecko 上海有色網 我的鋼鐵網 安泰科 百川盈孚 彭博 路透 新華 財新 塔斯 共同 美聯 CNBC BBC CNN
`;

/** Agencies, media and associations tell of others; companies tell of themselves. */
export const AGENCIES = `
局 署 部 院 會 委 所 處 社 報 台 網 訊 府 大學 智庫 中心 協會 聯盟 通訊 新聞 日報 時報 周刊 週刊 數據 資料庫 銀行研究 證券 投顧 研調機構 分析師
${HOUSES}
人士 專家 學者 官員 總統 總理 部長 首相 主席 發言人
`;

/** Where accidents happen: how the name of a site ends, and what an unnamed one is called. */
export const NAMED_SITES = `
採石場 採砂場 礦場 礦山 礦區 礦坑 礦井 煤礦 金礦 銅礦 鈷礦 錫礦 鐵礦 鋰礦 鎳礦 隧道 工地 工廠 電廠 煉廠 水壩 尾礦庫 尾礦壩 園區
`;
export const SITES = "煤礦 金礦 銅礦 礦場 礦山 礦區 礦坑 礦井 隧道 工地 工廠 煉廠 水壩 尾礦庫 尾礦壩";
export const SITES_INTRODUCED = `${SITES} 採石場 採砂場`;

/** Installations whose megawatts are their power: 195兆瓦|礦場. */
export const FACILITIES = "礦場 場 廠 設施 機房 中心 電站 園區 基地 機組 專案 項目 系統 容量";

/** How a noun ends that somebody or something is described by: 年產3萬噸的|鋰礦. */
export const OWNED = `
礦 廠 礦場 礦區 礦山 公司 集團 企業 基地 園區 機構 業者 商 銀行 基金 國家 電站 機組 隧道 坑道 船 橋 水壩 專案 項目 股東 國
`;

/** Words that stand where a subject stands and are none. */
export const NO_OWNERS = `
國家 同一季度 同一季 同一年度 同一期間 同季 該季度 該年度 該季 建廠 設廠 擴廠 建礦 擴產 產能全開 權益 中期 海外 報告指 該報告指 聲明指 公告指 死 傷 約 並 另 周線 週線 月線 日線 季線 年線 全月 全周 全週 全季 內銷 外銷 全國各地 世界各地 各地 現場 事發 首期 按年 按月 人 其 同時 期間 本次 今次 此次 當班 高峰 低點 高點 記錄 紀錄 單日 單月 單周 單週 單季 單年 累計 平均 合計 大多 大部分 部分 本季 上季 盤後 盤前
最寬 最深 最長 最高 最窄 最寬處 最深處 最高處 最窄處 中點 區間中點
下井 入井 升井 初步核實 當班
來看 有關 相關 分部 井下 井下作業 救援現場 事故現場 事發現場 記者 本報記者 外電 外媒 期內
至此 以上 以下 左右 上述 與 和 及 或 的 另外 其餘
`;
