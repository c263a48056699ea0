/** Facts, hits or findings of one answer when nobody says how many, and at most: a context window is small. */
export const LIMIT = 10;
export const LIMIT_MAX = 50;
/** UTF-16 units of a sentence that are quoted; a longer one is cut around its figure. */
export const SENTENCE_MAX = 400;
/** UTF-16 units of a title, name or label that are told. */
export const NAME_MAX = 160;
/** Voices of a fact, topics of an article. */
export const NAMES_MAX = 6;
/** Figures of a finding that are told; the rest are counted. */
export const TERMS_MAX = 6;
/** The other forms of a name. */
export const FORMS_MAX = 16;
/** Newest facts of an entity that are told, of so many that are looked at. */
export const ENTITY_FACTS = 5;
export const ENTITY_FACTS_SEEN = 60;
/** Findings of one cell that are told. */
export const CELL_FINDINGS = 12;
/** Versions of a page, changes and lost quotes of one version, reports of a story that are told. */
export const VERSIONS_MAX = 10;
export const CHANGES_MAX = 20;
export const REPORTS_MAX = 30;
/** UTF-16 units of a web address that is asked for. */
export const ADDRESS_MAX = 2_000;
/** UTF-16 units of a draft. */
export const DRAFT_MAX = 100_000;
/** UTF-16 units of a search, a name or an id that is asked for. */
export const WORDS_MAX = 200;
/** UTF-16 units of an article, and facts, that its resource holds. */
export const ARTICLE_MAX = 200_000;
export const ARTICLE_FACTS_MAX = 500;
/** Newest articles that are listed as resources, and that are looked through to complete an id. */
export const LISTED_MAX = 50;
export const COMPLETED_MAX = 2_000;
/** Array elements and object members in the arguments of one call. */
export const ARGUMENTS_MAX = 200;
/** Bytes of one message over pipes. */
export const MESSAGE_MAX = 4_000_000;
/** How often an answer waits a moment for the audit of a large ledger. */
export const AUDIT_TRIES = 30;
