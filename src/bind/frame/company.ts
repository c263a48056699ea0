import type { EntityType } from "#model";
import { holds, type Words } from "./pattern.ts";
import { OF_COMPANIES } from "./words/prices.ts";

/** 股價, 營收: measures of companies and of what is traded like them. */
export const COMPANY_MEASURE: Words = holds(OF_COMPANIES);
/** What has shares, sales and a price. */
export const LISTED: readonly EntityType[] = ["org", "commodity", "program"];
