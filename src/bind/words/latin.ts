/** Latin words and acronyms of every-day business that name nobody. */
export const NOT_NAMES = `
AI HPC CEO CFO COO CTO CIO GDP CPI PPI PMI GNP IPO ETF ETFs EV EVs ESG ASIC ASICs GPU GPUs CPU LED LCD IC PC TV VR AR API APP App NFT DeFi DAO IT IoT R&D M&A Q1 Q2 Q3 Q4 H1 H2 YoY QoQ MoM EPS PE PB ROE ROI EBITDA VIX FOB CIF LME COMEX REO TREO NdPr NdFeB LCE CO2 CO2e SOC UPS USB DNA RNA PCR FAQ PDF WiFi 5G 4G 6G OK NG VS vs the of and for in on at by to a an The A An I ADR CDI OTC PPA MOU MoU LOI NDA FTA SPAC SUV PHEV HBM DRAM EUV WTI kWh MWh MW GW TWh EH PH TH BTC ETH ppm Au Ag Cu Ni Co Li C Mr Mrs Dr No Ltd Inc Corp Co LLC PLC
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
